import type { TimelinePoint } from '../../lib/timeline/point';
import type { ActorSummary } from '../../lib/timeline/summarize-actors';
import type { Timeline } from '../../lib/timeline/timeline';
import type { StatementView } from '../statement/statement-view';

/** What the popup shows of the whole collection. */
export interface CollectionView {
  readonly actors: readonly ActorSummary[];
  /** One actor's timelines, most statements first. */
  readonly timelinesOf: (actorId: string) => readonly Timeline[];
  /** Every report of a point, the fullest first. */
  readonly reportsOf: (point: TimelinePoint) => readonly StatementView[];
}
