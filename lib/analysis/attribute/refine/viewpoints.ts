import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { contentExtent, type Proposal, type Refiner } from '../proposal';
import { nounPhraseAfter } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const VIEWS = new Set([
  'opinion',
  'view',
  'words',
  'judgment',
  'judgement',
  'assessment',
  'telling',
  'estimation',
]);
const POSSESSIVES = new Set(['his', 'her', 'their']);
const LONGEST_OWNER = 10;
const CONFIDENCE = 0.75;

interface Viewpoint {
  /** From 'in' to one past the noun or the owner behind it. */
  readonly phrase: TokenRange;
  readonly source: TokenRange;
}

/** 'in his opinion', 'in the minister’s view', 'in the words of the minister' at token `at`; null for anything else. */
function viewpointAt(
  view: TokenView,
  at: number,
  last: number,
  grammar: AttributionGrammar,
): Viewpoint | null {
  if (view.words[at] !== 'in' || (view.quoteOf[at] ?? -1) >= 0) return null;
  if (view.words[at + 1] === 'the' && VIEWS.has(view.words[at + 2] ?? '') && view.words[at + 3] === 'of') {
    const owner = nounPhraseAfter(view, at + 4, last, grammar);
    return owner && owner[0] === at + 4 ? { phrase: [at, owner[1]], source: owner } : null;
  }
  for (let i = at + 2; i < Math.min(last, at + LONGEST_OWNER); i++) {
    if (/^[,.;:?!]$/.test(view.words[i] ?? '')) return null;
    if (!VIEWS.has(view.words[i] ?? '')) continue;
    const possessive = POSSESSIVES.has(view.words[at + 1] ?? '') && i <= at + 3;
    const genitive = view.words[i - 1] === "'s" || /s['’]$/.test(view.words[i - 1] ?? '');
    if (possessive) return { phrase: [at, i + 1], source: [at + 1, at + 2] };
    return genitive ? { phrase: [at, i + 1], source: [at + 1, i - 1] } : null;
  }
  return null;
}

/** What is seen so: the rest of the sentence after a comma, or both sides of a phrase between commas. */
function contentOf(view: TokenView, [from, to]: TokenRange, [first, last]: TokenRange): TokenRange[] {
  let end = last;
  while (end > to && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
  if (
    from <= first + 1 || /^(?:but|and|yet|so|however)$/.test(view.words[first] ?? '')
      ? from <= first + 2
      : false
  )
    return view.words[to] === ',' && end - to > 3 ? [[to + 1, end]] : [];
  // 'who in his words “…”': the quotation behind it is all that is said to be his.
  const quoted = view.quoteRanges[view.quoteOf[to] ?? -1];
  if (quoted?.[0] === to && from > first) return [quoted];
  const closed = view.quoteRanges[view.quoteOf[from - 1] ?? -1];
  if (closed?.[1] === from && closed[0] === first && view.words[from - 2] === ',') return [closed];
  if (view.words[from - 1] !== ',') return [];
  if (to >= end) return from - 1 - first > 3 ? [[first, from - 1]] : [];
  return view.words[to] === ',' && end - to > 1
    ? [
        [first, from - 1],
        [to + 1, end],
      ]
    : [];
}

/** 'In his opinion, A', 'A is, in the minister’s view, B': the clause is what its owner thinks. */
export const viewpoints: Refiner = (view, proposals, grammar) => {
  const found: Proposal[] = [];
  for (const sentence of view.sentences)
    for (let i = sentence[0]; i < sentence[1]; i++) {
      const point = viewpointAt(view, i, sentence[1], grammar);
      const content = point ? contentOf(view, point.phrase, sentence) : [];
      if (!point || content.length === 0) continue;
      found.push({
        content,
        cue: point.phrase,
        source: point.source,
        confidence: CONFIDENCE,
        trace: [
          {
            rule: 'refine/viewpoint',
            span: rangeSpan(view, point.phrase),
            reason: 'the clause is given as somebody’s view',
          },
        ],
      });
      i = point.phrase[1];
    }
  if (found.length === 0) return proposals;
  const taken = new Uint8Array(view.size);
  for (const { cue } of found) if (cue) taken.fill(1, cue[0], cue[1]);
  const rest = proposals.filter((p) => taken[p.cue?.[0] ?? contentExtent(p)[0]] !== 1);
  return [...rest, ...found];
};
