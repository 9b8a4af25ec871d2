import type { Span } from '../../model/span';

/** One quoted string of the article, found before sentences are split. */
export interface Quotation {
  /** With its marks, as far as they are there. */
  readonly outer: Span;
  /** Between the marks. */
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 and more for one within another. */
  readonly depth: number;
  /** False where a mark was missing and the extent was recovered. */
  readonly closed: boolean;
  /** True if the next paragraph's first quotation carries this one on (opened again, not closed before). */
  readonly continues: boolean;
}
