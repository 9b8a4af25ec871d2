import type { StanceGrammar } from '../../model/grammar/stance-grammar';
import weights from './stance.weights.json';
import { answers, asking, ellipses, pointing, referring } from './stance-anaphora';
import {
  connectives,
  emptyConditions,
  history,
  impossibleConditions,
  laidOut,
  reservations,
  retorts,
  rhetorical,
} from './stance-connectives';
import { operators } from './stance-operators';
import { otherTheatres, parties } from './stance-parties';
import { clippedBefore, clippedStems, contractions, joinedPrefixes, words } from './stance-words';

export const stance: StanceGrammar = {
  operators,
  connectives,
  parties,
  words,
  contractions,
  clippedStems,
  clippedBefore,
  joinedPrefixes,
  otherTheatres,
  emptyConditions,
  impossibleConditions,
  reservations,
  rhetorical,
  history,
  pointing,
  laidOut,
  answers,
  ellipses,
  asking,
  referring,
  retorts,
  weights: () => weights,
};
