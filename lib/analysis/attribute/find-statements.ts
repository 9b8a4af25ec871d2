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
import { verbColumn } from './model/verb-column';
import type { Proposal, Refiner } from './proposal';
import { addressees } from './refine/addressees';
import { adjunctParticiples } from './refine/adjunct-participles';
import { askedAnonymity } from './refine/asked-anonymity';
import { bareFunctionWords } from './refine/bare-function-words';
import { bareMentions } from './refine/bare-mentions';
import { bareTopics } from './refine/bare-topics';
import { begunBefore } from './refine/begun-before';
import { carriedQuotations } from './refine/carried-quotations';
import { claimedQuotations } from './refine/claimed-quotations';
import { conjecturedMeans } from './refine/conjectured-means';
import { contrastedReports } from './refine/contrasted-reports';
import { coordinatedNames } from './refine/coordinated-names';
import { coordinatedPredicates } from './refine/coordinated-predicates';
import { crossedSources } from './refine/crossed-sources';
import { cueNames } from './refine/cue-names';
import { cutLists } from './refine/cut-lists';
import { cutSubjects } from './refine/cut-subjects';
import { datelineSources } from './refine/dateline-sources';
import { deniedReports } from './refine/denied-reports';
import { governedQuotations } from './refine/governed-quotations';
import { hangingQuotations } from './refine/hanging-quotations';
import { hedgedNarration } from './refine/hedged-narration';
import { lateClauses } from './refine/late-clauses';
import { leftClauses } from './refine/left-clauses';
import { nameParticles } from './refine/name-particles';
import { nextPredicates } from './refine/next-predicates';
import { nominalReports } from './refine/nominal-reports';
import { oneClaim } from './refine/one-claim';
import { openingClauses } from './refine/opening-clauses';
import { outletCredits } from './refine/outlet-credits';
import { overlookedReports } from './refine/overlooked-reports';
import { parentheticalCues } from './refine/parenthetical-cues';
import { participleSources } from './refine/participle-sources';
import { participleSubjects } from './refine/participle-subjects';
import { passiveCues } from './refine/passive-cues';
import { picturedScenes } from './refine/pictured-scenes';
import { quotedAsSaying } from './refine/quoted-as-saying';
import { quotedTerms } from './refine/quoted-terms';
import { relativeHeads } from './refine/relative-heads';
import { relativeObjects } from './refine/relative-objects';
import { reporterAsides } from './refine/reporter-asides';
import { reporterClauses } from './refine/reporter-clauses';
import { reporterOccasions } from './refine/reporter-occasions';
import { reportersQuestions } from './refine/reporters-questions';
import { rivalReporters } from './refine/rival-reporters';
import { secondCues } from './refine/second-cues';
import { secondHand } from './refine/second-hand';
import { secondPredicates } from './refine/second-predicates';
import { skippedQuotations } from './refine/skipped-quotations';
import { splitQuotations } from './refine/split-quotations';
import { spokenMeans } from './refine/spoken-means';
import { swappedReadings } from './refine/swapped-readings';
import { threatenedMeans } from './refine/threatened-means';
import { trailingCredits } from './refine/trailing-credits';
import { uncoveredQuotations } from './refine/uncovered-quotations';
import { unnamedCues } from './refine/unnamed-cues';
import { urgedActs } from './refine/urged-acts';
import { viewpoints } from './refine/viewpoints';
import { wholeClauses } from './refine/whole-clauses';
import { wholeNames } from './refine/whole-names';
import { withheldDetails } from './refine/withheld-details';
import { withheldReports } from './refine/withheld-reports';
import { withinQuotation } from './refine/within-quotation';
import { proposeByRules } from './rules/propose-by-rules';
import { createTokenView, type TokenView } from './token-view';

/** What sentence patterns and page layout tell, after cues have been read; in this order. */
const REFINERS: readonly Refiner[] = [
  withinQuotation,
  hedgedNarration,
  nameParticles,
  cueNames,
  swappedReadings,
  wholeNames,
  unnamedCues,
  overlookedReports,
  threatenedMeans,
  coordinatedNames,
  datelineSources,
  relativeHeads,
  relativeObjects,
  spokenMeans,
  askedAnonymity,
  adjunctParticiples,
  deniedReports,
  quotedAsSaying,
  passiveCues,
  addressees,
  lateClauses,
  cutLists,
  cutSubjects,
  urgedActs,
  viewpoints,
  withheldReports,
  nominalReports,
  secondHand,
  carriedQuotations,
  parentheticalCues,
  participleSources,
  participleSubjects,
  secondCues,
  splitQuotations,
  claimedQuotations,
  leftClauses,
  begunBefore,
  quotedTerms,
  wholeClauses,
  skippedQuotations,
  governedQuotations,
  coordinatedPredicates,
  uncoveredQuotations,
  hangingQuotations,
  openingClauses,
  contrastedReports,
  nextPredicates,
  secondPredicates,
  trailingCredits,
  outletCredits,
  rivalReporters,
  reporterAsides,
  reporterOccasions,
  reporterClauses,
  withheldDetails,
  bareFunctionWords,
  bareMentions,
  bareTopics,
  picturedScenes,
  reportersQuestions,
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
  const propose = (bare: TokenView): { view: TokenView; proposals: readonly Proposal[] } => {
    if (!grammar.weights) return { view: bare, proposals: proposeByRules(bare, grammar) };
    model ??= loadModel(grammar, grammar.weights());
    const read = readForModel(bare, model);
    return { view: { ...bare, verbs: verbColumn(read) }, proposals: proposeByModel(read, model) };
  };
  return ({ article, document }) => {
    const first = propose(createTokenView(document));
    const { view } = first;
    let { proposals } = first;
    for (const refine of REFINERS) proposals = refine(view, proposals, grammar, article);
    return assemble(view, proposals);
  };
}
