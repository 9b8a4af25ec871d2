import * as chrono from 'chrono-node/en';
import { addDays, isoDay, latestWeekday, weekdayOf, yearAndMonth } from './day-arithmetic';

/** How much of the calendar words name: one day or all of a week, month or year. */
export type Precision = 'day' | 'week' | 'month' | 'year';

/** A date that words name: `[start, end)` in the words, and the ISO day; of a week, month or year its first day. */
export interface NamedDay {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  readonly precision: Precision;
}

const RELATIVE_TO_ANOTHER = /\b(?:later|earlier|before|after|after that|next|following|tomorrow|coming)\b/i;
/** What may stand without a capital or figure: 'he sat' is no Saturday, 'a march' no month. */
const RELATIVE_TO_NOW = /\b(?:ago|last|past|yesterday|today|tonight)\b/i;
const THIS_PERIOD = /\bthis (?:week|month|year|spring|summer|autumn|fall|winter)\b/i;
const LAST_BEFORE = /\blast\s+$/i;
const LAST_YEAR = /^\s*(?:of )?last year\b/i;
const YEAR =
  /\b(?:in|since|of|the|from|late|early|mid|back in|a|an|his|her|their)[ -]+((?:19|20)\d\d)\b(?!s|\s*[-–]\s*\d)/gi;
const AGO = /\b(?:ago|last)\b/i;
const WEEKS = /\bweeks?\b/i;

/** Dates of the past that a short piece of English names, seen from an ISO day. Whatever lies after that day is left out. */
export function parseDates(words: string, seenFrom: string): NamedDay[] {
  const reference = new Date(`${seenFrom}T12:00:00`);
  const found: NamedDay[] = [];
  let skipTo = 0;
  for (const result of chrono.casual.parse(words, reference)) {
    if (result.index < skipTo) continue;
    const { text, index, start } = result;
    if (RELATIVE_TO_ANOTHER.test(text) || THIS_PERIOD.test(text)) continue;
    if (!/\p{Lu}|\d/u.test(text) && !RELATIVE_TO_NOW.test(text)) continue;
    const known = (part: 'day' | 'month' | 'year' | 'weekday'): number | null =>
      start.isCertain(part) ? start.get(part) : null;
    const end = index + text.length;
    const lastYear = LAST_YEAR.exec(words.slice(end));
    if (lastYear) skipTo = end + lastYear[0].length;
    const parts = {
      day: known('day'),
      month: known('month'),
      year: known('year'),
      weekday: known('weekday'),
      weeks: WEEKS.test(text) && AGO.test(text),
    };
    const day = pastDay(parts, seenFrom, {
      last: LAST_BEFORE.test(words.slice(0, index)) || /^last\b/i.test(text),
      lastYear: lastYear !== null,
    });
    if (day && day <= addDays(seenFrom, 1))
      found.push({ start: index, end: Math.max(end, skipTo), day, precision: precisionOf(parts) });
  }
  for (const match of words.matchAll(YEAR)) {
    const year = match[1] ?? '';
    const at = match.index + match[0].length - 4;
    if (found.some((d) => d.start < at + 4 && at < d.end) || `${year}-01-01` > seenFrom) continue;
    found.push({ start: at, end: at + 4, day: `${year}-01-01`, precision: 'year' });
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Parts {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly weekday: number | null;
  /** True of 'two weeks ago' and 'last week', which name no day of theirs. */
  readonly weeks: boolean;
}

function precisionOf({ day, month, weekday, weeks }: Parts): Precision {
  if (weeks) return 'week';
  if (day !== null || weekday !== null) return 'day';
  return month !== null ? 'month' : 'year';
}

function pastDay(
  { day, month, year, weekday, weeks }: Parts,
  seenFrom: string,
  { last, lastYear }: { readonly last: boolean; readonly lastYear: boolean },
): string | null {
  const [thisYear, thisMonth] = yearAndMonth(seenFrom);
  if (month !== null && day !== null && year !== null) {
    const exact = isoDay(year, month, day);
    return exact && weeks ? addDays(exact, -((weekdayOf(exact) + 6) % 7)) : exact;
  }
  if (month !== null) {
    if (year !== null) return isoDay(year, month, day ?? 1);
    if (lastYear) return isoDay(thisYear - 1, month, day ?? 1);
    if (day !== null) {
      const exact = isoDay(thisYear, month, day);
      return exact && exact <= addDays(seenFrom, 1) ? exact : isoDay(thisYear - 1, month, day);
    }
    const isPast = month < thisMonth || (month === thisMonth && !last);
    return isoDay(isPast ? thisYear : thisYear - 1, month, 1);
  }
  if (year !== null) return isoDay(year, 1, 1);
  if (weekday !== null) {
    const from = last && weekdayOf(seenFrom) === weekday ? addDays(seenFrom, -1) : seenFrom;
    return latestWeekday(from, weekday);
  }
  return null;
}
