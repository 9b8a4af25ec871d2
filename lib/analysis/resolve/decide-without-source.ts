import type { QuoteCandidate } from '../../model/statement';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';
import type { Entity } from './entities';

/** How far into its paragraph words may begin and still open it, past a quotation mark. */
const OPENING = 2;

/**
 * Who goes on speaking in direct speech without a source: the speaker just before, if nobody else is named between; in an
 * interview its one voice, where the words open a paragraph of their own.
 */
export function decideWithoutSource(context: Context, candidate: QuoteCandidate): Decision {
  const { discourse } = context;
  const start = candidate.content[0]?.[0] ?? 0;
  const paragraph = discourse.paragraphOf(start);
  const last = discourse.sources[discourse.sources.length - 1];
  const none = unresolved('none', 'no-source', 'no source stands with these words');
  if (candidate.kind !== 'direct') return none;
  const opensParagraph = start - discourse.paragraphSpan(paragraph)[0] <= OPENING;
  const main = opensParagraph ? discourse.mainSpeaker() : null;
  if (main && (last === undefined || last.entity === main || last.entity.kind !== 'person'))
    return found(main, 'main-speaker', 'speaks throughout, and these words open a paragraph');
  if (!last?.entity.ref || paragraph - last.paragraph > 1) return none;
  const others = discourse
    .between(last.end, start)
    .some((m) => !m.reported && m.entity !== last.entity && m.entity.kind === 'person');
  return others
    ? unresolved('ambiguous', 'no-source', 'somebody else is named since the last speaker')
    : found(last.entity, 'continued', 'was speaking just before and nobody else is named since');
}

const found = (entity: Entity, rule: string, why: string): Decision => ({
  entity,
  certainty: 'inferred',
  rule,
  why: `${entity.ref?.name} ${why}`,
});
