import type { StanceToken } from './stance-token';

/** A run of a statement's sentences that is judged by its wording as a whole. */
export interface Passage {
  /** The words of the statement's cue. */
  readonly cue: readonly string[];
  /** Which of the two sides at war speaks, if one does. */
  readonly side: 'UA' | 'RU' | null;
  readonly tokens: readonly StanceToken[];
}

/** Sentences are taken together up to this many words said: a long speech is no one sentence. */
const MOST_WORDS = 40;

const isSaid = ({ role }: StanceToken): boolean => role === 'content' || role === 'quoted';

/** Groups a statement's sentences, tagged and in text order, into passages. */
export function passagesOf(
  sentences: readonly (readonly StanceToken[])[],
  cue: readonly string[],
  side: Passage['side'],
): Passage[] {
  const passages: StanceToken[][] = [];
  let size = 0;
  for (const tokens of sentences) {
    const said = tokens.filter(isSaid).length;
    const last = passages.at(-1);
    if (last && size + said <= MOST_WORDS) {
      last.push(...tokens);
      size += said;
    } else {
      passages.push([...tokens]);
      size = said;
    }
  }
  return passages.map((tokens) => ({ cue, side, tokens }));
}
