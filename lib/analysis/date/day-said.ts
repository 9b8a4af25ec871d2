import type { TimeGrammar } from '../../model/grammar/reference-grammar';
import type { Span } from '../../model/span';
import type { QuoteCandidate } from '../../model/statement';
import { indexAtOrBefore } from '../../text/search';
import type { StageInput } from '../stage';
import { type NamedDay, type Precision, parseDates } from './parse-dates';

/** The day words around a statement's cue name, and those words. */
export interface DaySaid {
  readonly day: string;
  readonly precision: Precision;
  readonly span: Span;
}

const YEAR = /\b(?:19|20)\d\d\b/;
const WORD = /[\p{L}\p{N}]+/gu;
/** Longest stretch of text around a cue in which a date is looked for. */
const REACH = 260;
/** How far from a sentence's start a date may stand and still open it. */
const FRONT = 16;
/** Words that begin farther back than this are not looked past. */
const LONGEST_WORDS = 4000;

/** The stretch of text around a cue, at most its sentence, with statements' words blanked out. */
interface Surroundings {
  readonly text: string;
  readonly start: number;
  /** The cue within the stretch. */
  readonly cue: Span;
}

/** Finds the day of one statement; `spoken` are all statements' words (see spokenSpans), `today` the article's ISO day. */
export type DayFinder = (
  input: StageInput,
  candidate: QuoteCandidate,
  spoken: readonly Span[],
  today: string,
  budget?: Budget,
) => DaySaid | null;

/** Characters that may still be read for dates, so that a text full of them takes no longer than a long article. */
export interface Budget {
  left: number;
}

/** A budget for one article: some 500 sentences with a date. */
export const newBudget = (): Budget => ({ left: 60_000 });

/** The words of all statements in text order, for a day finder to look past. */
export const spokenSpans = (candidates: readonly QuoteCandidate[]): readonly Span[] =>
  candidates.flatMap((c) => c.content).sort((a, b) => a[0] - b[0]);

/** False where a text has no word of which dates are made; so most texts need not be parsed. */
export function mayNameDay(grammar: TimeGrammar, text: string): boolean {
  if (YEAR.test(text)) return true;
  for (const [word] of text.matchAll(WORD)) if (grammar.words.has(word.toLowerCase())) return true;
  return false;
}

/**
 * Finds the day on which a statement was made in the sentence around its cue. Days inside anybody's words, in clauses
 * about other events ('who met him on Monday', 'after Tuesday's talks') and in names of events are no such days.
 */
export function createDayFinder(grammar: TimeGrammar): DayFinder {
  return (input, candidate, spoken, today, budget = newBudget()) => {
    const around = surroundings(input, candidate, spoken);
    if (!around || budget.left <= 0 || !mayNameDay(grammar, around.text)) return null;
    budget.left -= around.text.length;
    const days = parseDates(around.text, today).filter((day) => tellsWhen(grammar, around, day));
    const [nearest] = days.sort((a, b) => distance(a, around.cue) - distance(b, around.cue));
    if (!nearest) return null;
    const { day, precision, start, end } = nearest;
    return { day, precision, span: [around.start + start, around.start + end] };
  };
}

function surroundings(
  { document }: StageInput,
  candidate: QuoteCandidate,
  spoken: readonly Span[],
): Surroundings | null {
  const cue = candidate.cue ?? candidate.source;
  if (!cue) return null;
  const { sentences } = document;
  const startOf = (i: number): number => sentences[i]?.span[0] ?? 0;
  const span = sentences[indexAtOrBefore(sentences.length, startOf, cue[0])]?.span;
  if (!span) return null;
  const start = Math.max(span[0], cue[0] - REACH);
  const end = Math.min(Math.max(span[1], cue[1]), cue[1] + REACH);
  let text = document.text.slice(start, end);
  const first = indexAtOrBefore(spoken.length, (i) => spoken[i]?.[0] ?? 0, start - LONGEST_WORDS);
  for (const [from, to] of spoken.slice(Math.max(0, first))) {
    if (from >= end) break;
    const a = Math.max(0, from - start);
    const b = Math.min(text.length, to - start);
    if (a < b) text = text.slice(0, a) + '\u2026'.repeat(b - a) + text.slice(b);
  }
  return { text, start, cue: [cue[0] - start, cue[1] - start] };
}

const distance = (day: NamedDay, cue: Span): number =>
  day.start >= cue[1] ? day.start - cue[1] : (cue[0] - day.end) * 1.5;

function tellsWhen(grammar: TimeGrammar, { text, cue }: Surroundings, day: NamedDay): boolean {
  const after = text.slice(day.end);
  if (/^['’]/.test(after)) return false;
  if (opensSentence(grammar, text, day)) return true;
  const next = wordsOf(after.slice(0, 60), 3);
  const isOccasion = /^\s\p{L}/u.test(after) && next.some((word) => grammar.occasions.has(word));
  const before = wordsOf(text.slice(Math.max(0, day.start - 40), day.start), 40);
  const last = before[before.length - 1] ?? '';
  if (!isOccasion && grammar.open.has(last)) return false;
  if (!isOccasion && /^\s\p{Ll}/u.test(after) && isNounAfter(grammar, after)) return false;
  const [from, to] = day.start < cue[0] ? [day.end, cue[0]] : [cue[1], day.start];
  const between = wordsOf(text.slice(from, to), 60);
  if (between.some((word) => grammar.otherEvents.has(word))) return false;
  return !inOtherClause(grammar, text, day, cue);
}

/** 'On Feb. 19, a day ahead of the talks, …': a date at the very front, closed by a comma, dates the whole sentence. */
export function opensSentence(
  { introductions }: TimeGrammar,
  text: string,
  { start, end }: NamedDay,
): boolean {
  const closed = text.charAt(end - 1) === ',' || text.charAt(end) === ',';
  return (
    closed && start <= FRONT && wordsOf(text.slice(0, start), 4).every((word) => introductions.has(word))
  );
}

/** True if the piece between commas that holds the day, and not the cue, begins with a word for another event. */
function inOtherClause(grammar: TimeGrammar, text: string, day: NamedDay, cue: Span): boolean {
  const comma = Math.max(
    text.lastIndexOf(',', day.start - 1),
    text.lastIndexOf('\u2026', day.start - 1),
    text.lastIndexOf('—', day.start - 1),
  );
  if (comma < cue[0] && cue[0] < day.start) return false;
  const piece = wordsOf(text.slice(comma + 1, day.start), 60).slice(0, 4);
  return piece.some((word) => grammar.otherEvents.has(word));
}

/** A lower-case word after a date that may be a noun: 'the February invasion'. */
const isNounAfter = ({ followers }: TimeGrammar, after: string): boolean => {
  const [word = ''] = wordsOf(after.slice(0, 30), 1);
  return !followers.has(word) && !/(?:ed|ing|ly)$/.test(word);
};

const wordsOf = (text: string, count: number): string[] =>
  [...text.matchAll(/[\p{L}\p{N}’'-]+/gu)].slice(0, count).map((m) => m[0].toLowerCase());
