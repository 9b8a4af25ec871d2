import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { contentExtent, type Proposal } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';
import { speaksOfSelf } from '../voice-words';
import { oneVoice, SHE_OR_HE, subjectOf } from './opening-subject';

/** Sentences of narration over which whoever spoke before them may go on; and how far back in paragraphs. */
const NARRATION = 2;
const REACH = 2;
/** Words of an occasion at which somebody speaks; the subject of their sentence is taken for the speaker. */
const OCCASIONS =
  /^(?:interview|speech|speeches|address|addressed|addressing|statement|statements|remarks|comments|commented|post|posted|letter|message|briefing|conference|tweet|tweeted|telegram|facebook|spoke|speaking|responded|reacted|replied|answered|aim|hit|lashed|hailed|slammed|weighed|doubled|echoed|sounded|struck|tone|elaborated|explained|recalled|asked|pressed)$/;

/** Who is taken to go on speaking, how sure that is, and why. */
export interface SpeakerBefore {
  readonly source: TokenRange;
  readonly confidence: number;
  readonly reason: string;
}

/** One past the last token a proposal touches. */
export const proposalEnd = (p: Proposal): number =>
  Math.max(contentExtent(p)[1], p.cue?.[1] ?? 0, p.source?.[1] ?? 0);

const lastName = (view: TokenView, [first, last]: TokenRange): string => {
  for (let i = last - 1; i >= first; i--)
    if (/^\p{Lu}/u.test(view.tokens[i]?.text ?? '')) return view.words[i] ?? '';
  return view.words[last - 1] ?? '';
};

/** True if each of the sentences in `[from, to)` has the speaker for its subject, by name or as he and she. */
function isAbout(
  view: TokenView,
  from: number,
  to: number,
  source: TokenRange,
  grammar: AttributionGrammar,
): boolean {
  for (let k = from; k < to; k++) {
    const subject = subjectOf(view, view.sentences[k] ?? [0, 0], grammar);
    if (!subject || !same(view, subject, source)) return false;
  }
  return true;
}

/** True if the text between is the interviewer's: it ends with a question, or he says 'I' in it. */
function isInterviewer(view: TokenView, range: TokenRange): boolean {
  return view.words[range[1] - 1] === '?' || speaksOfSelf(view, range);
}

const tellsOccasion = (view: TokenView, [first, last]: TokenRange): boolean => {
  if (view.words[last - 1] === ':') return true;
  for (let i = first; i < last; i++) if (OCCASIONS.test(view.words[i] ?? '')) return true;
  return false;
};

/** The sources of all that is reported in the sentence by cues of its own, each once. */
function sourcesIn(view: TokenView, sentence: number, spoken: readonly Proposal[]): TokenRange[] {
  const found = new Map<string, TokenRange>();
  for (const { cue, source, content } of spoken) {
    if (!source) continue;
    const at = cue?.[0] ?? content[0]?.[0] ?? 0;
    if (view.sentenceOf[at] === sentence && !found.has(lastName(view, source)))
      found.set(lastName(view, source), source);
  }
  return [...found.values()];
}

const same = (view: TokenView, a: TokenRange, b: TokenRange): boolean => {
  const word = lastName(view, a);
  return word === lastName(view, b) || SHE_OR_HE.has(word) || SHE_OR_HE.has(lastName(view, b));
};

/** The subject of a sentence that leads with its colon to the quotation at `at`: 'Lind, a guard, was calm: “A”'; null if it is no name. */
function subjectBeforeColon(view: TokenView, at: number, grammar: AttributionGrammar): TokenRange | null {
  if (view.words[at - 1] !== ':' || view.paragraphOf[at - 1] !== view.paragraphOf[at]) return null;
  const sentence = view.sentences[view.sentenceOf[at - 1] ?? 0];
  if (!sentence || (view.quoteOf[sentence[0]] ?? -1) >= 0) return null;
  return subjectOf(view, [sentence[0], at], grammar, true);
}

/**
 * Who speaks the quotation that begins at token `at` and has no cue: the subject of what leads to it; the one source of the sentence before it; or that
 * of an earlier one, if the narration between is about the same person; or the subject of a sentence that tells of a
 * speech. Several sources, a question, or narration about others leave it open (null).
 * `spoken`: the proposals whose cue stands in no quotation, in order of their end.
 */
export function speakerBefore(
  view: TokenView,
  at: number,
  spoken: readonly Proposal[],
  grammar: AttributionGrammar,
): SpeakerBefore | null {
  const before = spoken[spoken.length - 1];
  const own = view.sentenceOf[at] ?? 0;
  const paragraph = view.paragraphOf[at] ?? 0;
  const previous = view.sentences[own - 1];
  const from = before ? Math.max(view.sentenceOf[proposalEnd(before) - 1] ?? 0, 0) : own - NARRATION - 1;
  const introducing = subjectBeforeColon(view, at, grammar);
  if (introducing)
    return {
      source: introducing,
      confidence: 0.75,
      reason: 'the sentence that leads to it has this subject',
    };
  const near = before && paragraph - (view.paragraphOf[proposalEnd(before) - 1] ?? 0) <= REACH;
  if (before && near && own - from <= 1) {
    const sources = sourcesIn(view, from, spoken);
    const [source] = sources.length > 0 ? sources : before.source ? [before.source] : [];
    const asked =
      view.words[contentExtent(before)[1] - 2] === '?' || view.words[contentExtent(before)[1] - 1] === '?';
    if (!source || sources.length > 1 || asked || !oneVoice(view, source, grammar)) return null;
    return { source, confidence: 0.75, reason: 'the speaker of the sentence before it goes on' };
  }
  if (!previous || paragraph - (view.paragraphOf[previous[0]] ?? 0) > 1) return null;
  const between = before ? view.sentences[from + 1] : undefined;
  if (before?.source && between && near && isInterviewer(view, [between[0], previous[1]]))
    return {
      source: before.source,
      confidence: 0.7,
      reason: 'a question stands before it, and whoever answered before answers again',
    };
  const subject = (view.quoteOf[previous[0]] ?? -1) < 0 ? subjectOf(view, previous, grammar) : null;
  if (!subject) return null;
  if (
    before?.source &&
    near &&
    own - from <= NARRATION + 1 &&
    isAbout(view, from + 1, own, before.source, grammar)
  )
    return {
      source: before.source,
      confidence: 0.65,
      reason: 'the text before it is about whoever spoke last, who goes on',
    };
  return tellsOccasion(view, previous)
    ? { source: subject, confidence: 0.65, reason: 'the sentence before it tells of this person speaking' }
    : null;
}
