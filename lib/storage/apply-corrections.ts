import type { AnalysedStance, CorrectionRecord, ReadingRecord, StatementRecord } from '../model/records';
import type { Attribution } from '../model/statement';

/** A statement as the reader wants it, and its readings for the timelines. */
export interface CorrectedStatement {
  readonly statement: StatementRecord;
  readonly readings: readonly ReadingRecord[];
}

/**
 * Applies the reader's corrections to what the analysis read. Depends on `statement.analysed` and the corrections
 * only, never on an earlier result: without corrections the outcome is the analysis' own.
 */
export function applyCorrections(
  statement: StatementRecord,
  corrections: readonly CorrectionRecord[],
): CorrectedStatement {
  let speaker: Attribution = statement.analysed.speaker;
  let dismissed = false;
  const stances = new Map(statement.analysed.stances.map((reading) => [reading.issueId, reading]));
  for (const { change } of corrections) {
    if (change.target === 'dismissed') dismissed = true;
    else if (change.target === 'speaker')
      speaker = change.actor
        ? { certainty: 'named', actor: change.actor }
        : { certainty: 'unresolved', reason: 'none' };
    else if (change.stance === null) stances.delete(change.issueId);
    else
      stances.set(change.issueId, {
        issueId: change.issueId,
        stance: change.stance,
        strength: change.strength,
        evidence: stances.get(change.issueId)?.evidence ?? '',
        condition: stances.get(change.issueId)?.condition ?? null,
        why: 'You set this.',
      });
  }
  const corrected = { ...statement, speaker, dismissed };
  return {
    statement: corrected,
    readings: dismissed ? [] : [...stances.values()].map((stance) => readingRow(corrected, stance)),
  };
}

const readingRow = (statement: StatementRecord, stance: AnalysedStance): ReadingRecord => ({
  ...stance,
  id: `${statement.id}/${stance.issueId}`,
  statementId: statement.id,
  actorId: statement.speaker.certainty === 'unresolved' ? '' : statement.speaker.actor.id,
  saidOn: statement.saidOn,
});
