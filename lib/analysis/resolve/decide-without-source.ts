import type { QuoteCandidate } from '../../model/statement';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';

/** Who goes on speaking in a quotation without a source: the speaker of the quotation just before, if nobody else is named between. */
export function decideWithoutSource({ discourse }: Context, candidate: QuoteCandidate): Decision {
  const start = candidate.content[0]?.[0] ?? 0;
  const paragraph = discourse.paragraphOf(start);
  const last = discourse.sources[discourse.sources.length - 1];
  if (candidate.kind !== 'direct' || !last?.entity.ref || paragraph - last.paragraph > 1)
    return unresolved('none', 'no-source', 'no source stands with these words');
  const others = discourse
    .between(last.end, start)
    .filter((m) => !m.reported && m.entity !== last.entity && m.entity.kind === 'person');
  if (others.length > 0)
    return unresolved('ambiguous', 'no-source', 'somebody else is named since the last speaker');
  return {
    entity: last.entity,
    certainty: 'inferred',
    rule: 'continued',
    why: `${last.entity.ref.name} was speaking just before and nobody else is named since`,
  };
}
