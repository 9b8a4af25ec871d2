import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { moveWithArrows } from '../parts/arrow-keys';
import { Statement } from './Statement';
import type { StatementView } from './statement-view';

/** So many at first, and more with each click: a long list stays quick. */
const STEP = 50;

export interface StatementListProps<View extends StatementView> {
  readonly label: string;
  readonly views: readonly View[];
  readonly onShow?: ((statementId: string) => void) | undefined;
  readonly onCorrect?: ((statementId: string) => void) | undefined;
  /** What stands below each statement. */
  readonly actions?: (view: View) => ComponentChildren;
}

/** Statements below one another; arrow keys move between them. */
export function StatementList<View extends StatementView>({
  label,
  views,
  onShow,
  onCorrect,
  actions,
}: StatementListProps<View>) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ol aria-label={label} onKeyDown={moveWithArrows}>
        {views.slice(0, shown).map((view) => (
          <li key={view.statement.id}>
            <Statement view={view} onShow={onShow} onCorrect={onCorrect}>
              {actions?.(view)}
            </Statement>
          </li>
        ))}
      </ol>
      {views.length > shown && (
        <p class="notice">
          <button type="button" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, views.length - shown)} more of {views.length - shown}
          </button>
        </p>
      )}
    </>
  );
}
