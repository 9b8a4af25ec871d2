import type { ReferenceGrammar } from '../../model/grammar/reference-grammar';

export const reference: ReferenceGrammar = { pronouns: new Map([['he', 'm']]) };
