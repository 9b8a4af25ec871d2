import { useState } from 'preact/hooks';
import type { Matrix as MatrixData } from '../../lib/timeline/matrix';
import type { Timeline } from '../../lib/timeline/timeline';
import { count, formatBasis, formatWhen } from '../parts/format';
import { type IssueLabel, useKnowledge } from '../parts/knowledge';
import { stanceText } from '../parts/labels';
import { Notice } from '../parts/Notice';
import { StanceMark } from '../parts/StanceMark';

const STEP = 40;

export interface MatrixProps {
  readonly matrix: MatrixData;
  /** In the order of the rows. */
  readonly actorIds: readonly string[];
  readonly onPick: (actorId: string, issueId: string) => void;
}

function describe({ position, basis, shifts, spokesperson }: Timeline): string {
  if (!position) return `only through a spokesperson, ${formatBasis(spokesperson.basis)}`;
  const { stance, strength, day, datedBy } = position.point;
  const changes = shifts.length > 0 ? `; ${count(shifts.length, 'change')}` : '';
  const mixed = position.against ? ', mixed' : '';
  return `${stanceText(stance, strength)}${mixed} ${formatWhen(day, datedBy)}, ${formatBasis(basis)}${changes}`;
}

function Cell({ timeline, onPick }: { readonly timeline: Timeline; readonly onPick: () => void }) {
  const { actorName, issueOf } = useKnowledge();
  const { position, basis, shifts, spokesperson } = timeline;
  const text = `${actorName(timeline.actorId)} on ${issueOf(timeline.issueId).label}: ${describe(timeline)}`;
  return (
    <button type="button" class="cell" data-testid="cell" aria-label={text} title={text} onClick={onPick}>
      {position ? (
        <StanceMark stance={position.point.stance} strength={position.point.strength} />
      ) : (
        <span aria-hidden="true">(</span>
      )}
      <span>{position ? basis.statements : spokesperson.basis.statements}</span>
      {!position && <span aria-hidden="true">)</span>}
      {position?.against && <span class="flag">±</span>}
      {shifts.length > 0 && <span class="flag">↻</span>}
    </button>
  );
}

/** Every actor's position now on every issue of which something is kept; a cell opens its timeline. */
export function Matrix({ matrix, actorIds, onPick }: MatrixProps) {
  const { issues, actorName } = useKnowledge();
  const [shown, setShown] = useState(STEP);
  const rows = actorIds.filter((id) => matrix.has(id));
  const columns: readonly IssueLabel[] = issues.filter(({ id }) =>
    rows.some((row) => matrix.get(row)?.has(id)),
  );
  if (rows.length === 0)
    return (
      <Notice title="No positions yet">
        <p>Nobody in your collection has taken a position on a followed issue.</p>
      </Notice>
    );
  return (
    <>
      <p class="legend dim">
        <StanceMark stance="support" strength="firm" /> supports{' '}
        <StanceMark stance="conditional" strength="firm" /> on a condition{' '}
        <StanceMark stance="oppose" strength="firm" /> opposes <StanceMark stance="unclear" strength="firm" />{' '}
        unclear; outlined: hedged; the number: statements; ± mixed; ↻ changed over time; in brackets: only
        through a spokesperson
      </p>
      <div class="matrix">
        <table>
          <caption class="hidden-text">Positions now, by actor and issue</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              {columns.map(({ id, label, proposition }) => (
                <th key={id} scope="col" title={proposition}>
                  <span>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((actorId) => (
              <tr key={actorId}>
                <th scope="row">{actorName(actorId)}</th>
                {columns.map(({ id }) => {
                  const timeline = matrix.get(actorId)?.get(id);
                  return (
                    <td key={id}>
                      {timeline && <Cell timeline={timeline} onPick={() => onPick(actorId, id)} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <p class="notice">
          <button type="button" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, rows.length - shown)} more of {rows.length - shown}
          </button>
        </p>
      )}
    </>
  );
}
