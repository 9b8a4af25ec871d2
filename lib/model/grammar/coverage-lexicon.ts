/** What the coverage gate needs to know of a language: weighted terms by topic. */
export interface CoverageLexicon {
  readonly terms: readonly { readonly phrase: string; readonly topic: string; readonly weight: number }[];
}
