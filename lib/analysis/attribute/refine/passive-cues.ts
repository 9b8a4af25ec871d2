import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import { nounPhraseAfter } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
/** Participles that tell of a state of mind and so leave the subject its own words: 'was convinced that'. */
const STATES = /^(?:convinced|worried|concerned|expected|wanted|pressed|determined|agreed)$/;
const PARTICIPLE = /(?:ed|told|given|sworn)$/;
/** Tokens between the verb and its agent. */
const REACH = 14;
/** Tokens of a clause that are looked at; keeps text made to hurt linear. */
const LONGEST_CLAUSE = 120;
const TIES = new Set(['as', 'of', 'for']);

/** Index of the participle of a passive cue: 'was described', 'has been accused'; -1 if the cue is active. */
function passiveHead(view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): number {
  for (let i = last - 1; i >= first; i--) {
    const word = view.words[i] ?? '';
    if (!grammar.cueVerbs.has(word)) continue;
    if (!PARTICIPLE.test(word) || STATES.test(word)) return -1;
    // 'Lind accused of stalling': without an object the verb is passive, as headlines have it.
    if (word === 'accused' && view.words[i + 1] === 'of') return i;
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (BE.has(view.words[k] ?? '')) return i;
      if (!grammar.auxiliaries.has(view.words[k] ?? '') && !/ly$/.test(view.words[k] ?? '')) return -1;
    }
    return -1;
  }
  return -1;
}

/** The agent behind 'by' after the participle, as far as the tie to what is said of the subject. */
function agentAfter(view: TokenView, head: number, grammar: AttributionGrammar): TokenRange | null {
  const sentence = view.sentenceOf[head];
  for (let i = head + 1; i < Math.min(view.size, head + REACH); i++) {
    if (view.sentenceOf[i] !== sentence || (view.quoteOf[i] ?? -1) !== (view.quoteOf[head] ?? -1))
      return null;
    if (/^[,;:—–]$/.test(view.words[i] ?? '')) return null;
    if (view.words[i] !== 'by') continue;
    let end = i + 1;
    const last = Math.min(view.sentences[sentence ?? 0]?.[1] ?? view.size, i + REACH);
    while (end < last && !(TIES.has(view.words[end] ?? '') && tiesClause(view, end))) end++;
    return nounPhraseAfter(view, i + 1, end, grammar);
  }
  return null;
}

/** True for 'as a mistake', 'of stalling', 'for leaving', not for 'of defence' within an office. */
const tiesClause = (view: TokenView, i: number): boolean =>
  view.words[i] === 'as' || /ing$/.test(view.words[i + 1] ?? '') || (view.quoteOf[i + 1] ?? -1) >= 0;

/** Where the clause that a tie opens ends: a comma outside quotations, or the sentence's last word. */
function clauseEnd(view: TokenView, from: number): number {
  const last = Math.min(view.sentences[view.sentenceOf[from] ?? 0]?.[1] ?? from, from + LONGEST_CLAUSE);
  let end = from;
  while (end < last && !(view.words[end] === ',' && (view.quoteOf[end] ?? -1) < 0)) end++;
  while (end > from && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
  return end;
}

/** 'Accused of being idle': 'being' belongs to the charge, not to the cue before it. */
function withBeing(
  { words }: TokenView,
  [first, last]: TokenRange,
  content: Proposal['content'],
): Pick<Proposal, 'cue' | 'content'> {
  const charge = content[0];
  const being = words[last - 1] === 'being' && charge?.[0] === last && last - first > 1;
  return being
    ? { cue: [first, last - 1], content: [[last - 1, charge[1]], ...content.slice(1)] }
    : { cue: [first, last], content };
}

/**
 * 'The plan was described by Lind as a mistake': the agent speaks, of the subject. 'Lind was told that …', 'Horak was
 * accused of …': the subject is spoken to or of, so that without an agent nobody is named.
 */
export const passiveCues: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const { cue, source, content } = proposal;
    const head = cue ? passiveHead(view, cue, grammar) : -1;
    const frame = grammar.cueVerbs.get(view.words[head] ?? '');
    if (!cue || head < 0 || (frame !== 'call' && frame !== 'tell' && frame !== 'urge')) return proposal;
    const agent = agentAfter(view, head, grammar);
    const trace = (reason: string) => [
      ...proposal.trace,
      { rule: 'refine/passive', span: rangeSpan(view, agent ? [head, agent[1]] : cue), reason },
    ];
    if (!agent)
      return source && source[1] <= cue[1]
        ? {
            ...proposal,
            ...withBeing(view, cue, content),
            source: null,
            trace: trace('the subject is spoken to or of; who says it is not told'),
          }
        : proposal;
    const subject = content.filter(([, last]) => last <= cue[0]);
    const tie = agent[1];
    const end = TIES.has(view.words[tie] ?? '') && tiesClause(view, tie) ? clauseEnd(view, tie) : tie;
    const tail: TokenRange[] = end > tie + 1 ? [[tie, end]] : content.filter(([first]) => first >= tie);
    if (frame === 'call' && subject.length === 0 && tail.length === 0) return proposal;
    return {
      ...proposal,
      source: agent,
      content: frame === 'call' ? [...subject, ...tail] : content,
      trace: trace('in the passive, whoever stands after “by” speaks'),
    };
  });
