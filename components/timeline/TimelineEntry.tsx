import { isoDay } from '../../lib/timeline/days';
import type { TimelinePoint } from '../../lib/timeline/point';
import { formatSaid } from '../parts/format';
import { useKnowledge } from '../parts/knowledge';
import { DATED_BY_TEXT } from '../parts/labels';
import { StanceChip } from '../parts/StanceChip';
import type { StatementView } from '../statement/statement-view';
import { Words } from '../statement/Words';
import { Sightings } from './Sightings';

export interface TimelineEntryProps {
  readonly point: TimelinePoint;
  /** Every report of it, the fullest first. */
  readonly reports: readonly StatementView[];
  /** True where somebody speaks for the timeline's actor. */
  readonly onBehalf: boolean;
  /** True for the entry at which Tab enters the list; arrows lead to the others. */
  readonly focusable: boolean;
  readonly onCorrect: (statementId: string) => void;
}

/** One point in words: day, stance, quotation, reason and where it was reported. */
export function TimelineEntry({ point, reports, onBehalf, focusable, onCorrect }: TimelineEntryProps) {
  const { actorName } = useKnowledge();
  const [fullest] = reports;
  if (!fullest) return null;
  const { reading } = point;
  return (
    <article
      class="entry"
      data-testid="timeline-point"
      data-stance={point.stance}
      data-point={reading.id}
      tabIndex={focusable ? 0 : -1}
      data-item
    >
      <p class="row">
        <time dateTime={isoDay(point.day)} title={DATED_BY_TEXT[point.datedBy]}>
          {formatSaid(point.day, point.datedBy)}
        </time>
        <StanceChip stance={point.stance} strength={point.strength} />
        {onBehalf && <span class="behalf">said by {actorName(reading.actorId)} as spokesperson</span>}
      </p>
      <Words statement={fullest.statement} />
      {reading.condition && <p class="dim">On the condition: “{reading.condition}”</p>}
      <p class="dim">{reading.why}</p>
      <Sightings reports={reports} />
      <p>
        <button type="button" class="plain" onClick={() => onCorrect(reading.statementId)}>
          Correct
        </button>
      </p>
    </article>
  );
}
