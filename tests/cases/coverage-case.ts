/** One page as the coverage gate sees it: whether it is coverage, headline, text. Every text is fictional test text. */
export type CoverageCase = readonly [diplomacy: boolean, title: string, text: string];
