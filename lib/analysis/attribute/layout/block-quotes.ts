import { contentExtent, coveredTokens, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, tokenRange } from '../token-view';

/** Tokens a block quotation needs to be more than a pulled-out heading. */
const SHORTEST = 6;

/** Blocks the page marks as quotations and no cue accounts for: words of the source named last in the block before. */
export const blockQuotes: Refiner = (view, proposals, _grammar, article) => {
  const quotes = article.blocks.filter((block) => block.kind === 'quote');
  if (quotes.length === 0) return proposals;
  const covered = coveredTokens(view, proposals);
  const found: Proposal[] = [];
  for (const { span } of quotes) {
    const range = tokenRange(view.tokens, span);
    if (range[1] - range[0] < SHORTEST || covered.subarray(...range).includes(1)) continue;
    const paragraph = (view.paragraphOf[range[0]] ?? 0) - 1;
    const before = proposals
      .filter((p) => p.source && view.paragraphOf[p.cue?.[0] ?? contentExtent(p)[0]] === paragraph)
      .at(-1);
    found.push({
      content: [range],
      cue: null,
      source: before?.source ?? null,
      confidence: before ? 0.7 : 0.4,
      verbatim: true,
      trace: [
        {
          rule: 'layout/block-quote',
          span: rangeSpan(view, range),
          reason: before
            ? 'the page sets this block as a quotation, after naming a speaker'
            : 'the page sets this block as a quotation, without a speaker beside it',
        },
      ],
    });
  }
  return [...proposals, ...found];
};
