import { contentExtent, coveredTokens, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';
import { ownVoice, speaksOfSelf } from '../voice-words';
import { findInterviewee } from './interviewee';
import { type Label, transcriptLabels } from './transcript-labels';

/** A turn may go on over this many paragraphs without a label of their own. */
const LONGEST_TURN = 12;

/** One past the last paragraph of a turn that no label ends: it goes on as long as somebody speaks of himself. */
function openEnd(view: TokenView, { paragraph, colon }: Label): number {
  const alone = colon + 1 >= (view.paragraphs[paragraph]?.[1] ?? 0);
  let end = paragraph + (alone ? 2 : 1);
  while (end < paragraph + LONGEST_TURN && speaksOfSelf(view, view.paragraphs[end] ?? [0, 0])) end++;
  return end;
}

/**
 * Turns of a transcript or interview ('ZELENSKYY: …', 'Q: … A: …'): what follows the label up to the next label. What
 * is only labelled as a question is nobody's statement; what is only labelled as an answer is the interviewee's.
 */
export const speakerLabels: Refiner = (view, proposals, grammar) => {
  const labels = transcriptLabels(view);
  const [opening] = labels;
  if (!opening) return proposals;
  const answering = labels.some(({ role }) => role === 'answer')
    ? findInterviewee(view, opening.paragraph, proposals, grammar)
    : null;
  const turns = labels.flatMap((label, k): Proposal[] => {
    const next = labels[k + 1];
    const known = next !== undefined && next.paragraph - label.paragraph <= LONGEST_TURN;
    const turnEnd = known ? next.paragraph : openEnd(view, label);
    const content: TokenRange[] = [
      [label.colon + 1, view.paragraphs[label.paragraph]?.[1] ?? label.colon + 1],
    ];
    for (let p = label.paragraph + 1; p < turnEnd; p++) content.push(view.paragraphs[p] ?? [0, 0]);
    if (label.role === 'question') return [];
    return [
      {
        content: content.filter(([first, last]) => last > first),
        cue: [label.colon, label.colon + 1],
        source: label.role === 'answer' ? answering : label.name,
        confidence: 0.95,
        verbatim: true,
        trace: [
          {
            rule: 'layout/speaker-label',
            span: rangeSpan(view, [label.name[0], label.colon + 1]),
            reason: 'a speaker’s name and a colon begin the paragraph, as in a transcript',
          },
        ],
      },
    ];
  });
  const covered = coveredTokens(view, turns);
  for (const { name, colon } of labels) covered.fill(1, name[0], colon + 1);
  const rest = proposals.filter((p) => {
    const at = p.cue?.[0] ?? contentExtent(p)[0];
    if (covered[at] !== 1) return true;
    return view.words[at] !== ':' && p.source !== null && !ownVoice(view, p.source);
  });
  return [...rest, ...turns];
};
