import type { LanguagePack, Packs } from '../../model/packs';
import type { AttributedStatement, QuoteCandidate } from '../../model/statement';
import type { StageInput } from '../stage';

/** Builds the resolver once; the returned function names the speaker of each candidate, rightly or not at all. */
export function createSpeakerResolver(
  _packs: Packs,
  _language: LanguagePack,
): (input: StageInput, candidates: readonly QuoteCandidate[]) => readonly AttributedStatement[] {
  return (_input, candidates) =>
    candidates.map((c) => ({
      ...c,
      surface: null,
      speaker: { certainty: 'unresolved', reason: 'unknown' },
      onBehalfOf: null,
    }));
}
