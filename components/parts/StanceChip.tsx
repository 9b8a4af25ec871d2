import type { Stance, Strength } from '../../lib/model/statement';
import { useKnowledge } from './knowledge';
import { stanceText } from './labels';
import { StanceMark } from './StanceMark';

export interface StanceChipProps {
  /** Left out where the issue is clear from the place. */
  readonly issueId?: string;
  readonly stance: Stance;
  readonly strength: Strength;
}

/** Issue and stance in words, shape and colour. */
export function StanceChip({ issueId, stance, strength }: StanceChipProps) {
  const { issueOf } = useKnowledge();
  return (
    <span class="chip" data-stance={stance} data-strength={strength} data-issue={issueId}>
      <StanceMark stance={stance} strength={strength} />
      {issueId === undefined ? '' : `${issueOf(issueId).label}: `}
      {stanceText(stance, strength)}
    </span>
  );
}
