import type { AttributionGrammar } from '../../model/grammar/attribution-grammar';

export const attribution: AttributionGrammar = { cueVerbs: new Set(['said', 'says']) };
