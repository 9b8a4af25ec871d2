import type { Refiner } from '../proposal';
import type { TokenView } from '../token-view';

const LONGEST = 3;
const capital = (view: TokenView, i: number): boolean => /^\p{Lu}/u.test(view.tokens[i]?.text ?? '');
const short = (view: TokenView, i: number): boolean => (view.words[i]?.length ?? 0) <= LONGEST;

/** 'Anna von der Au': a short word within a name is no cue, whatever the model takes it for. */
export const nameParticles: Refiner = (view, proposals, grammar) =>
  proposals.filter(({ cue }) => {
    if (!cue || cue[1] - cue[0] !== 1) return true;
    const [i] = cue;
    const word = view.words[i] ?? '';
    if (!view.tokens[i]?.isWord || !short(view, i) || capital(view, i)) return true;
    if (grammar.cueVerbs.has(word) || grammar.prepositions.has(word)) return true;
    const next = capital(view, i + 1) ? i + 1 : short(view, i + 1) ? i + 2 : i + 1;
    return !(capital(view, i - 1) && capital(view, next));
  });
