import { type Span, sliceSpan } from '../model/span';
import type { Statement } from '../model/statement';

const MIN_WORDS = 4;
const MIN_CONFIDENCE = 0.6;

const wordCount = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + (sliceSpan(text, span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/**
 * Whether a statement is kept and shown. Quoted words always are, and so is whatever takes a position. A mere report
 * without one is left out if it is a scrap of a sentence ('the accusation') or little more likely a statement than
 * not: of the 37 least likely ones in 14 hand-labelled articles, six were statements.
 */
export const isWorthKeeping = (text: string, { kind, content, confidence, stances }: Statement): boolean =>
  kind !== 'indirect' ||
  stances.length > 0 ||
  (confidence >= MIN_CONFIDENCE && wordCount(text, content) >= MIN_WORDS);
