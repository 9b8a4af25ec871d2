import type { StanceGrammar } from '../../model/grammar/stance-grammar';

export const stance: StanceGrammar = { negations: new Set(['not']) };
