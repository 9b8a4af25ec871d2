import type { Timeline } from '../../lib/timeline/timeline';
import { moveWithArrows } from '../parts/arrow-keys';
import { count, formatSaid } from '../parts/format';
import { useKnowledge } from '../parts/knowledge';
import { Notice } from '../parts/Notice';
import { StanceChip } from '../parts/StanceChip';

export interface IssueListProps {
  /** One actor's timelines. */
  readonly timelines: readonly Timeline[];
  readonly onPick: (issueId: string) => void;
}

/** One actor's positions, an issue a line, most statements first. */
export function IssueList({ timelines, onPick }: IssueListProps) {
  const { issueOf } = useKnowledge();
  if (timelines.length === 0)
    return (
      <Notice title="No positions yet">
        <p>Statements of this actor are kept, but none takes a position on a followed issue.</p>
      </Notice>
    );
  return (
    <ul class="actors" aria-label="Issues" onKeyDown={moveWithArrows}>
      {timelines.map(({ issueId, position, basis, shifts, spokesperson }) => (
        <li key={issueId}>
          <button type="button" class="line" data-testid="issue" data-item onClick={() => onPick(issueId)}>
            <span class="name">{issueOf(issueId).label}</span>
            <span class="number">{basis.statements}</span>
            <span class="dim row">
              {position ? (
                <>
                  <StanceChip stance={position.point.stance} strength={position.point.strength} />
                  {position.against && <strong>mixed</strong>}
                  <span>{formatSaid(position.point.day, position.point.datedBy)}</span>
                </>
              ) : (
                'Only through a spokesperson'
              )}
              {shifts.length > 0 && <span>· {count(shifts.length, 'change')}</span>}
              {position && spokesperson.basis.statements > 0 && (
                <span>· {spokesperson.basis.statements} by a spokesperson</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
