import { STANCES } from '../../lib/model/statement';
import {
  NO_FILTER,
  STATEMENT_KINDS,
  type StatementFilter,
  type StatementGroup,
} from '../../lib/timeline/select-statements';
import { Choice, type Option } from '../parts/Choice';
import { Field } from '../parts/Field';
import { useKnowledge } from '../parts/knowledge';
import { STANCE_NAMES } from '../parts/labels';

const GROUPS: Record<StatementGroup, string> = {
  all: 'All but dismissed',
  unattributed: 'Without a speaker',
  corrected: 'Corrected by me',
  dismissed: 'Dismissed by me',
};

export interface FiltersProps {
  readonly filter: StatementFilter;
  readonly actorIds: readonly string[];
  readonly outlets: readonly string[];
  readonly onChange: (filter: StatementFilter) => void;
}

const ANY: Option<''> = { value: '', label: 'Any' };

/** What to look for among the statements. */
export function Filters({ filter, actorIds, outlets, onChange }: FiltersProps) {
  const { issues, actorName } = useKnowledge();
  const set = (change: Partial<StatementFilter>) => onChange({ ...filter, ...change });
  return (
    <search class="filters">
      <Field label="Words" type="search" value={filter.text} onInput={(text) => set({ text })} />
      <Choice
        label="Actor"
        value={filter.actorId}
        options={[ANY, ...actorIds.map((id) => ({ value: id, label: actorName(id) }))]}
        onChange={(actorId) => set({ actorId })}
      />
      <Choice
        label="Issue"
        value={filter.issueId}
        options={[ANY, ...issues.map(({ id, label }) => ({ value: id, label }))]}
        onChange={(issueId) => set({ issueId })}
      />
      <Choice
        label="Stance"
        value={filter.stance}
        options={[ANY, ...STANCES.map((stance) => ({ value: stance, label: STANCE_NAMES[stance] }))]}
        onChange={(stance) => set({ stance })}
      />
      <Choice
        label="Outlet"
        value={filter.outlet}
        options={[ANY, ...outlets.map((outlet) => ({ value: outlet, label: outlet }))]}
        onChange={(outlet) => set({ outlet })}
      />
      <Field label="Said from" type="date" value={filter.from} onInput={(from) => set({ from })} />
      <Field label="Said until" type="date" value={filter.to} onInput={(to) => set({ to })} />
      <Choice
        label="Show"
        value={filter.group}
        options={STATEMENT_KINDS.map((group) => ({ value: group, label: GROUPS[group] }))}
        onChange={(group) => set({ group })}
      />
      <button type="button" onClick={() => onChange(NO_FILTER)}>
        Clear
      </button>
    </search>
  );
}
