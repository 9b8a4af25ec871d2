import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { subjectOf } from '../layout/opening-subject';
import { coveredTokens, type Proposal, type Refiner } from '../proposal';
import { contentOf } from '../rules/content';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const CONFIDENCE = 0.6;
const VOWS = new Set(['threatening', 'promising', 'pledging', 'vowing', 'offering']);
/** Tokens of what somebody achieved by it. */
const LONGEST_DEED = 20;

/** Index of 'threatening' in 'did A by threatening to', behind the subject's one clause; -1 if there is none. */
function vowBehind(view: TokenView, from: number, last: number, grammar: AttributionGrammar): number {
  for (let i = from; i < Math.min(last - 2, from + LONGEST_DEED); i++) {
    const word = view.words[i] ?? '';
    if (word === 'by' && VOWS.has(view.words[i + 1] ?? '')) return view.words[i + 2] === 'to' ? i + 1 : -1;
    if (!view.tokens[i]?.isWord || word === 'that' || grammar.clauseBreaks.has(word)) return -1;
    if (grammar.cueVerbs.has(word) && view.verbs?.[i] === 1) return -1;
  }
  return -1;
}

/** 'Lind ended the strike by threatening to close the port': what she threatened is a statement of hers. */
export const threatenedMeans: Refiner = (view, proposals, grammar) => {
  const covered = coveredTokens(view, proposals);
  for (const { cue } of proposals) if (cue) covered.fill(1, cue[0], cue[1]);
  const found = view.sentences.flatMap((sentence): Proposal[] => {
    const source = subjectOf(view, sentence, grammar);
    const vow = source ? vowBehind(view, source[1], sentence[1], grammar) : -1;
    if (!source || vow < 0 || covered[vow] === 1 || covered[vow + 1] === 1) return [];
    const cue: TokenRange = [vow, vow + 1];
    const content = contentOf(view, sentence, cue, source, 'vow', grammar);
    if (content.length === 0) return [];
    const span = rangeSpan(view, cue);
    const reason = 'the subject of the sentence does so by what it says it will do';
    return [
      {
        content,
        cue,
        source,
        confidence: CONFIDENCE,
        trace: [{ rule: 'refine/threatened-means', span, reason }],
      },
    ];
  });
  return found.length === 0 ? proposals : [...proposals, ...found];
};
