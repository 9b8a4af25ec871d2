import type { Timeline } from '../../lib/timeline/timeline';
import { formatBasis, formatDays, formatSaid, formatWhen } from '../parts/format';
import { StanceChip } from '../parts/StanceChip';

export interface CurrentPositionProps {
  readonly timeline: Timeline;
  /** Today, in days since 1970-01-01. */
  readonly today: number;
}

/** How long ago, where it is long enough to matter. */
const age = (days: number): string => (days < 31 ? '' : `, ${formatDays(days)} ago`);

/** What the actor stands for now, how well founded, and what spokespersons said, apart. */
export function CurrentPosition({ timeline, today }: CurrentPositionProps) {
  const { position, basis, spokesperson } = timeline;
  const newest = timeline.points.findLast(({ own, stance }) => own && stance !== 'unclear');
  return (
    <div class="position" data-testid="position">
      {position ? (
        <>
          <p class="row">
            <span>Now:</span>
            <StanceChip stance={position.point.stance} strength={position.point.strength} />
            {position.against && <strong>mixed</strong>}
          </p>
          <p class="dim">
            Said {formatWhen(position.point.day, position.point.datedBy)}
            {age(today - position.point.day)}; {formatBasis(basis)}.
            {position.against &&
              ` Within a week of it (${formatSaid(position.against.day, position.against.datedBy)}) the opposite was said just as firmly.`}
          </p>
          {newest && newest !== position.point && (
            <p class="dim">
              Less firmly since: <StanceChip stance={newest.stance} strength={newest.strength} />{' '}
              {formatWhen(newest.day, newest.datedBy)}.
            </p>
          )}
        </>
      ) : (
        <p>No words of their own on this issue yet.</p>
      )}
      {spokesperson.position && (
        <p class="dim">
          Counted apart, by a spokesperson:{' '}
          <StanceChip
            stance={spokesperson.position.point.stance}
            strength={spokesperson.position.point.strength}
          />{' '}
          {formatWhen(spokesperson.position.point.day, spokesperson.position.point.datedBy)};{' '}
          {formatBasis(spokesperson.basis)}.
        </p>
      )}
    </div>
  );
}
