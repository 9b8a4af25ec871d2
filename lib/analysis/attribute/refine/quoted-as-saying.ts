import { contentExtent, type Proposal, type Refiner } from '../proposal';
import { nounPhraseAfter, nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const CITED = new Set(['quoted', 'cited', 'reported', 'quoting', 'citing', 'quotes', 'cites']);
const TOLD = new Set(['saying', 'telling', 'stating', 'warning', 'adding']);
const REACH = 14;

/** Index of 'quoted' in '… quoted X as saying', looking back from 'as'; -1 if it is not that. */
function citedBefore(view: TokenView, as: number, first: number): number {
  for (let i = as - 1; i >= Math.max(first, as - REACH); i--) {
    if (CITED.has(view.words[i] ?? '')) return i;
    if ((view.quoteOf[i] ?? -1) >= 0) return -1;
  }
  return -1;
}

function contentOf(view: TokenView, cited: number, after: number, sentence: TokenRange): TokenRange | null {
  const [first, last] = sentence;
  let end = last;
  while (end > after && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
  // 'was quoted as saying by the agency': who quotes him, not what he said.
  if (end - after >= 2 && view.words[after] !== 'by') return [after, end];
  for (let i = cited; i >= first; i--) {
    const range = view.quoteRanges[view.quoteOf[i] ?? -1];
    if (range) return range;
  }
  return null;
}

/** 'The agency quoted Horak as saying …', 'Horak was quoted as saying …': the speaker is the one who is quoted. */
export const quotedAsSaying: Refiner = (view, proposals, grammar) => {
  const found: Proposal[] = [];
  for (let as = 1; as + 1 < view.size; as++) {
    if (view.words[as] !== 'as' || !TOLD.has(view.words[as + 1] ?? '') || (view.quoteOf[as] ?? -1) >= 0)
      continue;
    const sentence = view.sentences[view.sentenceOf[as] ?? 0] ?? [as, as + 2];
    const cited = citedBefore(view, as, sentence[0]);
    if (cited < 0) continue;
    let group = cited;
    while (group > sentence[0] && grammar.auxiliaries.has(view.words[group - 1] ?? '')) group--;
    const source =
      cited + 1 < as
        ? nounPhraseAfter(view, cited + 1, as, grammar)
        : nounPhraseBefore(view, group, sentence[0], grammar);
    const content = contentOf(view, cited, as + 2, sentence);
    if (!source || !content) continue;
    const cue: TokenRange = cited + 1 < as ? [as, as + 2] : [group, as + 2];
    found.push({
      content: [content],
      cue,
      source,
      confidence: 0.9,
      trace: [
        {
          rule: 'refine/quoted-as-saying',
          span: rangeSpan(view, [cited, as + 2]),
          reason: `quoted as saying so is “${view.text.slice(...rangeSpan(view, source))}”`,
        },
      ],
    });
  }
  if (found.length === 0) return proposals;
  // By token and by extent, not by comparing each with each, which a text of nothing else would make slow.
  const cues = new Uint8Array(view.size);
  for (const { cue } of found) if (cue) cues.fill(1, ...cue);
  const extents = new Set(found.map((f) => contentExtent(f).join()));
  const replaced = (p: Proposal) =>
    (p.cue !== null && cues.subarray(...p.cue).includes(1)) || extents.has(contentExtent(p).join());
  return [...proposals.filter((p) => !replaced(p)), ...found];
};
