import type { LanguagePack } from '../../model/packs';
import type { QuoteCandidate } from '../../model/statement';
import type { StageInput } from '../stage';

/** Builds the quotation engine once; the returned function finds one article's statements, in text order. */
export function createStatementFinder(
  _language: LanguagePack,
): (input: StageInput) => readonly QuoteCandidate[] {
  return () => [];
}
