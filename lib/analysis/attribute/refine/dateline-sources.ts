import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const DASHES = new Set(['—', '–', '-', '--']);
/** Tokens of a city and its country before the source. */
const LONGEST_PLACE = 6;
const CITY = /^\p{Lu}{3,}$/u;

/** Token behind the dash of a dateline within a source; null if none stands there. */
function behindDateline(view: TokenView, [first, last]: TokenRange): number | null {
  const [start] = view.paragraphs[view.paragraphOf[first] ?? 0] ?? [first];
  if (first - start > LONGEST_PLACE || !CITY.test(view.tokens[start]?.text ?? '')) return null;
  const dashes: number[] = [];
  for (let i = first + 1; i <= last; i++)
    if (DASHES.has(view.words[i] ?? '') && view.text[(view.tokens[i]?.start ?? 0) - 1] === ' ')
      dashes.push(i);
  // 'NATO — the oldest of them — said': two dashes hold an aside.
  const [only] = dashes;
  return dashes.length === 1 && only !== undefined && only < last - 1 ? only + 1 : null;
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
