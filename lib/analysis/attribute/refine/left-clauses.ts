import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { coveredTokens, type Proposal, type Refiner } from '../proposal';
import { proposeByRules } from '../rules/propose-by-rules';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';
import { passesOn, REPORTS } from './outlet-credits';

const SHORTEST = 4;
/** Tokens of a clause that are looked at; keeps text made to hurt linear. */
const LONGEST = 120;
const CONFIDENCE = 0.75;
/** Verbs that stand behind what was said; 'the plan, Lind thought of' has others. */
const SPOKE = /^(?:said|says|announced|warned|added|stated|told|wrote|argued|claimed|insisted|declared)$/;
const JOINS = new Set(['and', 'but']);
const RELATIVES = new Set(['which', 'who', 'that', 'what']);
const VERB =
  /^(?:is|are|was|were|will|would|can|could|may|might|must|should|has|have|had|does|do|did|cannot)$/;
/** Words with which the reporter tells when or where it was said. */
const OCCASIONS = new Set('after at on in during as when while following before ahead amid'.split(' '));

/** The clause that a comma parts from the speaker and cue behind it, if nothing else reports or covers it. */
function leftClause(
  view: TokenView,
  { cue, source }: Proposal,
  covered: Uint8Array,
  cues: Uint8Array,
): TokenRange | null {
  if (!cue || !source || source[1] > cue[0] || (view.quoteOf[cue[0]] ?? -1) >= 0) return null;
  const [first] = view.sentences[view.sentenceOf[cue[0]] ?? 0] ?? cue;
  const comma = source[0] - 1;
  const quoted = (view.quoteOf[comma] ?? -1) >= 0;
  if (quoted ? view.words[comma - 1] !== ',' : view.words[comma] !== ',') return null;
  const end = quoted ? comma + 1 : comma;
  if (end - first < SHORTEST || end - first > LONGEST) return null;
  for (let i = first; i < end; i++) if (covered[i] === 1 || cues[i] === 1) return null;
  return [first, end];
}

/** Where two cues were read as one: 'said on Tuesday but indicated'; the index of 'but', -1 if it is one cue. */
function joint(view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): number {
  for (let i = first + 1; i < last - 1; i++) {
    if (!JOINS.has(view.words[i] ?? '')) continue;
    for (let k = first; k < i; k++) if (grammar.cueVerbs.has(view.words[k] ?? '')) return i;
  }
  return -1;
}

/** True if the words are a main clause with a verb of their own: not 'In May', 'Asked twice' or 'As in the port'. */
function isMainClause(view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): boolean {
  const opener = view.words[first] ?? '';
  if (grammar.prepositions.has(opener) || grammar.clauseBreaks.has(opener) || /(?:ed|ing|ly)$/.test(opener))
    return false;
  if (/^(?:however|then|still|asked|later|earlier)$/.test(opener) || grammar.timeWords.has(opener))
    return false;
  for (let i = first + 1; i < last; i++)
    if (VERB.test(view.words[i] ?? '') || isFiniteVerb(view, i)) return true;
  return false;
}

/** True for a verb of the tagger's in the form of 'permits' or 'held': no infinitive, participle or name. */
function isFiniteVerb(view: TokenView, i: number): boolean {
  const text = view.tokens[i]?.text ?? '';
  return view.verbs?.[i] === 1 && /^\p{Ll}+$/u.test(text) && !/ing$/.test(text) && view.words[i - 1] !== 'to';
}

/** True if the words before the comma can be what the source said: a main clause or quoted words, no relative's. */
function isReported(
  view: TokenView,
  left: TokenRange,
  { source }: Proposal,
  grammar: AttributionGrammar,
): boolean {
  if (source && RELATIVES.has(view.words[source[0]] ?? '')) return false;
  return (view.quoteOf[left[1] - 1] ?? -1) >= 0 || isMainClause(view, left, grammar);
}

/** What is read of each sentence: the cues that stand in it. */
function cuesBySentence(view: TokenView, proposals: readonly Proposal[]): Map<number, Proposal[]> {
  const read = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const sentence = view.sentenceOf[proposal.cue?.[0] ?? proposal.content[0]?.[0] ?? 0] ?? 0;
    const known = read.get(sentence);
    if (known) known.push(proposal);
    else read.set(sentence, [proposal]);
  }
  return read;
}

/** True if a statement already read leaves the clause to the cue behind it: it lies all in the clause, all behind, or passes all on. */
function leaves(view: TokenView, other: Proposal, left: TokenRange, at: number): boolean {
  const { cue, source, content } = other;
  const ranges = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  if (ranges.every(([, end]) => end <= left[1])) return true;
  if (!cue || cue[0] <= at) return false;
  return passesOn(view, other) || ranges.every(([start]) => start >= left[1]);
}

/** 'The road stays shut, Lind has said after …' where the cue was not read. */
function overlooked(
  view: TokenView,
  proposals: readonly Proposal[],
  grammar: AttributionGrammar,
): Proposal[] {
  const read = cuesBySentence(view, proposals);
  const none = new Uint8Array(view.size);
  return proposeByRules(view, grammar).flatMap((proposal): Proposal[] => {
    const { cue } = proposal;
    if (!cue || !SPOKE.test(view.words[cue[1] - 1] ?? '')) return [];
    const next = view.words[cue[1]] ?? '';
    const ends = !view.tokens[cue[1]]?.isWord || OCCASIONS.has(next) || grammar.timeWords.has(next);
    const left = ends ? leftClause(view, proposal, none, none) : null;
    if (!left || !isMainClause(view, left, grammar)) return [];
    const others = read.get(view.sentenceOf[cue[0]] ?? 0) ?? [];
    return others.every((other) => leaves(view, other, left, cue[1] - 1))
      ? [{ ...proposal, content: [left], confidence: CONFIDENCE }]
      : [];
  });
}

const LONGEST_CREDIT = 6;

/** True if all that was read behind the cue is a paper that passes it on: 'Lind stated on Thursday, the Courier reports'. */
function readsCredit(view: TokenView, { cue, content }: Proposal): boolean {
  const [only, more] = content;
  if (!cue || !only || more || only[0] < cue[1] || only[1] - only[0] > LONGEST_CREDIT) return false;
  for (let i = only[0]; i < only[1] - 1; i++)
    if (!/^(?:\p{Lu}.*|the|,)$/u.test(view.tokens[i]?.text ?? '')) return false;
  return REPORTS.has(view.words[only[1] - 1] ?? '');
}

/**
 * 'The road stays shut, Lind has said after the guards left': what stands before the comma was said, not the occasion
 * behind the cue. 'The road stays shut, Lind said on Monday but hinted at a date': two cues, two statements.
 */
export const leftClauses: Refiner = (view, all, grammar) => {
  const proposals = all.filter((proposal) => !readsCredit(view, proposal));
  const covered = coveredTokens(view, proposals);
  const cues = new Uint8Array(view.size);
  for (const { cue } of proposals) if (cue) cues.fill(1, cue[0], cue[1]);
  const unread = overlooked(view, proposals, grammar);
  return [...proposals, ...unread].flatMap((proposal): Proposal[] => {
    const { cue, content } = proposal;
    const right = content[0];
    if (!cue || !right || right[0] < cue[1]) return [proposal];
    const left = leftClause(view, proposal, covered, cues);
    if (!left || !isReported(view, left, proposal, grammar)) return [proposal];
    const trace = [
      ...proposal.trace,
      {
        rule: 'refine/left-clause',
        span: rangeSpan(view, cue),
        reason: 'the clause before the speaker is what was said',
      },
    ];
    const at = joint(view, cue, grammar);
    if (at >= 0)
      return [
        { ...proposal, cue: [cue[0], at], content: [left], trace },
        { ...proposal, cue: [at + 1, cue[1]] },
      ];
    return OCCASIONS.has(view.words[right[0]] ?? '') ? [{ ...proposal, content: [left], trace }] : [proposal];
  });
};
