import type { ActorSummary } from '../../lib/timeline/summarize-actors';
import { moveWithArrows } from '../parts/arrow-keys';
import { formatBasis, formatDay } from '../parts/format';
import { useKnowledge } from '../parts/knowledge';
import { Notice } from '../parts/Notice';

export interface ActorListProps {
  readonly actors: readonly ActorSummary[];
  readonly onPick: (actorId: string) => void;
}

/** Everyone whose statements are kept, most statements first. */
export function ActorList({ actors, onPick }: ActorListProps) {
  const { actorName } = useKnowledge();
  if (actors.length === 0)
    return (
      <Notice title="No actors yet">
        <p>
          Open an article about Russia–Ukraine diplomacy. Who is quoted in it appears here, with what they
          stand for.
        </p>
      </Notice>
    );
  return (
    <ul class="actors" aria-label="Actors" onKeyDown={moveWithArrows}>
      {actors.map(({ actorId, basis, onBehalf, lastSaidOn }) => (
        <li key={actorId}>
          <button type="button" class="line" data-testid="actor" data-item onClick={() => onPick(actorId)}>
            <span class="name">{actorName(actorId)}</span>
            <span class="number">{basis.statements}</span>
            <span class="dim">
              {formatBasis(basis)}
              {onBehalf > 0 && `, ${onBehalf} more by a spokesperson`}; last {formatDay(lastSaidOn)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
