import type { DatedBy } from '../../lib/model/statement';
import type { Basis } from '../../lib/timeline/basis';
import { isoDay } from '../../lib/timeline/days';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const yearFormat = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' });

/** "7 Nov 2024" of an ISO day or time, or of days since 1970-01-01; a text that is no day stays as it is. */
export function formatDay(day: string | number, format = dayFormat): string {
  const iso = typeof day === 'number' ? isoDay(day) : day;
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}

/** When a statement was made, no finer than it is known: "7 Nov 2024", "week of 4 Nov 2024", "Nov 2024", "2024". */
export function formatSaid(day: string | number, datedBy: DatedBy): string {
  if (datedBy === 'week') return `week of ${formatDay(day)}`;
  return formatDay(day, datedBy === 'month' ? monthFormat : datedBy === 'year' ? yearFormat : dayFormat);
}

/** The same in a sentence: "on 7 Nov 2024", "in the week of 4 Nov 2024", "in Nov 2024". */
export function formatWhen(day: string | number, datedBy: DatedBy): string {
  const preposition = datedBy === 'week' ? 'in the' : datedBy === 'month' || datedBy === 'year' ? 'in' : 'on';
  return `${preposition} ${formatSaid(day, datedBy)}`;
}

/** "3 articles", "1 outlet". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** "from 3 statements in 2 articles of 1 outlet". */
export const formatBasis = ({ statements, articles, outlets }: Basis): string =>
  outlets === 0
    ? `from ${count(statements, 'statement')} in ${count(articles, 'article')}`
    : `from ${count(statements, 'statement')} in ${count(articles, 'article')} of ${count(outlets, 'outlet')}`;

/** "5 days", "7 months", "2 years": a length of time as one rounded figure. */
export function formatDays(days: number): string {
  if (days < 60) return count(days, 'day');
  if (days < 730) return count(Math.round(days / 30.44), 'month');
  return count(Math.floor(days / 365.25), 'year');
}

/** Shortens to at most `limit` characters at a word's end, marking the cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : limit)}…`;
}
