import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const APOSTROPHE = /^['’ʼ]$/;
const LEAST_AFTER = 2;

/** True if the token is the apostrophe within a name: 'Kan'ani', not the 's of an owner. */
function joins(view: TokenView, i: number): boolean {
  const [before, mark, after] = [view.tokens[i - 1], view.tokens[i], view.tokens[i + 1]];
  if (!before || !mark || !after || !APOSTROPHE.test(mark.text)) return false;
  return (
    before.end === mark.start &&
    mark.end === after.start &&
    after.isWord &&
    after.text.length > LEAST_AFTER &&
    /^\p{Lu}/u.test(before.text)
  );
}

/** The source with the rest of a name that an apostrophe cuts in two. */
function whole(view: TokenView, [first, last]: TokenRange): TokenRange {
  const end = joins(view, last) ? last + 2 : last;
  return [joins(view, first - 1) ? first - 2 : first, end];
}

/** 'Pavel Kan’ani said': an apostrophe within a name ends no source. */
export const wholeNames: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const { source } = proposal;
    const [first, last] = source ? whole(view, source) : [0, 0];
    if (!source || (first === source[0] && last === source[1])) return proposal;
    return {
      ...proposal,
      source: [first, last],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/whole-name',
          span: rangeSpan(view, [first, last]),
          reason: 'the apostrophe stands within a name',
        },
      ],
    };
  });
