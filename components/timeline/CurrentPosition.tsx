import type { Timeline } from '../../lib/timeline/timeline';
import { formatBasis, formatDay, formatDays } from '../parts/format';
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
            Said on {formatDay(position.point.day)}
            {age(today - position.point.day)}; {formatBasis(basis)}.
            {position.against &&
              ` Within a week of it (${formatDay(position.against.day)}) the opposite was said just as firmly.`}
          </p>
          {newest && newest !== position.point && (
            <p class="dim">
              Less firmly since: <StanceChip stance={newest.stance} strength={newest.strength} /> on{' '}
              {formatDay(newest.day)}.
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
          on {formatDay(spokesperson.position.point.day)}; {formatBasis(spokesperson.basis)}.
        </p>
      )}
    </div>
  );
}
