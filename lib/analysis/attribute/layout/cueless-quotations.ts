import type { RuleHit } from '../../../model/trace';
import { contentExtent, coveredTokens, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';
import { ownVoice } from '../voice-words';
import { proposalEnd, speakerBefore } from './speaker-before';

/** A quotation of fewer words is a term or title unless it stands alone as a paragraph. */
const SHORTEST = 4;
/** Words from which a quotation without a cue, beside narration, is speech and no term. */
const WHOLE_SENTENCE = 12;
/** Statements before a quotation that are looked at for its speaker. */
const RECENT = 8;
/** Nested quotations looked past to find the next outer one. */
const NEAR = 200;
/** Paragraphs one quotation may run over. */
const LONGEST = 40;

const wordsIn = (view: TokenView, [first, last]: TokenRange): number => {
  let n = 0;
  for (let i = first; i < last; i++) if (view.tokens[i]?.isWord) n++;
  return n;
};

const quotesSpeech = (view: TokenView, p: Proposal): boolean =>
  p.verbatim === true ||
  p.content.some(([a, b]) => (view.quoteOf[a] ?? -1) >= 0 && (view.quoteOf[b - 1] ?? -1) >= 0);

/** True if cue and content stand in one and the same quotation: what a speaker reports, not who speaks there. */
function withinQuotation(view: TokenView, { cue, content }: Proposal): boolean {
  const quote = cue ? (view.quoteOf[cue[0]] ?? -1) : -1;
  return quote >= 0 && content.every(([first]) => view.quoteOf[first] === quote);
}

/** True if its words are capitalised as in a headline or the name of a work ('All Bets Are Off'). */
function titleLike(view: TokenView, [first, last]: TokenRange): boolean {
  let capitals = 0;
  let longer = 0;
  for (let i = first; i < last; i++) {
    const text = view.tokens[i]?.text ?? '';
    if (/^\p{Ll}\p{L}{3}/u.test(text)) return false;
    if (/^\p{Lu}\p{L}/u.test(text)) capitals++;
    if (/^\p{Lu}\p{L}{3}/u.test(text)) longer++;
  }
  return longer >= 2 || capitals >= 4;
}

/** How the quotation reads as an utterance, null if it does not: it opens a sentence or the paragraph and ends like one. */
function utterance(view: TokenView, range: TokenRange): 'paragraph' | 'sentence' | null {
  const [first, last] = range;
  const [from, to] = view.paragraphs[view.paragraphOf[first] ?? 0] ?? range;
  // A quotation that the next paragraph carries on has no closing mark before its end.
  const open = view.quotations[view.quoteOf[first] ?? -1]?.continues === true;
  const ends =
    /[.!?…,]/.test(view.tokens[last - 2]?.text ?? '') ||
    /[.!?…]/.test(view.tokens[open ? last - 1 : last]?.text ?? '');
  if (titleLike(view, range)) return null;
  if (first - from <= 1 && to - last <= 1 && wordsIn(view, range) >= 2) return 'paragraph';
  if (wordsIn(view, range) < SHORTEST || !ends) return null;
  const introduced = view.sentenceOf[first] !== view.sentenceOf[first - 1] || view.words[first - 1] === ':';
  const opensSentence = introduced || first === from;
  return opensSentence && /^\p{Lu}|^[[…]/u.test(view.tokens[first + 1]?.text ?? '') ? 'sentence' : null;
}

/** True if the quotation is closed and ends its sentence: with a comma, or a mark missing, its own cue was overlooked. */
function complete(view: TokenView, index: number): boolean {
  const quotation = view.quotations[index];
  const last = (view.quoteRanges[index]?.[1] ?? 1) - 1;
  const ends =
    view.sentenceOf[last] !== view.sentenceOf[last + 1] || /[.!?…]/.test(view.words[last + 1] ?? '');
  return (
    quotation !== undefined &&
    (quotation.closed || quotation.continues) &&
    ends &&
    view.words[last - 1] !== ','
  );
}

/** A quotation with those of the next paragraphs that carry it on, up to one that has a cue of its own. */
function chain(view: TokenView, index: number, covered: Uint8Array): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let k: number | null = index; k !== null && ranges.length < LONGEST; ) {
    const range = view.quoteRanges[k];
    if (range && covered[range[0] + 1] === 1) break;
    if (range) ranges.push(range);
    if (!view.quotations[k]?.continues) break;
    let next: number = k + 1;
    while (next < Math.min(view.quotations.length, k + NEAR) && (view.quotations[next]?.depth ?? 0) > 0)
      next++;
    k = next < view.quotations.length ? next : null;
  }
  return ranges;
}

function hit(view: TokenView, range: TokenRange, reason: string): RuleHit {
  return { rule: 'layout/continued', span: rangeSpan(view, range), reason };
}

/**
 * Quotations that no cue accounts for: they go on from the statement before them in the same paragraph, or are a
 * statement of their own in the next one, of the same speaker (interviews, long answers). Quoted terms and titles stay out.
 */
export const cuelessQuotations: Refiner = (view, proposals, grammar) => {
  const outer = proposals.filter((p) => !withinQuotation(view, p));
  const covered = coveredTokens(view, outer);
  const all: Proposal[] = [...proposals].sort((a, b) => contentExtent(a)[1] - contentExtent(b)[1]);
  const speaking = all
    .map((p, k) => ({ k, end: contentExtent(p)[1], ok: quotesSpeech(view, p) && !withinQuotation(view, p) }))
    .filter((s) => s.ok);
  // Gathered here and joined at the end: one statement may go on through thousands of quotations.
  const goesOn = new Map<number, { content: TokenRange[]; trace: RuleHit[] }>();
  // All that is reported outside quotations, by its end; gone through once beside the quotations.
  const reported = outer
    .filter((p) => !ownVoice(view, p.source))
    .sort((a, b) => proposalEnd(a) - proposalEnd(b));
  const spoken: Proposal[] = [];
  let r = 0;
  let s = 0;
  let previous: { k: number; end: number } | null = null;
  for (const [index, quotation] of view.quotations.entries()) {
    const range = view.quoteRanges[index];
    if (!range || quotation.depth > 0) continue;
    while (s < speaking.length && (speaking[s]?.end ?? 0) <= range[0]) {
      const next = speaking[s++];
      if (next && (!previous || next.end >= previous.end)) previous = next;
    }
    for (let next = reported[r]; next && proposalEnd(next) <= range[0]; next = reported[++r])
      spoken.push(next);
    let open = true;
    for (let i = range[0] + 1; i < range[1] - 1 && open; i++) open = covered[i] !== 1;
    const kind = open ? utterance(view, range) : null;
    if (!kind) continue;
    const parts = chain(view, index, covered);
    const end = parts[parts.length - 1]?.[1] ?? range[1];
    for (const [from, to] of parts) covered.fill(1, from, to);
    const before = previous ? all[previous.k] : undefined;
    const gap = previous ? (view.paragraphOf[range[0]] ?? 0) - (view.paragraphOf[previous.end - 1] ?? 0) : -1;
    const speaker = complete(view, index)
      ? speakerBefore(view, range[0], spoken.slice(-RECENT), grammar)
      : null;
    if (before && previous && gap === 0) {
      const sentences =
        (view.sentenceOf[range[0]] ?? 0) -
        (view.sentenceOf[
          Math.max(previous.end - 1, (before.source?.[1] ?? 0) - 1, (before.cue?.[1] ?? 0) - 1)
        ] ?? 0);
      if (sentences <= 1) {
        const more = goesOn.get(previous.k) ?? { content: [], trace: [] };
        more.content.push(...parts);
        more.trace.push(
          hit(view, range, 'the quotation goes on after its cue, without another speaker between'),
        );
        goesOn.set(previous.k, more);
        previous = { k: previous.k, end };
        continue;
      }
    }
    // Beside narration the speaker is not certain: better unattributed than wrong.
    if (kind === 'sentence' && !speaker && wordsIn(view, range) < WHOLE_SENTENCE) continue;
    const found: Proposal = {
      content: parts,
      cue: null,
      source: speaker?.source ?? null,
      confidence: speaker?.confidence ?? 0.5,
      trace: [
        hit(
          view,
          range,
          speaker
            ? `a quotation without a cue: ${speaker.reason}`
            : 'a quotation of whole sentences, without a cue or speaker beside it',
        ),
      ],
    };
    all.push(found);
    spoken.push(found);
    previous = { k: all.length - 1, end };
  }
  return all.map((p, k) => {
    const more = goesOn.get(k);
    return more ? { ...p, content: [...p.content, ...more.content], trace: [...p.trace, ...more.trace] } : p;
  });
};
