import type { LanguagePack } from '../../model/packs';
import type { QuoteCandidate } from '../../model/statement';
import type { StageInput } from '../stage';
import { assemble } from './assemble';
import { agencyLabels } from './layout/agency-labels';
import { blockQuotes } from './layout/block-quotes';
import { credits } from './layout/credits';
import { cuelessQuotations } from './layout/cueless-quotations';
import { dashCues } from './layout/dash-cues';
import { headlines } from './layout/headlines';
import { interviews } from './layout/interviews';
import { pageFurniture } from './layout/page-furniture';
import { speakerLabels } from './layout/speaker-labels';
import { type AttributionModel, loadModel } from './model/model';
import { proposeByModel, readForModel } from './model/propose-by-model';
import type { Proposal, Refiner } from './proposal';
import { addressees } from './refine/addressees';
import { bareFunctionWords } from './refine/bare-function-words';
import { bareMentions } from './refine/bare-mentions';
import { begunBefore } from './refine/begun-before';
import { conjecturedMeans } from './refine/conjectured-means';
import { crossedSources } from './refine/crossed-sources';
import { deniedReports } from './refine/denied-reports';
import { governedQuotations } from './refine/governed-quotations';
import { leftClauses } from './refine/left-clauses';
import { nameParticles } from './refine/name-particles';
import { nextPredicates } from './refine/next-predicates';
import { nominalReports } from './refine/nominal-reports';
import { oneClaim } from './refine/one-claim';
import { openingClauses } from './refine/opening-clauses';
import { outletCredits } from './refine/outlet-credits';
import { parentheticalCues } from './refine/parenthetical-cues';
import { passiveCues } from './refine/passive-cues';
import { quotedAsSaying } from './refine/quoted-as-saying';
import { quotedTerms } from './refine/quoted-terms';
import { reporterAsides } from './refine/reporter-asides';
import { reporterOccasions } from './refine/reporter-occasions';
import { rivalReporters } from './refine/rival-reporters';
import { secondCues } from './refine/second-cues';
import { secondHand } from './refine/second-hand';
import { secondPredicates } from './refine/second-predicates';
import { splitQuotations } from './refine/split-quotations';
import { trailingCredits } from './refine/trailing-credits';
import { uncoveredQuotations } from './refine/uncovered-quotations';
import { viewpoints } from './refine/viewpoints';
import { wholeClauses } from './refine/whole-clauses';
import { withheldReports } from './refine/withheld-reports';
import { withinQuotation } from './refine/within-quotation';
import { proposeByRules } from './rules/propose-by-rules';
import { createTokenView, type TokenView } from './token-view';

/** What sentence patterns and page layout tell, after cues have been read; in this order. */
const REFINERS: readonly Refiner[] = [
  withinQuotation,
  nameParticles,
  deniedReports,
  quotedAsSaying,
  passiveCues,
  addressees,
  viewpoints,
  withheldReports,
  nominalReports,
  secondHand,
  parentheticalCues,
  secondCues,
  splitQuotations,
  leftClauses,
  begunBefore,
  quotedTerms,
  wholeClauses,
  governedQuotations,
  uncoveredQuotations,
  openingClauses,
  nextPredicates,
  secondPredicates,
  trailingCredits,
  outletCredits,
  rivalReporters,
  reporterAsides,
  reporterOccasions,
  bareFunctionWords,
  bareMentions,
  conjecturedMeans,
  crossedSources,
  oneClaim,
  pageFurniture,
  agencyLabels,
  speakerLabels,
  interviews,
  credits,
  dashCues,
  headlines,
  blockQuotes,
  cuelessQuotations,
];

/**
 * Builds the quotation engine once; the returned function finds one article's statements, in text order.
 * With weights in the grammar the learned model proposes them, without it the rules do.
 */
export function createStatementFinder(
  language: LanguagePack,
): (input: StageInput) => readonly QuoteCandidate[] {
  const grammar = language.attribution;
  if (!grammar) return () => [];
  let model: AttributionModel | null = null;
  const propose = (view: TokenView): readonly Proposal[] => {
    if (!grammar.weights) return proposeByRules(view, grammar);
    model ??= loadModel(grammar, grammar.weights());
    return proposeByModel(readForModel(view, model), model);
  };
  return ({ article, document }) => {
    const view = createTokenView(document);
    let proposals = propose(view);
    for (const refine of REFINERS) proposals = refine(view, proposals, grammar, article);
    return assemble(view, proposals);
  };
}
