import { issues } from '../../lib/issues';
import type { ShownStatement } from '../../lib/messaging/protocol';
import type { SettingsRecord } from '../../lib/model/records';
import type { Span } from '../../lib/model/span';
import type { CorrectedStatement } from '../../lib/storage/apply-corrections';

const labels = new Map(issues.map(({ id, label }) => [id, label]));

/** A stored statement for the page: `spans` are into the article text the page sent; issues switched off are left out. */
export function shownStatement(
  { statement, readings }: CorrectedStatement,
  spans: readonly Span[],
  { issuesOff, ownIssues }: SettingsRecord,
): ShownStatement {
  const own = new Map(ownIssues.map(({ id, label }) => [id, label]));
  const { id, surface, speaker, saidOn, datedBy, reasons } = statement;
  const stances = readings
    .filter(({ issueId }) => !issuesOff.includes(issueId))
    .map(({ issueId, stance, strength, evidence, condition, why }) => ({
      issueId,
      issue: labels.get(issueId) ?? own.get(issueId) ?? issueId,
      stance,
      strength,
      evidence,
      condition,
      why,
    }));
  return { id, spans, surface, speaker, saidOn, datedBy, reasons, stances };
}
