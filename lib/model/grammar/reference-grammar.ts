/** What resolving speakers and dates needs to know of a language: pronouns, titles, generic nouns. */
export interface ReferenceGrammar {
  readonly pronouns: ReadonlyMap<string, 'm' | 'f' | 'plural'>;
}
