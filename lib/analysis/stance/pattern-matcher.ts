import { type Element, matchFrom, type PatternToken, parseElement } from './token-pattern';

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
const PREFIX_LENGTHS = [1, 2, 3];
const PREFIX_KEY = 3;
const MAX_REMEMBERED = 20_000;

/** Many patterns compiled once and indexed by their first word. */
export class PatternMatcher<Value> {
  private readonly index = new Map<string, Compiled<Value>[]>();
  private readonly remembered = new Map<string, readonly Compiled<Value>[]>();

  constructor(rules: Iterable<{ readonly patterns: readonly string[]; readonly value: Value }>) {
    for (const { patterns, value } of rules)
      for (const pattern of patterns) this.add(pattern.trim().split(/\s+/).map(parseElement), value);
  }

  private add(elements: readonly Element[], value: Value): void {
    const head = elements[0];
    if (!head) return;
    if (head.kind === 'gap') throw new Error('a token pattern cannot start with a gap');
    const keys = new Set<string>();
    for (const [word] of head.alternatives) {
      if (!word) continue;
      keys.add(`${word.match}:${word.match === 'prefix' ? word.text.slice(0, PREFIX_KEY) : word.text}`);
    }
    for (const key of keys) {
      const list = this.index.get(key) ?? [];
      list.push({ elements, value });
      this.index.set(key, list);
    }
    if (head.optional) this.add(elements.slice(1), value);
  }

  /** Every match from every start, in text order. */
  find(tokens: readonly PatternToken[]): PatternHit<Value>[] {
    const hits: PatternHit<Value>[] = [];
    for (const [first, token] of tokens.entries()) {
      this.findFrom(this.startingWith(token.word), tokens, first, hits);
      for (const side of token.parties) this.findFrom(this.index.get(`party:${side}`), tokens, first, hits);
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
    const scratch: number[] = [];
    for (const { elements, value } of list) {
      scratch.length = 0;
      const last = matchFrom(elements, 0, tokens, first, scratch);
      if (last > first) hits.push({ first, last, value, passed: [...scratch] });
    }
  }

  /** The patterns that may start with a word, remembered for the words seen last. */
  private startingWith(word: string): readonly Compiled<Value>[] {
    const known = this.remembered.get(word);
    if (known) return known;
    const keys = [`exact:${word}`, ...PREFIX_LENGTHS.map((length) => `prefix:${word.slice(0, length)}`)];
    const list = keys.flatMap((key) => this.index.get(key) ?? []);
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
