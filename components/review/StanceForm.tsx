import { useState } from 'preact/hooks';
import type { CorrectionChange, ReadingRecord } from '../../lib/model/records';
import { STANCES, type Stance, type Strength } from '../../lib/model/statement';
import { Choice } from '../parts/Choice';
import { useKnowledge } from '../parts/knowledge';
import { STANCE_NAMES } from '../parts/labels';

export interface StanceFormProps {
  readonly readings: readonly ReadingRecord[];
  readonly onSet: (change: CorrectionChange) => void;
}

const STANCE_OPTIONS = [
  ...STANCES.map((stance) => ({ value: stance, label: STANCE_NAMES[stance] })),
  { value: 'none', label: 'No position (remove)' },
] as const;

const STRENGTHS = [
  { value: 'firm', label: 'Firm' },
  { value: 'hedged', label: 'Hedged' },
] as const;

/** Sets, adds or removes the stance on one issue. */
export function StanceForm({ readings, onSet }: StanceFormProps) {
  const { issues } = useKnowledge();
  const [first] = readings;
  const [issueId, setIssueId] = useState(first?.issueId ?? issues[0]?.id ?? '');
  const [stance, setStance] = useState<Stance | 'none'>(first?.stance ?? 'support');
  const [strength, setStrength] = useState<Strength>(first?.strength ?? 'firm');
  return (
    <form
      class="row"
      aria-label="Stance"
      onSubmit={(event) => {
        event.preventDefault();
        onSet({ target: 'stance', issueId, stance: stance === 'none' ? null : stance, strength });
      }}
    >
      <Choice
        label="Issue"
        value={issueId}
        options={issues.map(({ id, label }) => ({ value: id, label }))}
        onChange={setIssueId}
      />
      <Choice<Stance | 'none'> label="Stance" value={stance} options={STANCE_OPTIONS} onChange={setStance} />
      {stance !== 'none' && (
        <Choice<Strength> label="Strength" value={strength} options={STRENGTHS} onChange={setStrength} />
      )}
      <button type="submit">Set the stance</button>
    </form>
  );
}
