import type { StatementFilter } from '../../lib/timeline/select-statements';
import { Tabs } from '../parts/Tabs';
import { UndoBar, type UndoBarProps } from '../parts/UndoBar';
import { DataPanel, type DataPanelProps } from './DataPanel';
import { type OpenCell, PositionsPanel, type PositionsPanelProps } from './PositionsPanel';
import { StatementsPanel, type StatementsPanelProps } from './StatementsPanel';

const TABS = [
  { name: 'statements', label: 'Statements' },
  { name: 'positions', label: 'Positions' },
  { name: 'data', label: 'Export, import, delete' },
] as const;
export type ReviewTab = (typeof TABS)[number]['name'];

/** Where on the page the reader is; kept in the page's address. */
export interface ReviewPlace {
  readonly tab: ReviewTab;
  readonly filter: StatementFilter;
  readonly single: string | null;
  readonly cell: OpenCell | null;
}

export interface ReviewProps<Format extends string> {
  readonly place: ReviewPlace;
  readonly statements: Omit<StatementsPanelProps, 'filter' | 'single' | 'onFilter'>;
  readonly positions: Omit<PositionsPanelProps, 'cell' | 'onCell' | 'onCorrect'>;
  readonly data: DataPanelProps<Format>;
  readonly undo: UndoBarProps;
  readonly problem: string | null;
  readonly onGo: (place: ReviewPlace) => void;
}

/** The whole collection in a tab: statements to search and correct, positions, data. */
export function Review<Format extends string>({
  place,
  statements,
  positions,
  data,
  undo,
  problem,
  onGo,
}: ReviewProps<Format>) {
  const go = (change: Partial<ReviewPlace>) => onGo({ ...place, ...change });
  return (
    <main
      class="review"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && place.tab === 'positions' && place.cell) go({ cell: null });
      }}
    >
      <h1>Stanceline</h1>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <datalist id={statements.choices.listId}>
        {statements.choices.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Tabs label="Views" tabs={TABS} current={place.tab} onPick={(tab) => go({ tab })}>
        {place.tab === 'statements' && (
          <StatementsPanel
            {...statements}
            filter={place.filter}
            single={place.single}
            onFilter={(filter) => go({ filter, single: null })}
          />
        )}
        {place.tab === 'positions' && (
          <PositionsPanel
            {...positions}
            cell={place.cell}
            onCell={(cell) => go({ cell })}
            onCorrect={(single) => go({ tab: 'statements', single })}
          />
        )}
        {place.tab === 'data' && <DataPanel {...data} />}
      </Tabs>
      <UndoBar {...undo} />
    </main>
  );
}
