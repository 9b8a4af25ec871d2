/** What the quotation finder needs to know of a language: cue verbs and frames. */
export interface AttributionGrammar {
  readonly cueVerbs: ReadonlySet<string>;
}
