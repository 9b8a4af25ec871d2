import type { ReferenceGrammar } from '../../model/grammar/reference-grammar';
import type { Token } from '../../text/tokens';
import { isCapitalised } from './normal-form';

/** A run of capitalised words that may be a name: tokens `[first, last)`; `name` are the tokens without a nickname. */
export interface CapitalRun {
  readonly first: number;
  readonly last: number;
  readonly name: readonly number[];
}

const JOINERS = new Set(['-', '‑', "'", '’', '.']);
const OPENING = new Set(['"', '“', '‘', '(']);
const CLOSING = new Set(['"', '”', '’', ')']);
const MAX_NAME = 12;
/** The letters of 're and 'll, which end no name. */
const LONGEST_CLITIC = 2;

const isApostrophe = ({ text }: Token): boolean => text === "'" || text === '’';

const touches = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && a.end === b.start;
const isSpaced = (text: string, a: Token, b: Token): boolean => {
  const between = text.slice(a.end, b.start);
  return between.length <= 2 && !between.includes('\n');
};

/**
 * Runs of capitalised words, joined over hyphens, apostrophes, initials, name particles and a nickname in quotation
 * marks. `blocked` tells the tokens of names that are no person's and end a run.
 */
export function capitalRuns(
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  { nameParticles }: ReferenceGrammar,
  blocked: (token: number) => boolean,
): CapitalRun[] {
  const runs: CapitalRun[] = [];
  const canStart = (i: number) => {
    const token = tokens[i];
    return !!token?.isWord && isCapitalised(token.text) && !blocked(i);
  };
  /** The tokens a run goes on with after token `i`; a lower-case part after a hyphen only in later names (Jae-myung). */
  const step = (i: number, start: number): readonly number[] | null => {
    const here = tokens[i];
    const next = tokens[i + 1];
    if (!here || !next || !isSpaced(text, here, next)) return null;
    if (JOINERS.has(next.text)) {
      const after = tokens[i + 2];
      if (!touches(here, next) || !after?.isWord || blocked(i + 2)) return null;
      if (
        next.text === '.'
          ? here.text.length <= 2 && canStart(i + 2) && isSpaced(text, next, after)
          : touches(next, after) &&
            (canStart(i + 2) ||
              i > start ||
              nameParticles.has(words[i] ?? '') ||
              (isApostrophe(next) && after.text.length > LONGEST_CLITIC))
      )
        return [i + 1, i + 2];
      return null;
    }
    if (touches(here, next)) return null;
    if (canStart(i + 1)) return [i + 1];
    if (nameParticles.has(words[i + 1] ?? '')) {
      for (let k = i + 2; k <= i + 3; k++) {
        if (canStart(k)) return Array.from({ length: k - i }, (_, n) => i + 1 + n);
        if (!nameParticles.has(words[k] ?? '') && tokens[k]?.text !== '-') return null;
      }
    }
    return null;
  };
  const nickname = (i: number): number => {
    if (!OPENING.has(tokens[i + 1]?.text ?? '') || !canStart(i + 2)) return i;
    for (let k = i + 3; k <= i + 4; k++)
      if (CLOSING.has(tokens[k]?.text ?? '')) return canStart(k + 1) ? k + 1 : i;
    return i;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!canStart(i)) continue;
    const name = [i];
    let at = i;
    while (name.length < MAX_NAME) {
      const more = step(at, i);
      if (more) {
        name.push(...more);
        at = more[more.length - 1] ?? at;
        continue;
      }
      const after = nickname(at);
      if (after === at) break;
      name.push(after);
      at = after;
    }
    runs.push({ first: i, last: at + 1, name });
    i = at;
  }
  return runs;
}
