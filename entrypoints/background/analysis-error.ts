/** The analysis itself failed on an article, which it would do again: analysing is a function of the article alone. */
export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';
  /** Trying again is no use. */
  readonly final = true;
  constructor(cause: unknown) {
    super(`This page could not be analysed, and nothing of it was stored or changed (${told(cause)}).`, {
      cause,
    });
  }
}

const told = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
