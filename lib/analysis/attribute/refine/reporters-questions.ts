import type { Proposal, Refiner } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

const ASKED = new Set(['ask', 'asks', 'asked', 'pressed', 'questioned']);
const QUESTIONS = new Set(['if', 'whether']);
/** Who asks on the reader's behalf, outside anybody's marks. */
const ASKERS = new Set(['i', 'we', 'journalist', 'journalists', 'reporter', 'reporters', 'correspondents']);

function isReporters(view: TokenView, { cue, source, content }: Proposal): boolean {
  const [first] = content[0] ?? [];
  if (!cue || first === undefined || !ASKED.has(view.words[cue[1] - 1] ?? '')) return false;
  if (!QUESTIONS.has(view.words[first] ?? '') || (view.quoteOf[cue[0]] ?? -1) >= 0) return false;
  return source === null || ASKERS.has(view.words[source[1] - 1] ?? '');
}

/** 'Asked by the press, Lind neither …', 'When asked by the press, …': the words open a clause that only says to whom somebody answers. */
function isAskedBy(view: TokenView, { cue, source }: Proposal): boolean {
  if (!cue || !source || !ASKED.has(view.words[cue[0]] ?? '') || view.words[source[0] - 1] !== 'by')
    return false;
  const [first] = view.sentences[view.sentenceOf[cue[0]] ?? 0] ?? [];
  const opens = first === cue[0] || (first === cue[0] - 1 && view.words[first] === 'when');
  return opens && source[0] - cue[0] === 2 && view.words[source[1]] === ',';
}

/** 'Lind, asked on Monday whether …, said …': the participle behind a comma says what she was asked, not what she asked. */
function isAskedOf(view: TokenView, { cue, source, content }: Proposal): boolean {
  const [first] = content[0] ?? [];
  if (!cue || !source || first === undefined || cue[1] - cue[0] !== 1) return false;
  if (!ASKED.has(view.words[cue[0]] ?? '') || (view.quoteOf[cue[0]] ?? -1) >= 0) return false;
  const about =
    QUESTIONS.has(view.words[first] ?? '') || /^(?:about|why|what|how|when)$/.test(view.words[first] ?? '');
  // An apposition closes with a comma as well ('Lind, the mayor, asked whether'): then the source ends past its own.
  return about && view.words[cue[0] - 1] === ',' && source[1] === cue[0] - 1 && !hasComma(view, source);
}

const hasComma = (view: TokenView, [first, last]: TokenRange): boolean =>
  view.words.slice(first, last).includes(',');

/** 'Asked whether the road is closed, he said …', 'I ask if …': the question is the interviewer's and states nothing. */
export const reportersQuestions: Refiner = (view, proposals) =>
  proposals.filter(
    (proposal) => !isReporters(view, proposal) && !isAskedBy(view, proposal) && !isAskedOf(view, proposal),
  );
