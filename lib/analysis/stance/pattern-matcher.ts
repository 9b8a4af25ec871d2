import { fold } from '../../text/fold';
import {
  type Contractions,
  type Element,
  matchFrom,
  type Passed,
  type PatternToken,
  parseElement,
  type Word,
} from './token-pattern';

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
  readonly value: Value;
}

/** Prefixes are indexed by their first letters, up to three. */
const PREFIX_KEY = 3;
const MAX_REMEMBERED = 20_000;
const NONE: readonly number[] = [];

/** Many patterns compiled once and indexed by their first word. */
export class PatternMatcher<Value> {
  private readonly exact = new Map<string, Compiled<Value>[]>();
  private readonly prefixes = new Map<string, Compiled<Value>[]>();
  private readonly parties = new Map<string, Compiled<Value>[]>();
  private readonly remembered = new Map<string, readonly Compiled<Value>[]>();

  constructor(
    rules: Iterable<{ readonly patterns: readonly string[]; readonly value: Value }>,
    contractions: Contractions,
  ) {
    for (const { patterns, value } of rules)
      for (const pattern of patterns) {
        const elements = pattern.trim().split(/\s+/);
        this.add(
          elements.map((element) => parseElement(element, contractions)),
          value,
        );
      }
  }

  private add(elements: readonly Element[], value: Value): void {
    const head = elements[0];
    if (!head) return;
    if (head.kind === 'gap') throw new Error('a token pattern cannot start with a gap');
    const keys = new Set(head.alternatives.flatMap(([word]) => (word ? [word] : [])));
    const seen = new Set<Compiled<Value>[]>();
    for (const word of keys) seen.add(this.listFor(word));
    for (const list of seen) list.push({ elements, value });
    if (head.optional) this.add(elements.slice(1), value);
  }

  /** The list a pattern that starts with a word belongs in; a word to be written so is found by its folded form. */
  private listFor({ match, text }: Word): Compiled<Value>[] {
    const index = match === 'prefix' ? this.prefixes : match === 'party' ? this.parties : this.exact;
    const key = match === 'prefix' ? text.slice(0, PREFIX_KEY) : match === 'written' ? fold(text) : text;
    const list = index.get(key) ?? [];
    index.set(key, list);
    return list;
  }

  /** Every match from every start, in text order. */
  find(tokens: readonly PatternToken[]): PatternHit<Value>[] {
    const hits: PatternHit<Value>[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first];
      if (!token) break;
      const list = this.startingWith(token.word);
      if (list.length > 0) this.findFrom(list, tokens, first, hits);
      for (const side of token.parties) this.findFrom(this.parties.get(side), tokens, first, hits);
    }
    return hits;
  }

  private findFrom(
    list: readonly Compiled<Value>[] | undefined,
    tokens: readonly PatternToken[],
    first: number,
    hits: PatternHit<Value>[],
  ): void {
    if (!list) return;
    const passed: Passed = { at: [], count: 0 };
    for (const { elements, value } of list) {
      passed.count = 0;
      const last = matchFrom(elements, 0, tokens, first, passed);
      if (last > first)
        hits.push({ first, last, value, passed: passed.count > 0 ? passed.at.slice(0, passed.count) : NONE });
    }
  }

  /** The patterns that may start with a word, remembered for the words seen last. */
  private startingWith(word: string): readonly Compiled<Value>[] {
    const known = this.remembered.get(word);
    if (known) return known;
    let list: readonly Compiled<Value>[] = this.exact.get(word) ?? [];
    for (let length = 1; length <= Math.min(PREFIX_KEY, word.length); length++) {
      const more = this.prefixes.get(word.slice(0, length));
      if (more) list = [...list, ...more];
    }
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(word, list);
    return list;
  }
}

/** The longest match from each start, leftmost first, none overlapping another. */
export function longestHits<Value>(hits: readonly PatternHit<Value>[]): PatternHit<Value>[] {
  const kept: PatternHit<Value>[] = [];
  const ordered = [...hits].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const hit of ordered) if (hit.first >= (kept.at(-1)?.last ?? 0)) kept.push(hit);
  return kept;
}
