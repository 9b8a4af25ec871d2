import type { StanceGrammar } from '../../model/grammar/stance-grammar';
import {
  connectives,
  emptyConditions,
  history,
  impossibleConditions,
  reservations,
  rhetorical,
} from './stance-connectives';
import { operators } from './stance-operators';
import { otherPronouns, otherTheatres, ownPronouns, parties, prepositions } from './stance-parties';

export const stance: StanceGrammar = {
  operators,
  connectives,
  parties,
  ownPronouns,
  otherPronouns,
  prepositions,
  otherTheatres,
  emptyConditions,
  impossibleConditions,
  reservations,
  rhetorical,
  history,
};
