import { fold } from '../../text/fold';

/**
 * Token patterns: a small language for phrases over words.
 *   word          that word, letters folded (hyphens and quotation marks are not tokens)
 *   word*         any word that starts so
 *   =WORD         that word, written so
 *   a|b|c_d       one of several; `_` joins words of one alternative
 *   x?            the element may be missing
 *   ~3            up to three words in between, across no comma and no word that opens a clause; +3 also across those
 *   <UA>          a word that stands for that party
 * Matching costs at most a constant for each token and pattern that shares its first word, so it is linear.
 */
export interface PatternToken {
  readonly word: string;
  /** Party codes the token stands for. */
  readonly parties: readonly string[];
  /** As written. */
  readonly text: string;
  /** True for ; : . ? ! and brackets. */
  readonly strong: boolean;
  /** True for a word or comma that a plain gap does not cross. */
  readonly barrier: boolean;
}

export interface Word {
  readonly text: string;
  readonly match: 'exact' | 'prefix' | 'party' | 'written';
}

type Alternative = readonly Word[];

/** An element that stands for words. */
export interface WordsElement {
  readonly kind: 'words';
  readonly alternatives: readonly Alternative[];
  /** Alternatives by their first word where that is an exact one, and the rest; longer ones first. */
  readonly byFirst: ReadonlyMap<string, readonly Alternative[]>;
  readonly others: readonly Alternative[];
  readonly optional: boolean;
}

interface GapElement {
  readonly kind: 'gap';
  readonly most: number;
  readonly commas: boolean;
}

export type Element = WordsElement | GapElement;

/** True if nothing matches without a word of this element. */
export const isNeeded = (element: Element): element is WordsElement =>
  element.kind === 'words' && !element.optional && element.alternatives.every((words) => words.length > 0);

/** Contractions and the full words they stand for, so that patterns need one spelling: cannot = can not, n't = not. */
export type Contractions = ReadonlyMap<string, readonly string[]>;

const vocabulary = new Map<string, string>();

/** The copy of a word that the patterns hold, if any does: equal words are then the same object and compare fast. */
export const asInPatterns = (word: string): string => vocabulary.get(word) ?? word;

function remember(word: string): string {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, word);
  return word;
}

const splitWords = (alternative: string, contractions: Contractions): readonly string[] =>
  alternative.split('_').flatMap((word) => contractions.get(word) ?? [word]);

/** Reads one element of a pattern. */
export function parseElement(source: string, contractions: Contractions): Element {
  if (/^[~+]\d+$/.test(source))
    return { kind: 'gap', most: Number(source.slice(1)), commas: source.startsWith('+') };
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const alternatives = body.split('|').map((alternative) =>
    splitWords(alternative, contractions).map((word): Word => {
      const party = /^<(\w+)>$/.exec(word)?.[1];
      if (party) return { text: party, match: 'party' };
      if (word.startsWith('=')) return { text: word.slice(1), match: 'written' };
      const text = fold(word);
      return text.endsWith('*')
        ? { text: text.slice(0, -1), match: 'prefix' }
        : { text: remember(text), match: 'exact' };
    }),
  );
  alternatives.sort((a, b) => b.length - a.length);
  const byFirst = new Map<string, Alternative[]>();
  const others: Alternative[] = [];
  for (const alternative of alternatives) {
    const first = alternative[0];
    if (first?.match === 'exact') byFirst.set(first.text, [...(byFirst.get(first.text) ?? []), alternative]);
    else others.push(alternative);
  }
  return { kind: 'words', alternatives, byFirst, others, optional };
}

function matchesWord(word: Word, token: PatternToken | undefined): boolean {
  if (!token) return false;
  if (word.match === 'party') return token.parties.includes(word.text);
  if (word.match === 'written') return token.text === word.text;
  return word.match === 'prefix' ? token.word.startsWith(word.text) : token.word === word.text;
}

/** Tokens that the gaps of a match pass over; `count` of them count, the rest is left from tries that failed. */
export interface Passed {
  readonly at: number[];
  count: number;
}

/** Index after the last matched token, or -1; shorter gaps are tried first. `passed` collects what gaps skip. */
export function matchFrom(
  elements: readonly Element[],
  at: number,
  tokens: readonly PatternToken[],
  from: number,
  passed: Passed,
): number {
  const element = elements[at];
  if (!element) return from;
  if (element.kind === 'gap') return matchGap(element, elements, at, tokens, from, passed);
  const word = tokens[from]?.word;
  const named = word === undefined ? undefined : element.byFirst.get(word);
  const end = named ? matchOneOf(named, elements, at, tokens, from, passed) : -1;
  if (end >= 0) return end;
  const other =
    element.others.length > 0 ? matchOneOf(element.others, elements, at, tokens, from, passed) : -1;
  if (other >= 0) return other;
  return element.optional ? matchFrom(elements, at + 1, tokens, from, passed) : -1;
}

function matchGap(
  gap: GapElement,
  elements: readonly Element[],
  at: number,
  tokens: readonly PatternToken[],
  from: number,
  passed: Passed,
): number {
  const mark = passed.count;
  const next = elements[at + 1];
  for (let skip = 0; skip <= gap.most; skip++) {
    if (skip > 0) {
      const over = tokens[from + skip - 1];
      if (!over || over.strong || (!gap.commas && over.barrier)) break;
      passed.at[passed.count++] = from + skip - 1;
    }
    if (next && !mayStart(next, tokens[from + skip])) continue;
    const end = matchFrom(elements, at + 1, tokens, from + skip, passed);
    if (end >= 0) return end;
    passed.count = mark + skip;
  }
  passed.count = mark;
  return -1;
}

/** False if an element cannot match at a token, for a reason seen at once. */
const mayStart = (element: Element, token: PatternToken | undefined): boolean =>
  element.kind === 'gap' ||
  element.optional ||
  element.others.length > 0 ||
  (token !== undefined && element.byFirst.has(token.word));

function matchOneOf(
  alternatives: readonly Alternative[],
  elements: readonly Element[],
  at: number,
  tokens: readonly PatternToken[],
  from: number,
  passed: Passed,
): number {
  const mark = passed.count;
  for (const words of alternatives) {
    if (!startsWith(words, tokens, from)) continue;
    const end = matchFrom(elements, at + 1, tokens, from + words.length, passed);
    if (end >= 0) return end;
    passed.count = mark;
  }
  return -1;
}

function startsWith(words: readonly Word[], tokens: readonly PatternToken[], from: number): boolean {
  for (let k = 0; k < words.length; k++) {
    const word = words[k];
    if (word && !matchesWord(word, tokens[from + k])) return false;
  }
  return true;
}
