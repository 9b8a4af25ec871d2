import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { opensWith } from '../layout/opening-subject';
import { coveredTokens, type Proposal, type Refiner } from '../proposal';
import { proposeByRules, SEEMS } from '../rules/propose-by-rules';
import type { TokenRange, TokenView } from '../token-view';
import { topicColon } from './bare-topics';
import { thatClause } from './late-clauses';
import { passesOn } from './outlet-credits';

/** How sure a sentence pattern is where the learned model saw no statement. */
const CONFIDENCE = 0.6;
/** Tokens of whoever is urged before the infinitive. */
const LONGEST_ADDRESSEE = 20;

/** True if somebody is urged to do something: the first verb behind the name is an infinitive. */
function urgesAct(view: TokenView, [first, last]: TokenRange): boolean {
  for (let i = first; i < Math.min(last, first + LONGEST_ADDRESSEE); i++)
    if (view.verbs?.[i] === 1) return i > first + 1 && view.words[i - 1] === 'to';
  return false;
}

/** True if the words behind the verb are a report by their form, whatever the verb: a that-clause, an act urged. */
function isReport(view: TokenView, { cue, content }: Proposal, grammar: AttributionGrammar): boolean {
  const [only, more] = content;
  if (!cue || !only || more || only[0] !== cue[1]) return false;
  if (view.words[only[0]] === 'that' || thatClause(view, only[0]) > 0) return true;
  if (SEEMS.test(view.words[cue[0]] ?? '')) return true;
  if (topicColon(view, cue, only) > 0) return true;
  return grammar.cueVerbs.get(view.words[cue[1] - 1] ?? '') === 'urge' && urgesAct(view, only);
}

/**
 * 'Lind urged the towns to wait', 'Lind called for a truce, saying that …': a name that opens its sentence, a verb of
 * speech and words in the form of a report, in a clause where the model saw no statement.
 */
export const overlookedReports: Refiner = (view, proposals, grammar) => {
  const covered = coveredTokens(view, proposals);
  for (const { cue } of proposals) if (cue) covered.fill(1, cue[0], cue[1]);
  const free = ([first, last]: TokenRange) => !covered.subarray(first, last).includes(1);
  const read = proposeByRules(view, grammar);
  const found = read.filter(
    (p) =>
      p.cue &&
      free(p.cue) &&
      p.content.every(free) &&
      p.source &&
      opensWith(view, p.source, p.cue, grammar) &&
      isReport(view, p, grammar),
  );
  if (found.length === 0) return proposals;
  // Who passes such a report on is left to the step that tells credits from speakers.
  const credits = read.filter(
    (p) =>
      passesOn(view, p) &&
      found.some(({ cue }) => cue && p.content.some(([a, b]) => a <= cue[0] && cue[1] <= b)),
  );
  return [...proposals, ...[...found, ...credits].map((p): Proposal => ({ ...p, confidence: CONFIDENCE }))];
};
