import {
  type Contractions,
  type Element,
  isNeeded,
  matchFrom,
  type Passed,
  type PatternToken,
  parseElement,
  type WordsElement,
} from './token-pattern';
import { WordIndex } from './word-index';

/** Words that a pattern matched: tokens `[first, last)`. */
export interface PatternHit<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
  /** Tokens that a gap passed over, as indexes. */
  readonly passed: readonly number[];
}

interface Compiled<Value> {
  readonly elements: readonly Element[];
  /** Numbers of the elements after the first that no match goes without. */
  readonly needs: readonly number[];
  readonly value: Value;
}

const NONE: readonly number[] = [];

/**
 * Many patterns compiled once and indexed by their first word. Of the few that a word may start, most fail for want of
 * a later one: which elements a sentence's words may begin, and where last, is noted before any pattern is tried.
 */
export class PatternMatcher<Value> {
  private readonly starts = new WordIndex<Compiled<Value>>();
  private readonly later = new WordIndex<number>();
  private readonly numbers = new Map<Element, number>();
  /** By number of an element: the last token of the sentence that may begin it, -1 for none. */
  private lastAt = new Int32Array(0);

  constructor(
    rules: Iterable<{ readonly patterns: readonly string[]; readonly value: Value }>,
    contractions: Contractions,
  ) {
    const parsed = new Map<string, Element>();
    const parse = (source: string): Element => {
      const known = parsed.get(source);
      if (known) return known;
      const element = parseElement(source, contractions);
      parsed.set(source, element);
      return element;
    };
    for (const { patterns, value } of rules)
      for (const pattern of patterns) this.add(pattern.trim().split(/\s+/).map(parse), value);
    this.lastAt = new Int32Array(this.numbers.size);
  }

  private add(elements: readonly Element[], value: Value): void {
    const [head, ...rest] = elements;
    if (!head) return;
    if (head.kind === 'gap') throw new Error('a token pattern cannot start with a gap');
    const needs = rest.flatMap((element) => (isNeeded(element) ? [this.numberOf(element)] : []));
    const compiled = { elements, needs, value };
    for (const [word] of head.alternatives) if (word) this.starts.add(word, compiled);
    if (head.optional) this.add(rest, value);
  }

  private numberOf(element: WordsElement): number {
    const known = this.numbers.get(element);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(element, number);
    for (const [word] of element.alternatives) if (word) this.later.add(word, number);
    return number;
  }

  /** Every match from every start, in text order. */
  find(tokens: readonly PatternToken[]): PatternHit<Value>[] {
    const hits: PatternHit<Value>[] = [];
    let noted = false;
    for (const [first, token] of tokens.entries()) {
      const list = this.starts.of(token.word);
      if (list.length === 0 && token.parties.length === 0) continue;
      if (!noted) this.note(tokens);
      noted = true;
      this.findFrom(list, tokens, first, hits);
      for (const side of token.parties) this.findFrom(this.starts.ofParty(side), tokens, first, hits);
    }
    return hits;
  }

  /** Notes where each element may begin last. */
  private note(tokens: readonly PatternToken[]): void {
    const { lastAt } = this;
    lastAt.fill(-1);
    for (const [at, token] of tokens.entries()) {
      for (const number of this.later.of(token.word)) lastAt[number] = at;
      for (const side of token.parties) for (const number of this.later.ofParty(side)) lastAt[number] = at;
    }
  }

  private findFrom(
    list: Iterable<Compiled<Value>>,
    tokens: readonly PatternToken[],
    first: number,
    hits: PatternHit<Value>[],
  ): void {
    const passed: Passed = { at: [], count: 0 };
    for (const { elements, needs, value } of list) {
      if (!this.hasAll(needs, first)) continue;
      passed.count = 0;
      const last = matchFrom(elements, 0, tokens, first, passed);
      if (last > first)
        hits.push({ first, last, value, passed: passed.count > 0 ? passed.at.slice(0, passed.count) : NONE });
    }
  }

  /** False if an element that a pattern needs begins nowhere from the pattern's first token on. */
  private hasAll(needs: readonly number[], first: number): boolean {
    for (const number of needs) if ((this.lastAt[number] ?? -1) < first) return false;
    return true;
  }
}

/** The longest match from each start, leftmost first, none overlapping another. */
export function longestHits<Value>(hits: readonly PatternHit<Value>[]): PatternHit<Value>[] {
  const kept: PatternHit<Value>[] = [];
  const ordered = [...hits].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const hit of ordered) if (hit.first >= (kept.at(-1)?.last ?? 0)) kept.push(hit);
  return kept;
}
