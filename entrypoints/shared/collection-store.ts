import { computed, type ReadonlySignal } from '@preact/signals';
import type { Loaded } from '../../components/parts/loaded';
import { mapLoaded } from '../../components/parts/loaded';
import type { CollectionView } from '../../components/popup/collection-view';
import type { StatementView } from '../../components/statement/statement-view';
import type { Collection } from '../../lib/exchange/collection';
import { DEFAULT_SETTINGS, type ReadingRecord, type SettingsRecord } from '../../lib/model/records';
import type { StancelineDatabase } from '../../lib/storage/database';
import { readSettings } from '../../lib/storage/settings';
import { buildMatrix, type Matrix } from '../../lib/timeline/matrix';
import { createStatementMerger } from '../../lib/timeline/merge-statements';
import { indexRows } from '../../lib/timeline/rows';
import { summarizeActors } from '../../lib/timeline/summarize-actors';
import { liveSignal } from './live-signal';

/** The whole collection as views need it. */
export interface CollectionData extends CollectionView {
  readonly collection: Collection;
  readonly settings: SettingsRecord;
  readonly matrix: Matrix;
  /** Statements with page and readings, as stored: those put aside too. */
  readonly views: readonly StatementView[];
}

/** Everything stored, in one transaction, so that rows fit each other. */
export function readCollection(database: StancelineDatabase): Promise<Collection> {
  return database.transaction('r', database.tables, async () => {
    const { id: _, ...settings } = await readSettings(database);
    return {
      pages: await database.pages.toArray(),
      statements: await database.statements.toArray(),
      readings: await database.readings.toArray(),
      actors: await database.actors.toArray(),
      corrections: await database.corrections.toArray(),
      settings,
    };
  });
}

function groupByStatement(readings: readonly ReadingRecord[]): Map<string, ReadingRecord[]> {
  const groups = new Map<string, ReadingRecord[]>();
  for (const reading of readings) {
    const group = groups.get(reading.statementId);
    if (group) group.push(reading);
    else groups.set(reading.statementId, [reading]);
  }
  return groups;
}

/** Derives the views from the rows; `merge` remembers wordings between calls. */
function createView(merge: ReturnType<typeof createStatementMerger>) {
  return (collection: Collection): CollectionData => {
    const settings = { ...collection.settings, id: DEFAULT_SETTINGS.id };
    const off = new Set(settings.issuesOff);
    const followed = collection.readings.filter((reading) => !off.has(reading.issueId));
    const rows = indexRows(collection.pages, collection.statements, merge(collection.statements));
    const principals = new Map(
      collection.actors.flatMap(({ id, speaksFor }) => (speaksFor === null ? [] : [[id, speaksFor]])),
    );
    const matrix = buildMatrix(followed, rows, principals);
    const pageOf = new Map(collection.pages.map((page) => [page.id, page]));
    const readingsOf = groupByStatement(followed);
    const views = collection.statements.map((statement) => ({
      statement,
      page: pageOf.get(statement.pageId) ?? null,
      readings: readingsOf.get(statement.id) ?? [],
    }));
    const viewOf = new Map(views.map((view) => [view.statement.id, view]));
    return {
      collection,
      settings,
      matrix,
      views,
      actors: summarizeActors(rows, principals),
      timelinesOf: (actorId) =>
        [...(matrix.get(actorId)?.values() ?? [])].sort(
          (a, b) => b.basis.statements - a.basis.statements || b.points.length - a.points.length,
        ),
      reportsOf: (point) =>
        [point.statement, ...point.alsoIn].flatMap((number) => {
          const view = viewOf.get(rows.statements[number]?.id ?? '');
          return view ? [view] : [];
        }),
    };
  };
}

/** The collection as a signal; derived anew whenever a row changes. */
export function createCollectionStore(database: StancelineDatabase): ReadonlySignal<Loaded<CollectionData>> {
  const rows = liveSignal(() => () => readCollection(database));
  const view = createView(createStatementMerger());
  return computed(() => mapLoaded(rows.value, view));
}
