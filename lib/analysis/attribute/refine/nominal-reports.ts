import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { coveredTokens, type Proposal, type Refiner } from '../proposal';
import { nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const CONFIDENCE = 0.6;
const POSSESSIVES = new Set(['his', 'her', 'their']);
const SHORTEST = 3;

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

/** End of the that-clause: the sentence's last word, or the comma before the reporter goes on. */
function clauseEnd(view: TokenView, from: number, last: number): number {
  let end = from;
  while (end < last && !(view.words[end] === ',' && (view.quoteOf[end] ?? -1) < 0)) end++;
  while (end > from && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
  return end;
}

/** 'his demand that the port be handed over': a noun of speech with an owner reports the clause after it. */
export const nominalReports: Refiner = (view, proposals, grammar) => {
  const covered = coveredTokens(view, proposals);
  for (const { cue } of proposals) if (cue) covered.fill(1, cue[0], cue[1]);
  const found: Proposal[] = [];
  for (const [first, last] of view.sentences)
    for (let i = first + 1; i < last - SHORTEST; i++) {
      if (view.words[i + 1] !== 'that' || !grammar.cueNouns.has(view.words[i] ?? '') || covered[i] === 1)
        continue;
      if ((view.quoteOf[i] ?? -1) >= 0 || covered[i + 2] === 1) continue;
      const owner = ownerOf(view, i, first, grammar);
      const end = clauseEnd(view, i + 1, last);
      if (!owner || end - i - 1 < SHORTEST) continue;
      found.push({
        content: [[i + 1, end]],
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
  return found.length === 0 ? proposals : [...proposals, ...found];
};
