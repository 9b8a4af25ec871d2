import { useEffect, useRef } from 'preact/hooks';
import type { TimelinePoint } from '../../lib/timeline/point';
import { useKnowledge } from '../parts/knowledge';
import type { StatementView } from '../statement/statement-view';
import { TimelineView } from '../timeline/TimelineView';
import { Matrix, type MatrixProps } from './Matrix';

/** The cell of the matrix that is open. */
export interface OpenCell {
  readonly actorId: string;
  readonly issueId: string;
}

export interface PositionsPanelProps extends Omit<MatrixProps, 'onPick'> {
  readonly cell: OpenCell | null;
  readonly today: number;
  readonly reportsOf: (point: TimelinePoint) => readonly StatementView[];
  readonly onCell: (cell: OpenCell | null) => void;
  readonly onCorrect: (statementId: string) => void;
}

/** The matrix of actors and issues, or the timeline of one of its cells. */
export function PositionsPanel({
  matrix,
  actorIds,
  cell,
  today,
  reportsOf,
  onCell,
  onCorrect,
}: PositionsPanelProps) {
  const { actorName, issueOf } = useKnowledge();
  const heading = useRef<HTMLHeadingElement>(null);
  const timeline = cell && matrix.get(cell.actorId)?.get(cell.issueId);
  useEffect(() => heading.current?.focus(), [timeline?.actorId, timeline?.issueId]);
  if (!timeline)
    return (
      <Matrix
        matrix={matrix}
        actorIds={actorIds}
        onPick={(actorId, issueId) => onCell({ actorId, issueId })}
      />
    );
  const issue = issueOf(timeline.issueId);
  return (
    <section class="detail">
      <header class="place">
        <button type="button" class="plain" onClick={() => onCell(null)}>
          ← All positions
        </button>
        <h2 tabIndex={-1} ref={heading}>
          {actorName(timeline.actorId)}: {issue.label}
        </h2>
        <p class="dim">
          {issue.proposition}
          {issue.supportMeans && ` Support: ${issue.supportMeans} Opposition: ${issue.opposeMeans}`}
        </p>
      </header>
      <TimelineView timeline={timeline} today={today} reportsOf={reportsOf} onCorrect={onCorrect} />
    </section>
  );
}
