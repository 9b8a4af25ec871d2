import { useKnowledge } from '../parts/knowledge';
import { stanceText } from '../parts/labels';
import type { StatementView } from './statement-view';

/** The reasons for speaker, day and stances, folded away until asked for. */
export function Why({ view: { statement, readings } }: { readonly view: StatementView }) {
  const { issueOf } = useKnowledge();
  if (statement.reasons.length === 0 && readings.length === 0) return null;
  return (
    <details>
      <summary class="dim">Why?</summary>
      <ul class="why dim">
        {readings.map((reading) => (
          <li key={reading.id}>
            {issueOf(reading.issueId).label}, {stanceText(reading.stance, reading.strength)}: {reading.why}
            {reading.evidence && (
              <>
                {' '}
                The deciding words: <mark>{reading.evidence}</mark>
              </>
            )}
            {reading.condition && (
              <>
                {' '}
                The condition: <mark>{reading.condition}</mark>
              </>
            )}
          </li>
        ))}
        {statement.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
