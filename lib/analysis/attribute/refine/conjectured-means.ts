import type { Refiner } from '../proposal';
import type { TokenView } from '../token-view';

const CONJECTURE = new Set(['could', 'might', 'may']);
/** How far back, in tokens, the conjecture may stand: one clause. */
const REACH = 24;

/** True if the clause before `by` is the reporter's guess: 'Lind could push them by'. */
function guessed(view: TokenView, by: number): boolean {
  for (let i = by - 1; i >= Math.max(0, by - REACH); i--) {
    if (/[.!?;]/.test(view.words[i] ?? '')) return false;
    if (CONJECTURE.has(view.words[i] ?? '')) return true;
  }
  return false;
}

/** 'Lind could win them over by threatening to leave': what somebody might say is the reporter's sentence, nobody's statement. */
export const conjecturedMeans: Refiner = (view, proposals) =>
  proposals.filter(
    ({ cue, verbatim }) =>
      verbatim === true || !cue || view.words[cue[0] - 1] !== 'by' || !guessed(view, cue[0] - 1),
  );
