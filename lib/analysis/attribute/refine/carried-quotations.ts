import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';
import { passesOn } from './outlet-credits';

/** Token at which the quotation opens that a proposal's words begin with; -1 if they begin outside of one. */
function opening(view: TokenView, { content }: Proposal): number {
  const first = content[0]?.[0] ?? -1;
  return view.quoteRanges[view.quoteOf[first] ?? -1]?.[0] ?? -1;
}

/** Where a quotation begins that goes on from words before cue and source: behind both and a comma; -1 if none can. */
function goesOnAt(view: TokenView, { cue, source, content }: Proposal): number {
  if (!cue || !source) return -1;
  const at = Math.max(cue[1], source[1]) + 1;
  const [left] = content;
  const isBefore = left !== undefined && left[1] <= Math.min(cue[0], source[0]);
  return isBefore && view.words[at - 1] === ',' ? at : -1;
}

/** 'The river, she said, “is rising. […] It will flood,” the Courier reported': the paper's credit makes it no speaker of what her cue opened. */
export const carriedQuotations: Refiner = (view, proposals) => {
  const carried = new Map<number, Proposal>();
  for (const proposal of proposals) {
    const at = opening(view, proposal);
    if (at >= 0 && passesOn(view, proposal)) carried.set(at, proposal);
  }
  if (carried.size === 0) return proposals;
  const gone = new Set<Proposal>();
  const joined = proposals.map((proposal): Proposal => {
    const at = goesOnAt(view, proposal);
    const credited = carried.get(at);
    if (!credited || credited === proposal) return proposal;
    gone.add(credited);
    return {
      ...proposal,
      content: [...proposal.content.filter(([first]) => first < at), ...credited.content],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/carried-quotation',
          span: rangeSpan(view, credited.cue ?? credited.content[0] ?? [0, 0]),
          reason: 'whoever is named behind the quotation only passes it on',
        },
      ],
    };
  });
  return joined.filter((_, k) => !gone.has(proposals[k] as Proposal));
};
