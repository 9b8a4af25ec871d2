import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { endedAt, type Proposal, type Refiner } from '../proposal';
import { proposeByRules } from '../rules/propose-by-rules';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const JOINS = new Set(['and', 'but']);
const ADVERBS = new Set(['also', 'then', 'later', 'again']);
const PAST = /(?:ed|said|told|wrote|spoke)$/;
const PARTICIPLE = /.{3}ing$/;
const SHORTEST = 3;
const CONFIDENCE = 0.6;

/** Verbs that take up a noun of speech: 'renewed his appeal for'. */
const RESUMES = /^(?:renew|repeat|reiterat|restat)(?:ed|ing)$/;
const LEADS = new Set(['for', 'to', 'that']);
/** Words between such a verb and its noun. */
const MOST_BETWEEN = 2;

/** One past 'his appeal for' behind the verb at `verb`; -1 if no noun of speech follows. */
function nounLed({ words }: TokenView, verb: number, grammar: AttributionGrammar): number {
  if (!RESUMES.test(words[verb] ?? '')) return -1;
  for (let i = verb + 1; i <= verb + 1 + MOST_BETWEEN; i++)
    if (grammar.cueNouns.has(words[i] ?? '') && LEADS.has(words[i + 1] ?? '')) return i + 2;
  return -1;
}

/** A second verb in content, and where what it reports begins if a noun of speech tells that. */
interface SecondVerb {
  readonly join: number;
  readonly verb: number;
  readonly led: number;
}

/** Where 'and' and the reporter's second verb stand in unquoted content: '… and warned that', of the first verb's form. */
function secondVerb(
  view: TokenView,
  [first, last]: TokenRange,
  form: RegExp,
  grammar: AttributionGrammar,
): SecondVerb | null {
  for (let i = last - SHORTEST; i > first + 1; i--) {
    if (!JOINS.has(view.words[i] ?? '') || (view.quoteOf[i] ?? -1) >= 0) continue;
    if (form === PARTICIPLE && PARTICIPLE.test(view.words[i - 1] ?? '')) continue;
    const verb = ADVERBS.has(view.words[i + 1] ?? '') ? i + 2 : i + 1;
    const word = view.words[verb] ?? '';
    const frame = grammar.cueVerbs.get(word);
    if (!form.test(word)) continue;
    const led = nounLed(view, verb, grammar);
    if (led >= 0 || (frame && frame !== 'voice')) return { join: i, verb, led };
  }
  return null;
}

/**
 * 'Lind said it was “too late” and warned of a hard winter', 'adding that it was late and urging them to go': the second
 * verb of speech in the same form is the reporter's, of the same subject. In the training texts nine of ten contents end before such a verb. Where it was not read, the patterns read it.
 */
export const secondPredicates: Refiner = (view, proposals, grammar) => {
  const heads = new Set(proposals.flatMap(({ cue }) => (cue ? [cue[1] - 1] : [])));
  const unread = new Map<number, Proposal>();
  const resumed: Proposal[] = [];
  const cut = proposals.map((proposal): Proposal => {
    const { cue, source, content } = proposal;
    const last = content[content.length - 1];
    if (!cue || !source || !last || last[0] < cue[1] || source[1] > cue[0]) return proposal;
    const form = [PAST, PARTICIPLE].find((each) => each.test(view.words[cue[1] - 1] ?? ''));
    if (!form || (view.quoteOf[cue[0]] ?? -1) >= 0) return proposal;
    const second = secondVerb(view, last, form, grammar);
    if (!second) return proposal;
    if (second.led >= 0 && second.led < last[1])
      resumed.push({ ...proposal, cue: [second.verb, second.led], content: [[second.led, last[1]]] });
    else if (!heads.has(second.verb)) unread.set(second.verb, proposal);
    const end = view.words[second.join - 1] === ',' ? second.join - 1 : second.join;
    return endedAt(proposal, end, {
      rule: 'refine/second-predicate',
      span: rangeSpan(view, [second.join, second.verb + 1]),
      reason: 'a second verb of the same subject begins a report of its own',
    });
  });
  if (unread.size === 0) return [...cut, ...resumed];
  const added = proposeByRules(view, grammar).flatMap((p): Proposal[] => {
    const first = p.cue ? unread.get(p.cue[1] - 1) : undefined;
    return first ? [{ ...p, source: first.source, confidence: CONFIDENCE }] : [];
  });
  return [...cut, ...resumed, ...added];
};
