import { fold } from '../../text/fold';

/**
 * Token patterns: a small language for phrases over words.
 *   word          that word, letters folded (hyphens and quotation marks are not tokens)
 *   word*         any word that starts so
 *   a|b|c_d       one of several; `_` joins words of one alternative
 *   x?            the element may be missing
 *   ~3            up to three words in between, across no comma, 'if' or 'but'; +3 also across those
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

export interface Word {
  readonly text: string;
  readonly match: 'exact' | 'prefix' | 'party';
}

type Alternative = readonly Word[];

export type Element =
  | {
      readonly kind: 'words';
      readonly alternatives: readonly Alternative[];
      /** Alternatives by their first word where that is an exact one, and the rest; longer ones first. */
      readonly byFirst: ReadonlyMap<string, readonly Alternative[]>;
      readonly others: readonly Alternative[];
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean };

/** Contractions as full words, so that patterns need one spelling: cannot = can not, n't = not. */
function normalizeWords(words: readonly string[]): string[] {
  return words.flatMap((word) => (word === 'cannot' ? ['can', 'not'] : [word]));
}

/** Reads one element of a pattern. */
export function parseElement(source: string): Element {
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
  return word.match === 'prefix' ? token.word.startsWith(word.text) : token.word === word.text;
}

const STOPS_GAP = new Set([',', 'if', 'unless', 'but', 'although', 'because', 'whereas']);

/** Index after the last matched token, or -1; shorter gaps are tried first. `passed` collects what gaps skip. */
export function matchFrom(
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
        if (!over || over.strong || (!element.commas && STOPS_GAP.has(over.word))) break;
        passed.push(from + skip - 1);
      }
      const end = matchFrom(elements, at + 1, tokens, from + skip, passed);
      if (end >= 0) return end;
      passed.length = mark + skip;
    }
    passed.length = mark;
    return -1;
  }
  const word = tokens[from]?.word;
  const named = word === undefined ? undefined : element.byFirst.get(word);
  const end = named ? matchOneOf(named, elements, at, tokens, from, passed) : -1;
  if (end >= 0) return end;
  const other =
    element.others.length > 0 ? matchOneOf(element.others, elements, at, tokens, from, passed) : -1;
  if (other >= 0) return other;
  return element.optional ? matchFrom(elements, at + 1, tokens, from, passed) : -1;
}

function matchOneOf(
  alternatives: readonly Alternative[],
  elements: readonly Element[],
  at: number,
  tokens: readonly PatternToken[],
  from: number,
  passed: number[],
): number {
  const mark = passed.length;
  for (const words of alternatives) {
    if (!startsWith(words, tokens, from)) continue;
    const end = matchFrom(elements, at + 1, tokens, from + words.length, passed);
    if (end >= 0) return end;
    passed.length = mark;
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
