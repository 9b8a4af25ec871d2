import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

const DASHES = new Set(['—', '–', '-', '--']);
const CITY = /^\p{Lu}{3,}$/u;

/** Token behind the dash of a dateline within a source; null if none stands there. */
function behindDateline(view: TokenView, [first, last]: readonly [number, number]): number | null {
  const [start] = view.paragraphs[view.paragraphOf[first] ?? 0] ?? [first];
  if (!CITY.test(view.tokens[start]?.text ?? '')) return null;
  for (let i = first + 1; i < last - 1; i++) {
    if (!DASHES.has(view.words[i] ?? '')) continue;
    const isApart = view.text[(view.tokens[i]?.start ?? 0) - 1] === ' ';
    return isApart ? i + 1 : null;
  }
  return null;
}

/** 'LINZ, Austria — Austria and Chile said': the place of the dateline is no part of who speaks. */
export const datelineSources: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const { source } = proposal;
    const start = source ? behindDateline(view, source) : null;
    if (!source || start === null) return proposal;
    return {
      ...proposal,
      source: [start, source[1]],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/dateline-source',
          span: rangeSpan(view, [source[0], start]),
          reason: 'the dateline is no part of the speaker',
        },
      ],
    };
  });
