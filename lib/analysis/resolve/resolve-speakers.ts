import type { LanguagePack, Packs } from '../../model/packs';
import type { AttributedStatement, QuoteCandidate } from '../../model/statement';
import { createDayFinder } from '../date/day-said';
import type { StageInput } from '../stage';
import { createActorIndex } from './actor-index';
import { ArticleResolver } from './article-resolver';

/** Builds the resolver once; the returned function names the speaker of each candidate, rightly or not at all. */
export function createSpeakerResolver(
  packs: Packs,
  language: LanguagePack,
): (input: StageInput, candidates: readonly QuoteCandidate[]) => readonly AttributedStatement[] {
  const { reference } = language;
  if (!reference)
    return (_input, candidates) =>
      candidates.map((c) => ({
        ...c,
        surface: null,
        speaker: { certainty: 'unresolved', reason: 'unknown' },
        onBehalfOf: null,
      }));
  const index = createActorIndex(packs, language, reference);
  const findDay = createDayFinder(reference.time);
  return (input, candidates) =>
    candidates.length === 0 ? [] : new ArticleResolver(index, input, candidates, findDay).resolve();
}
