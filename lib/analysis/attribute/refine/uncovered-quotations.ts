import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { contentExtent, coveredTokens, type Proposal, type Refiner } from '../proposal';
import { proposeByRules } from '../rules/propose-by-rules';
import type { TokenRange, TokenView } from '../token-view';

/** How sure a sentence pattern is where the learned model saw no statement. */
const CONFIDENCE = 0.6;
/** Tokens after its cue in which a quotation begins that the cue reports. */
const NEAR = 8;

/** True if the quotation is speech and no title or single word: some longer words of it are in lower case. */
function spoken(view: TokenView, [first, last]: TokenRange): boolean {
  let words = 0;
  let lower = false;
  for (let i = first; i < last; i++) {
    if (view.tokens[i]?.isWord) words++;
    lower ||= /^\p{Ll}\p{L}{2}/u.test(view.tokens[i]?.text ?? '');
  }
  return words >= 2 && lower;
}

/** True if the source is the whole subject right before the cue: it opens the sentence or clause and names somebody. */
function plainSubject(
  view: TokenView,
  source: TokenRange,
  cue: TokenRange,
  grammar: AttributionGrammar,
): boolean {
  const [at] = source;
  if (source[1] !== cue[0]) return false;
  const before = view.words[at - 1] ?? '';
  const opens =
    view.sentenceOf[at - 1] !== view.sentenceOf[at] || [',', 'but', 'and', 'that', 'which'].includes(before);
  const first = view.words[at] ?? '';
  if (source[1] - at === 1 && grammar.determiners.has(first)) return false;
  return (
    opens &&
    (/^\p{Lu}/u.test(view.tokens[at]?.text ?? '') ||
      grammar.determiners.has(first) ||
      grammar.pronouns.has(first))
  );
}

/** True if the quotation is speech rather than a name: two words and more, most of them in lower case. */
function utterance(view: TokenView, [first, last]: TokenRange): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (!view.tokens[i]?.isWord) continue;
    words++;
    if (/^\p{Lu}/u.test(view.tokens[i]?.text ?? '')) capitals++;
  }
  return words >= 2 && capitals * 2 < words;
}

/** True if cue and source stand right behind an uncovered quotation that a comma or a mark of its own ends: '“A,” said X'. */
function closesQuotation(view: TokenView, { content, cue, source }: Proposal, covered: Uint8Array): boolean {
  const [left] = content;
  if (!cue || !source || !left) return false;
  const range = view.quoteRanges[view.quoteOf[left[0]] ?? -1];
  const behind = Math.min(cue[0], source[0]) - left[1];
  if (range?.[0] !== left[0] || range[1] !== left[1] || behind < 0 || behind > 1) return false;
  if (Math.max(cue[0], source[0]) > left[1] + NEAR || !/[,!?]/.test(view.words[left[1] - 2] ?? ''))
    return false;
  return (
    content.every(([first, last]) => !covered.subarray(first, last).includes(1)) && utterance(view, range)
  );
}

/**
 * A quotation that no statement covers, in a clause whose cue and source the patterns know: the patterns' reading is
 * taken, so that quoted words beside a known cue are not lost.
 */
export const uncoveredQuotations: Refiner = (view, proposals, grammar) => {
  const covered = coveredTokens(view, proposals);
  // A cue that was read with a quotation further off may have one of its own beside it.
  const cues = new Set(
    proposals.flatMap((p) => (p.cue && contentExtent(p)[0] < p.cue[1] + NEAR ? [p.cue[1] - 1] : [])),
  );
  const open = view.quoteRanges.some(
    (range, index) =>
      view.quotations[index]?.depth === 0 && covered[range[0] + 1] !== 1 && spoken(view, range),
  );
  if (!open) return proposals;
  const added = proposeByRules(view, grammar).filter((proposal) => {
    const { content, cue, source } = proposal;
    // 'press secretary': the word is part of an office.
    const office = cue !== null && grammar.roleNouns.has(view.words[cue[1]] ?? '');
    if (!office && closesQuotation(view, proposal, covered)) return true;
    if (!cue || !source || cues.has(cue[1] - 1) || /ing$/.test(view.words[cue[1] - 1] ?? '')) return false;
    if (!plainSubject(view, source, cue, grammar)) return false;
    let quote = -1;
    for (const [first, last] of content)
      for (let i = first; i < last; i++) {
        if (covered[i] === 1 || i < cue[0]) return false;
        if (quote < 0 && i < cue[1] + NEAR) quote = view.quoteOf[i] ?? -1;
      }
    const range = view.quoteRanges[quote];
    return range !== undefined && spoken(view, range);
  });
  return [...proposals, ...added.map((p): Proposal => ({ ...p, confidence: CONFIDENCE }))];
};
