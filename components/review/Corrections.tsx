import type { CorrectionChange } from '../../lib/model/records';
import { useKnowledge } from '../parts/knowledge';
import { stanceText } from '../parts/labels';
import type { ReviewedStatement } from '../statement/statement-view';
import { type ActorChoices, SpeakerForm } from './SpeakerForm';
import { StanceForm } from './StanceForm';

/** What the reader can do to a statement. */
export interface CorrectionActions {
  readonly onCorrect: (statementId: string, change: CorrectionChange, remember: string | null) => void;
  readonly onUndo: (correctionId: string) => void;
}

export interface CorrectionsProps extends CorrectionActions {
  readonly view: ReviewedStatement;
  readonly choices: ActorChoices;
  /** True where the reader came to correct this one. */
  readonly open: boolean;
}

function useChangeText(): (change: CorrectionChange) => string {
  const { issueOf } = useKnowledge();
  return (change) => {
    if (change.target === 'dismissed') return 'You dismissed this statement';
    if (change.target === 'speaker')
      return change.actor ? `You set the speaker: ${change.actor.name}` : 'You removed the speaker';
    const issue = issueOf(change.issueId).label;
    return change.stance === null
      ? `You removed the stance on ${issue}`
      : `You set ${issue}: ${stanceText(change.stance, change.strength)}`;
  };
}

/** What the reader changed about a statement, with undo, and the forms to change it. */
export function Corrections({ view, choices, open, onCorrect, onUndo }: CorrectionsProps) {
  const { statement, readings, corrections } = view;
  const changeText = useChangeText();
  return (
    <div class="corrections">
      {corrections.length > 0 && (
        <ul>
          {corrections.map(({ id, change }) => (
            <li key={id} class="row" data-testid="correction">
              <span>{changeText(change)}</span>
              <button type="button" class="plain" onClick={() => onUndo(id)}>
                Undo
              </button>
            </li>
          ))}
        </ul>
      )}
      {!statement.dismissed && (
        <details open={open}>
          <summary>Correct</summary>
          <div class="stack forms">
            <SpeakerForm
              statement={statement}
              choices={choices}
              onSet={(actor, remember) => onCorrect(statement.id, { target: 'speaker', actor }, remember)}
            />
            <StanceForm readings={readings} onSet={(change) => onCorrect(statement.id, change, null)} />
            <p>
              <button
                type="button"
                class="danger"
                onClick={() => onCorrect(statement.id, { target: 'dismissed' }, null)}
              >
                Dismiss: not a statement
              </button>
            </p>
          </div>
        </details>
      )}
    </div>
  );
}
