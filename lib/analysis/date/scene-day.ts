import type { TimeGrammar } from '../../model/grammar/reference-grammar';
import type { AttributedStatement } from '../../model/statement';
import { indexAtOrBefore } from '../../text/search';
import type { StageInput } from '../stage';
import { type Budget, type DaySaid, mayNameDay, opensSentence } from './day-said';
import { parseDates } from './parse-dates';

const SENTENCES_BACK = 2;
const LONGEST = 260;

/**
 * The day that opens one of the sentences just before in the paragraph, for words of 'he' or 'she': 'On March 1, she
 * addressed the chamber. “We stay,” she said.'
 */
export function sceneDay(
  grammar: TimeGrammar,
  { document }: StageInput,
  { cue, source, speaker }: AttributedStatement,
  today: string,
  budget: Budget,
): DaySaid | null {
  const at = (cue ?? source)?.[0];
  if (at === undefined || speaker.certainty !== 'inferred') return null;
  const { sentences, text } = document;
  const here = indexAtOrBefore(sentences.length, (i) => sentences[i]?.span[0] ?? 0, at);
  for (let i = here - 1; i >= Math.max(0, here - SENTENCES_BACK); i--) {
    const [start, end] = sentences[i]?.span ?? [0, 0];
    if (text.slice(end, sentences[i + 1]?.span[0] ?? end).includes('\n') || budget.left <= 0) return null;
    const piece = text.slice(start, Math.min(end, start + LONGEST));
    if (!mayNameDay(grammar, piece)) continue;
    budget.left -= piece.length;
    const day = parseDates(piece, today).find((named) => opensSentence(grammar, piece, named));
    if (day) return { day: day.day, precision: day.precision, span: [start + day.start, start + day.end] };
  }
  return null;
}
