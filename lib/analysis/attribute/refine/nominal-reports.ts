import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { coveredTokens, type Proposal, type Refiner } from '../proposal';
import { nounPhraseAfter, nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const CONFIDENCE = 0.6;
const POSSESSIVES = new Set(['his', 'her', 'their']);
const SHORTEST = 3;
const LONGEST_OWNER = 12;
/** Tokens of a clause that are looked at; keeps text made to hurt linear. */
const LONGEST_CLAUSE = 120;

/** Whose noun it is: 'his demand', 'the minister’s repeated demand'; null if it has no owner. */
function ownerOf(
  view: TokenView,
  noun: number,
  floor: number,
  grammar: AttributionGrammar,
): TokenRange | null {
  for (let i = noun - 1; i >= Math.max(floor, noun - 3); i--) {
    const word = view.words[i] ?? '';
    if (POSSESSIVES.has(word)) return [i, i + 1];
    if (word === "'s" || (word === "'" && /s$/.test(view.words[i - 1] ?? '')))
      return nounPhraseBefore(view, i, floor, grammar);
    if (!view.tokens[i]?.isWord || grammar.determiners.has(word) || grammar.prepositions.has(word))
      return null;
  }
  return null;
}

/** Whose noun it is when he stands behind it: 'the statement by the ministry that …', with the index of 'that'. */
function agentOf(
  view: TokenView,
  noun: number,
  last: number,
  grammar: AttributionGrammar,
): { owner: TokenRange; that: number } | null {
  if (view.words[noun + 1] !== 'by' && view.words[noun + 1] !== 'from') return null;
  let that = noun + 3;
  while (that < Math.min(last, noun + LONGEST_OWNER) && view.words[that] !== 'that') that++;
  if (view.words[that] !== 'that') return null;
  const owner = nounPhraseAfter(view, noun + 2, that, grammar);
  return owner && owner[0] === noun + 2 && owner[1] === that ? { owner, that } : null;
}

/** End of the that-clause: the sentence's last word, or the comma before the reporter goes on. */
function clauseEnd(view: TokenView, from: number, last: number): number {
  let end = from;
  while (
    end < Math.min(last, from + LONGEST_CLAUSE) &&
    !(view.words[end] === ',' && (view.quoteOf[end] ?? -1) < 0)
  )
    end++;
  while (end > from && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
  return end;
}

/** 'his demand that the port be handed over': a noun of speech with an owner reports the clause after it. */
export const nominalReports: Refiner = (view, proposals, grammar) => {
  const covered = coveredTokens(view, proposals);
  for (const { cue } of proposals) if (cue) covered.fill(1, cue[0], cue[1]);
  const found: Proposal[] = [];
  /** First tokens of clauses whose owner stands behind the noun, whoever else was taken for it. */
  const replaced = new Set<number>();
  for (const [first, last] of view.sentences)
    for (let i = first + 1; i < last - SHORTEST; i++) {
      if (!grammar.cueNouns.has(view.words[i] ?? '') || (view.quoteOf[i] ?? -1) >= 0) continue;
      const agent = agentOf(view, i, last, grammar);
      const that = agent?.that ?? i + 1;
      if (view.words[that] !== 'that' || (!agent && (covered[i] === 1 || covered[that + 1] === 1))) continue;
      const owner = agent?.owner ?? ownerOf(view, i, first, grammar);
      const end = clauseEnd(view, that, last);
      if (!owner || end - that < SHORTEST) continue;
      if (agent) for (const at of [i - 1, i, that, that + 1]) replaced.add(at);
      found.push({
        content: [[that, end]],
        cue: [i, i + 1],
        source: owner,
        confidence: CONFIDENCE,
        trace: [
          {
            rule: 'refine/nominal-report',
            span: rangeSpan(view, [owner[0], i + 1]),
            reason: 'a noun of speech with its owner, before a that-clause',
          },
        ],
      });
    }
  return found.length === 0
    ? proposals
    : [...proposals.filter(({ content }) => !replaced.has(content[0]?.[0] ?? -1)), ...found];
};
