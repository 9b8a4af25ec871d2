import type { Proposal, Refiner } from '../proposal';
import type { TokenRange } from '../token-view';
import { ownVoice } from '../voice-words';

/**
 * A cue inside a quotation reports only words of that quotation: content is cut where the quotation ends. 'I think' and
 * 'we said' within it are the speaker's own words, no statement beside them.
 */
export const withinQuotation: Refiner = (view, proposals) =>
  proposals.flatMap((proposal): Proposal[] => {
    const quote = proposal.cue ? (view.quoteOf[proposal.cue[0]] ?? -1) : -1;
    const range = view.quoteRanges[quote];
    if (!range) return [proposal];
    if (ownVoice(view, proposal.source)) return [];
    const content = proposal.content
      .map(([first, last]): TokenRange => [Math.max(first, range[0]), Math.min(last, range[1] - 1)])
      .filter(([first, last]) => last > first);
    return content.length > 0 ? [{ ...proposal, content }] : [];
  });
