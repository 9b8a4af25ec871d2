/** What reading stances needs to know of a language: negation, modality, concession, condition. */
export interface StanceGrammar {
  readonly negations: ReadonlySet<string>;
}
