/**
 * Token patterns: a small language for phrases over words.
 *   word          that word, letters folded (hyphens and quotation marks are not tokens)
 *   word*         any word that starts so
 *   a|b|c_d       one of several; `_` joins words of one alternative
 *   x?            the element may be missing
 *   ~3            up to three words in between, never across a strong mark
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
  readonly prefix: boolean;
}

type Element =
  | {
      readonly kind: 'words';
      readonly alternatives: readonly (readonly Word[])[];
      readonly optional: boolean;
    }
  | { readonly kind: 'party'; readonly side: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number };

export interface PatternHit<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

function parseElement(source: string): Element {
  if (source.startsWith('~')) return { kind: 'gap', most: Number(source.slice(1)) };
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const party = /^<(\w+)>$/.exec(body);
  if (party?.[1]) return { kind: 'party', side: party[1], optional };
  const alternatives = body.split('|').map((alternative) =>
    alternative.split('_').map((word) => {
      const prefix = word.endsWith('*');
      return { text: prefix ? word.slice(0, -1) : word, prefix };
    }),
  );
  return { kind: 'words', alternatives, optional };
}

const matchesWord = (word: Word, token: PatternToken | undefined): boolean =>
  token !== undefined && (word.prefix ? token.word.startsWith(word.text) : token.word === word.text);

/** Index after the last matched token, or -1. Shorter gaps are tried first. */
function matchFrom(
  elements: readonly Element[],
  at: number,
  tokens: readonly PatternToken[],
  from: number,
): number {
  const element = elements[at];
  if (!element) return from;
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= element.most; skip++) {
      if (skip > 0 && (tokens[from + skip - 1]?.strong ?? true)) return -1;
      const end = matchFrom(elements, at + 1, tokens, from + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (element.kind === 'party') {
    if (tokens[from]?.parties.includes(element.side)) {
      const end = matchFrom(elements, at + 1, tokens, from + 1);
      if (end >= 0) return end;
    }
  } else {
    for (const words of element.alternatives) {
      if (!words.every((word, k) => matchesWord(word, tokens[from + k]))) continue;
      const end = matchFrom(elements, at + 1, tokens, from + words.length);
      if (end >= 0) return end;
    }
  }
  return element.optional ? matchFrom(elements, at + 1, tokens, from) : -1;
}

interface Compiled<Value> {
  readonly elements: readonly Element[];
  readonly value: Value;
}

const PREFIX_KEY = 3;

/** Many patterns compiled once and indexed by their first word. */
export class PatternMatcher<Value> {
  private readonly words = new Map<string, Compiled<Value>[]>();
  private readonly prefixes = new Map<string, Compiled<Value>[]>();
  private readonly parties = new Map<string, Compiled<Value>[]>();

  constructor(rules: Iterable<{ readonly patterns: readonly string[]; readonly value: Value }>) {
    for (const { patterns, value } of rules)
      for (const pattern of patterns) this.add(pattern.trim().split(/\s+/).map(parseElement), value);
  }

  private add(elements: readonly Element[], value: Value): void {
    const head = elements[0];
    if (!head) return;
    if (head.kind === 'gap') throw new Error('a token pattern cannot start with a gap');
    const put = (map: Map<string, Compiled<Value>[]>, key: string) => {
      const list = map.get(key) ?? [];
      list.push({ elements, value });
      map.set(key, list);
    };
    if (head.kind === 'party') put(this.parties, head.side);
    else {
      const keys = new Set<string>();
      for (const [word] of head.alternatives) {
        if (!word) continue;
        if (word.prefix && word.text.length < PREFIX_KEY) throw new Error(`prefix too short: ${word.text}*`);
        keys.add(word.prefix ? `${word.text.slice(0, PREFIX_KEY)}*` : word.text);
      }
      for (const key of keys)
        if (key.endsWith('*')) put(this.prefixes, key.slice(0, -1));
        else put(this.words, key);
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
          const last = matchFrom(elements, 0, tokens, first);
          if (last > first) hits.push({ first, last, value });
        }
    }
    return hits;
  }

  private *candidates(token: PatternToken): Iterable<readonly Compiled<Value>[]> {
    const exact = this.words.get(token.word);
    if (exact) yield exact;
    const prefix = this.prefixes.get(token.word.slice(0, PREFIX_KEY));
    if (prefix) yield prefix;
    for (const side of token.parties) {
      const list = this.parties.get(side);
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
