import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

/** Tokens a subject after 'that' may have, and the aside between commas behind it. */
const LONGEST_SUBJECT = 8;
const LONGEST_ASIDE = 24;
const FINITE =
  /^(?:is|are|was|were|will|would|can|could|may|might|must|should|has|have|had|does|do|did|cannot|shall)$/;

/** Index of the comma that closes the aside opened at `comma`, if a finite verb stands behind it; -1 if none does. */
function asideEnd(view: TokenView, comma: number, cues: Uint8Array): number {
  const sentence = view.sentenceOf[comma];
  for (let i = comma + 1; i < Math.min(view.size, comma + LONGEST_ASIDE); i++) {
    if (view.sentenceOf[i] !== sentence || cues[i] === 1 || (view.quoteOf[i] ?? -1) >= 0) return -1;
    if (view.words[i] !== ',') continue;
    return FINITE.test(view.words[i + 1] ?? '') && cues[i + 1] !== 1 ? i : -1;
  }
  return -1;
}

/** 'Lind said that Velka, with the help of the towns, is safe': the aside parts the subject from what is said of it. */
export const cutSubjects: Refiner = (view, proposals) => {
  const cues = new Uint8Array(view.size);
  for (const { cue } of proposals) if (cue) cues.fill(1, cue[0], cue[1]);
  return proposals.map((proposal): Proposal => {
    const { cue, content } = proposal;
    const [only, more] = content;
    if (!cue || !only || more || only[0] !== cue[1] || view.words[only[0]] !== 'that') return proposal;
    const [first, last] = only;
    if (last - first < 2 || last - first > LONGEST_SUBJECT || view.words[last] !== ',') return proposal;
    for (let i = first; i < last; i++)
      if (view.verbs?.[i] === 1 || FINITE.test(view.words[i] ?? '') || (view.quoteOf[i] ?? -1) >= 0)
        return proposal;
    const close = asideEnd(view, last, cues);
    if (close < 0) return proposal;
    let end = close + 1;
    const [, stop] = view.sentences[view.sentenceOf[first] ?? 0] ?? only;
    while (end < stop && cues[end] !== 1 && ((view.quoteOf[end] ?? -1) >= 0 || view.words[end] !== ','))
      end++;
    while (end > close && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
    return {
      ...proposal,
      content: [[first, end]],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/cut-subject',
          span: rangeSpan(view, [last, close + 1]),
          reason: 'an aside parts the subject from what is said of it',
        },
      ],
    };
  });
};
