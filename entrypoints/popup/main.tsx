import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { KnowledgeContext } from '../../components/parts/knowledge';
import { Popup } from '../../components/popup/Popup';
import { exportCollection } from '../../lib/exchange/export-collection';
import { createClient } from '../../lib/messaging/client';
import { DEFAULT_SETTINGS } from '../../lib/model/records';
import { sitePattern } from '../../lib/sites';
import { StancelineDatabase } from '../../lib/storage/database';
import { dayNumber } from '../../lib/timeline/days';
import { createCollectionStore, readCollection } from '../shared/collection-store';
import { readerKnowledge } from '../shared/reader-knowledge';
import { saveFile } from '../shared/save-file';
import { frontTab } from './front-tab';
import { createPageStore } from './page-store';

const database = new StancelineDatabase();
const send = createClient((message) => browser.runtime.sendMessage(message));
const tab = await frontTab(location.search);
const page = createPageStore(database, send, tab);
const collection = createCollectionStore(database);
const problem = signal<string | null>(null);

/** Runs what the reader asked for; what goes wrong is shown. */
async function attempt(act: () => Promise<unknown>): Promise<void> {
  problem.value = null;
  try {
    await act();
  } catch (error) {
    problem.value = error instanceof Error ? error.message : String(error);
  }
}

async function read(): Promise<void> {
  if (!tab) return;
  const reply = await send('analyze-tab', { tabId: tab.id });
  if (!reply.ok) throw new Error(reply.problem);
  await page.refresh();
}

async function alwaysRead(): Promise<void> {
  if (!tab?.host) return;
  // Asked first: the browser takes the request only straight from the click.
  const granted = await browser.permissions.request({ origins: [sitePattern(tab.host)] });
  if (granted) await read();
}

async function show(statementId: string): Promise<void> {
  if (!tab) return;
  const reply = await send('show-statement', { tabId: tab.id, statementId });
  if (!reply.ok) throw new Error(reply.problem);
  if (!reply.value) throw new Error('The page no longer shows this statement.');
  await browser.tabs.update(tab.id, { active: true });
}

const exportJson = async (): Promise<void> =>
  saveFile(exportCollection(await readCollection(database), 'json', new Date().toISOString()));

const today = dayNumber(new Date().toISOString());

function App() {
  const loaded = collection.value;
  const knowledge =
    loaded.state === 'ready'
      ? readerKnowledge(loaded.value.collection.actors, loaded.value.settings.ownIssues)
      : readerKnowledge([], DEFAULT_SETTINGS.ownIssues);
  return (
    <KnowledgeContext.Provider value={knowledge}>
      <Popup
        page={{
          page: page.state.value,
          statements: page.statements.value,
          host: tab?.host ?? null,
          onShow: (id) => void attempt(() => show(id)),
          onRead: () => void attempt(read),
          onAlwaysRead: () => void attempt(alwaysRead),
          onReadAnyway: () => void attempt(read),
        }}
        collection={loaded}
        today={today}
        problem={problem.value}
        onExport={() => void attempt(exportJson)}
        onReview={() =>
          void attempt(() => browser.tabs.create({ url: `${browser.runtime.getURL('/')}review.html` }))
        }
        onOptions={() => void attempt(() => browser.runtime.openOptionsPage())}
      />
    </KnowledgeContext.Provider>
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
void attempt(page.refresh);
