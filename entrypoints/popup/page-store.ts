import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Loaded } from '../../components/parts/loaded';
import type { StatementView } from '../../components/statement/statement-view';
import type { Send } from '../../lib/messaging/client';
import type { PageState } from '../../lib/model/page-state';
import type { StancelineDatabase } from '../../lib/storage/database';
import { liveSignal } from '../shared/live-signal';
import type { FrontTab } from './front-tab';

const ASK_AGAIN_MS = 400;
const UNREADABLE: PageState = { state: 'not-enabled', pageId: null, count: 0, reasons: [], notes: [] };

/** The page in front: its state, and its statements kept up to date. */
export interface PageStore {
  readonly state: ReadonlySignal<PageState | null>;
  readonly statements: ReadonlySignal<Loaded<readonly StatementView[]>>;
  /** Asks how far the page is, and again for as long as it is being read. */
  readonly refresh: () => Promise<void>;
}

async function statementsOf(database: StancelineDatabase, pageId: string | null): Promise<StatementView[]> {
  if (pageId === null) return [];
  const page = (await database.pages.get(pageId)) ?? null;
  const rows = await database.statements.where('pageId').equals(pageId).sortBy('order');
  const shown = rows.filter((row) => row.onPage && !row.dismissed);
  const readings = await database.readings
    .where('statementId')
    .anyOf(shown.map(({ id }) => id))
    .toArray();
  return shown.map((statement) => ({
    statement,
    page,
    readings: readings.filter((reading) => reading.statementId === statement.id),
  }));
}

/** Makes the store of one tab's page; a null tab is one that cannot be read. */
export function createPageStore(database: StancelineDatabase, send: Send, tab: FrontTab | null): PageStore {
  const state = signal<PageState | null>(null);
  const pageId = computed(() => state.value?.pageId ?? null);
  const statements = liveSignal<readonly StatementView[]>(() => {
    const id = pageId.value;
    return () => statementsOf(database, id);
  });
  const refresh = async (): Promise<void> => {
    if (!tab) {
      state.value = UNREADABLE;
      return;
    }
    const reply = await send('page-state', { tabId: tab.id });
    state.value = reply.ok ? reply.value : { ...UNREADABLE, state: 'error', notes: [reply.problem] };
    if (state.value.state === 'analysing') setTimeout(() => void refresh(), ASK_AGAIN_MS);
  };
  return { state, statements, refresh };
}
