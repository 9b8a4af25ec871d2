import { fold } from '../../text/fold';

/**
 * Token patterns: a small language for phrases over words.
 *   word          that word, letters folded (hyphens and quotation marks are not tokens)
 *   word*         any word that starts so
 *   a|b|c_d       one of several; `_` joins words of one alternative
 *   x?            the element may be missing
 *   ~3            up to three words in between, across no comma or stronger mark; +3 also across commas
 *   <UA>          a word that stands for that party
 * Matching costs at most a constant for each token and pattern that shares its first word, so it is linear.
 */
export interface PatternToken {
  readonly word: string;
  /** Party codes the token stands for. */
  readonly parties: readonly string[];
  /** True for ; : . ? ! and brackets. */
  readonly strong: boolean;
}

interface Word {
  readonly text: string;
  readonly match: 'exact' | 'prefix' | 'party';
}

type Element =
  | {
      readonly kind: 'words';
      readonly alternatives: readonly (readonly Word[])[];
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean };

export interface PatternHit<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
  /** Tokens that a gap passed over, as indexes. */
  readonly passed: readonly number[];
}

/** Contractions as full words, so that patterns need one spelling: cannot = can not, n't = not. */
function normalizeWords(words: readonly string[]): string[] {
  return words.flatMap((word) => (word === 'cannot' ? ['can', 'not'] : [word]));
}

function parseElement(source: string): Element {
  if (/^[~+]\d+$/.test(source))
    return { kind: 'gap', most: Number(source.slice(1)), commas: source.startsWith('+') };
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const alternatives = body.split('|').map((alternative) =>
    normalizeWords(alternative.split('_')).map((word): Word => {
      const party = /^<(\w+)>$/.exec(word)?.[1];
      if (party) return { text: party, match: 'party' };
      const text = fold(word);
      return text.endsWith('*') ? { text: text.slice(0, -1), match: 'prefix' } : { text, match: 'exact' };
    }),
  );
  alternatives.sort((a, b) => b.length - a.length);
  return { kind: 'words', alternatives, optional };
}

function matchesWord(word: Word, token: PatternToken | undefined): boolean {
  if (!token) return false;
  if (word.match === 'party') return token.parties.includes(word.text);
  return word.match === 'prefix' ? token.word.startsWith(word.text) : token.word === word.text;
}

/** Index after the last matched token, or -1; shorter gaps are tried first. `passed` collects what gaps skip. */
function matchFrom(
  elements: readonly Element[],
  at: number,
  tokens: readonly PatternToken[],
  from: number,
  passed: number[],
): number {
  const element = elements[at];
  if (!element) return from;
  if (element.kind === 'gap') {
    const mark = passed.length;
    for (let skip = 0; skip <= element.most; skip++) {
      if (skip > 0) {
        const over = tokens[from + skip - 1];
        if (!over || over.strong || (over.word === ',' && !element.commas)) break;
        passed.push(from + skip - 1);
      }
      const end = matchFrom(elements, at + 1, tokens, from + skip, passed);
      if (end >= 0) return end;
      passed.length = mark + skip;
    }
    passed.length = mark;
    return -1;
  }
  const mark = passed.length;
  for (const length of lengthsAt(element, tokens, from)) {
    const end = matchFrom(elements, at + 1, tokens, from + length, passed);
    if (end >= 0) return end;
    passed.length = mark;
  }
  return element.optional ? matchFrom(elements, at + 1, tokens, from, passed) : -1;
}

/** How many tokens each alternative of an element takes at `from`. */
function lengthsAt(
  element: Exclude<Element, { kind: 'gap' }>,
  tokens: readonly PatternToken[],
  from: number,
): number[] {
  return element.alternatives
    .filter((words) => words.every((word, k) => matchesWord(word, tokens[from + k])))
    .map((words) => words.length);
}

interface Compiled<Value> {
  readonly elements: readonly Element[];
  readonly value: Value;
}

/** Prefixes are indexed by their first letters, up to three. */
const PREFIX_LENGTHS = [1, 2, 3];
const PREFIX_KEY = 3;

/** Many patterns compiled once and indexed by their first word. */
export class PatternMatcher<Value> {
  private readonly index = new Map<string, Compiled<Value>[]>();

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
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first];
      if (!token) continue;
      for (const list of this.candidates(token))
        for (const { elements, value } of list) {
          const passed: number[] = [];
          const last = matchFrom(elements, 0, tokens, first, passed);
          if (last > first) hits.push({ first, last, value, passed });
        }
    }
    return hits;
  }

  private *candidates(token: PatternToken): Iterable<readonly Compiled<Value>[]> {
    const keys = [
      `exact:${token.word}`,
      ...PREFIX_LENGTHS.map((length) => `prefix:${token.word.slice(0, length)}`),
      ...token.parties.map((side) => `party:${side}`),
    ];
    for (const key of keys) {
      const list = this.index.get(key);
      if (list) yield list;
    }
  }
}

/** The longest match from each start, leftmost first, none overlapping another. */
export function longestHits<Value>(hits: readonly PatternHit<Value>[]): PatternHit<Value>[] {
  const kept: PatternHit<Value>[] = [];
  const ordered = [...hits].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const hit of ordered) if (hit.first >= (kept.at(-1)?.last ?? 0)) kept.push(hit);
  return kept;
}
