import { useMemo } from 'preact/hooks';
import { type StatementFilter, selectStatements } from '../../lib/timeline/select-statements';
import { count } from '../parts/format';
import { Notice } from '../parts/Notice';
import { StatementList } from '../statement/StatementList';
import type { ReviewedStatement } from '../statement/statement-view';
import { type CorrectionActions, Corrections } from './Corrections';
import { Filters } from './Filters';
import type { ActorChoices } from './SpeakerForm';

export interface StatementsPanelProps extends CorrectionActions {
  readonly statements: readonly ReviewedStatement[];
  readonly actorIds: readonly string[];
  readonly outlets: readonly string[];
  readonly choices: ActorChoices;
  readonly filter: StatementFilter;
  /** The one statement the reader came to see; it stands alone until the filter changes. */
  readonly single: string | null;
  readonly onFilter: (filter: StatementFilter) => void;
}

/** Every statement, to search and to correct. */
export function StatementsPanel({
  statements,
  actorIds,
  outlets,
  choices,
  filter,
  single,
  onFilter,
  ...actions
}: StatementsPanelProps) {
  const found = useMemo(
    () =>
      single === null
        ? selectStatements(statements, filter)
        : statements.filter(({ statement }) => statement.id === single),
    [statements, filter, single],
  );
  if (statements.length === 0)
    return (
      <Notice title="Nothing collected yet">
        <p>Open an article about Russia–Ukraine diplomacy on a news site, or import a collection.</p>
      </Notice>
    );
  return (
    <>
      <Filters filter={filter} actorIds={actorIds} outlets={outlets} onChange={onFilter} />
      <p class="summary" role="status">
        {single === null ? (
          `${count(found.length, 'statement')} of ${statements.length}`
        ) : (
          <>
            The statement you asked for.{' '}
            <button type="button" class="plain" onClick={() => onFilter(filter)}>
              Show all
            </button>
          </>
        )}
      </p>
      {found.length === 0 && (
        <Notice title="Nothing fits">
          <p>No statement fits all that you ask for.</p>
        </Notice>
      )}
      <StatementList
        label="Statements, the newest first"
        views={found}
        actions={(view) => (
          <Corrections view={view} choices={choices} open={view.statement.id === single} {...actions} />
        )}
      />
    </>
  );
}
