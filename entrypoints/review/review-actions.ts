import { type ReadonlySignal, signal } from '@preact/signals';
import type { Undoable } from '../../components/parts/UndoBar';
import type { Collection } from '../../lib/exchange/collection';
import { importCollection, MAX_IMPORT_LENGTH } from '../../lib/exchange/import-collection';
import type { CorrectionChange, PageRecord } from '../../lib/model/records';
import { correctionId } from '../../lib/storage/corrections';
import type { Problems } from '../shared/problems';
import type { Ask } from '../shared/requests';
import { importSummary } from './import-summary';

/** What the review page can do, each with the way back. */
export interface ReviewActions {
  /** The last thing done that can be taken back. */
  readonly last: ReadonlySignal<Undoable | null>;
  readonly importReport: ReadonlySignal<string | null>;
  readonly forget: () => void;
  readonly correct: (collection: Collection, statementId: string, change: CorrectionChange) => void;
  readonly undoCorrection: (collection: Collection, correctionId: string) => void;
  readonly deletePage: (collection: Collection, page: PageRecord) => void;
  readonly importFile: (file: File) => void;
}

/** The rows that belong to one page, as import takes them back. */
function rowsOfPage({ pages, statements, actors, corrections }: Collection, pageId: string) {
  const own = statements.filter((statement) => statement.pageId === pageId);
  const ids = new Set(own.map(({ id }) => id));
  return {
    pages: pages.filter(({ id }) => id === pageId),
    statements: own,
    actors,
    corrections: corrections.filter(({ statementId }) => ids.has(statementId)),
    settings: null,
  };
}

async function readImport(file: File, ask: Ask): Promise<string> {
  if (file.size > MAX_IMPORT_LENGTH) return 'The file is too large to be a collection.';
  const read = importCollection(await file.text());
  if (!read.ok) return read.problem.join(' ');
  return importSummary(await ask('import-rows', read.value));
}

/** Makes the actions over the background's requests. */
export function createReviewActions(ask: Ask, { attempt }: Problems): ReviewActions {
  const last = signal<Undoable | null>(null);
  const importReport = signal<string | null>(null);
  const forget = () => {
    last.value = null;
  };
  const done = (text: string, undo: () => Promise<unknown>) => {
    last.value = {
      text,
      undo: () =>
        attempt(async () => {
          await undo();
          forget();
        }),
    };
  };
  const set = (statementId: string, change: CorrectionChange, at: string) =>
    ask('correct-statement', { statementId, change, at });

  return {
    last,
    importReport,
    forget,
    correct: ({ corrections }, statementId, change) =>
      attempt(async () => {
        const id = correctionId(statementId, change);
        const before = corrections.find((correction) => correction.id === id);
        await set(statementId, change, new Date().toISOString());
        done(change.target === 'dismissed' ? 'Dismissed.' : 'Corrected.', () =>
          before ? set(statementId, before.change, before.at) : ask('undo-correction', { correctionId: id }),
        );
      }),
    undoCorrection: ({ corrections }, id) =>
      attempt(async () => {
        const before = corrections.find((correction) => correction.id === id);
        await ask('undo-correction', { correctionId: id });
        if (before) done('Taken back.', () => set(before.statementId, before.change, before.at));
      }),
    deletePage: (collection, page) =>
      attempt(async () => {
        const rows = rowsOfPage(collection, page.id);
        await ask('delete-page', { pageId: page.id });
        done(`Deleted “${page.title ?? page.url}”.`, () => ask('import-rows', rows));
      }),
    importFile: (file) =>
      attempt(async () => {
        importReport.value = 'Reading the file…';
        try {
          importReport.value = await readImport(file, ask);
        } catch (error) {
          importReport.value = null;
          throw error;
        }
      }),
  };
}
