import type { Refiner } from '../proposal';
import { rangeSpan } from '../token-view';

/** Tokens a subject before the first comma may have. */
const LONGEST_SUBJECT = 12;

/**
 * 'Horak, Lind told me, has already left': source and cue stand between commas, the subject of what is reported before
 * them. The subject joins the content, and is not taken for the speaker.
 */
export const parentheticalCues: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal) => {
    const { cue, source, content } = proposal;
    const [right] = content;
    if (!cue || !source || content.length !== 1 || !right || right[0] < cue[1]) return proposal;
    const start = Math.min(cue[0], source[0]);
    const [first] = view.sentences[view.sentenceOf[cue[0]] ?? 0] ?? [start];
    const goesOn = grammar.auxiliaries.has(view.words[right[0]] ?? '') && view.words[right[0] - 1] === ',';
    const subject = start - 1 - first;
    if (!goesOn || view.words[start - 1] !== ',' || subject < 1 || subject > LONGEST_SUBJECT) return proposal;
    for (let i = first; i < start - 1; i++)
      if ((view.quoteOf[i] ?? -1) >= 0 || grammar.prepositions.has(view.words[first] ?? '')) return proposal;
    return {
      ...proposal,
      content: [[first, start - 1], right],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/parenthetical',
          span: rangeSpan(view, [start, right[0]]),
          reason: 'speaker and cue stand between commas, in the middle of what they report',
        },
      ],
    };
  });
