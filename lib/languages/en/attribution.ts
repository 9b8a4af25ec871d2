import type { AttributionGrammar, CueFrame } from '../../model/grammar/attribution-grammar';
import weights from './attribution.weights.json';
import { CUE_NOUNS, PARTICLES, VERBS_BY_FRAME } from './attribution-verbs';
import {
  auxiliaries,
  clauseBreaks,
  determiners,
  prepositions,
  pronouns,
  roleNouns,
  termMarkers,
  timeWords,
} from './attribution-words';
import { inflect } from './inflect';

/** Where a verb is in several frames, the one named first here decides: the others' shapes are tried from it. */
const PRIORITY: readonly CueFrame[] = ['tell', 'say', 'urge', 'call', 'vow', 'voice'];

function cueVerbs(): Map<string, CueFrame> {
  const forms = new Map<string, CueFrame>();
  for (const frame of PRIORITY)
    for (const verb of VERBS_BY_FRAME[frame])
      for (const form of inflect(verb)) if (!forms.has(form)) forms.set(form, frame);
  return forms;
}

/** English reporting verbs, nouns and the small words around them. */
export const attribution: AttributionGrammar = {
  cueVerbs: cueVerbs(),
  particles: new Map(
    Object.entries(PARTICLES).flatMap(([verb, words]) =>
      inflect(verb).map((form) => [form, new Set(words.split(' '))] as const),
    ),
  ),
  cueNouns: new Set(CUE_NOUNS),
  auxiliaries,
  determiners,
  pronouns,
  prepositions,
  clauseBreaks,
  roleNouns,
  timeWords,
  termMarkers,
  weights: () => weights,
};
