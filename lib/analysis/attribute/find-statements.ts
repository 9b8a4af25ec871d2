import type { LanguagePack } from '../../model/packs';
import type { QuoteCandidate } from '../../model/statement';
import type { StageInput } from '../stage';
import { assemble } from './assemble';
import { proposeByRules } from './rules/propose-by-rules';
import { createTokenView } from './token-view';

/** Builds the quotation engine once; the returned function finds one article's statements, in text order. */
export function createStatementFinder(
  language: LanguagePack,
): (input: StageInput) => readonly QuoteCandidate[] {
  const grammar = language.attribution;
  if (!grammar) return () => [];
  return ({ document }) => {
    const view = createTokenView(document);
    return assemble(view, proposeByRules(view, grammar));
  };
}
