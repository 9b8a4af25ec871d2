import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

const SAY = new Set(['say', 'specify', 'disclose', 'reveal', 'confirm', 'explain', 'clarify', 'name']);
const WITHHELD = new Set('whether if when where who whom whose what which why how that'.split(' '));

const opensClause = (view: TokenView, i: number): boolean => WITHHELD.has(view.words[i] ?? '');

/** 'He refused to say when the talks would resume': the cue reaches up to 'say', what is withheld is the content. */
export const withheldReports: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const { cue, content } = proposal;
    const [first, ...rest] = content;
    if (!cue || !first || rest.length > 0 || first[0] !== cue[1]) return proposal;
    const say = first[0] + 1;
    if (view.words[first[0]] !== 'to' || !SAY.has(view.words[say] ?? '') || !opensClause(view, say + 1))
      return proposal;
    if (first[1] - say < 3) return proposal;
    return {
      ...proposal,
      cue: [cue[0], say + 1],
      content: [[say + 1, first[1]]],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/withheld-report',
          span: rangeSpan(view, [cue[0], say + 1]),
          reason: 'the speaker does not say what follows',
        },
      ],
    };
  });
