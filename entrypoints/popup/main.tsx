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
import { createProblems } from '../shared/problems';
import { readerKnowledge } from '../shared/reader-knowledge';
import { createAsk } from '../shared/requests';
import { saveFile } from '../shared/save-file';
import { frontTab } from './front-tab';
import { createPageStore } from './page-store';

const database = new StancelineDatabase();
const send = createClient((message) => browser.runtime.sendMessage(message));
const ask = createAsk(send);
const tab = await frontTab(location.search);
const page = createPageStore(database, send, tab);
// Made when it is first asked for: the page in front comes first, and a large collection takes its time.
const collectionStore = signal<ReturnType<typeof createCollectionStore> | null>(null);
const { problem, attempt } = createProblems();

async function read(): Promise<void> {
  if (!tab) return;
  await ask('analyze-tab', { tabId: tab.id });
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
  const shown = await ask('show-statement', { tabId: tab.id, statementId });
  if (!shown) throw new Error('The page no longer shows this statement.');
  await browser.tabs.update(tab.id, { active: true });
}

const openReview = (fragment: string) =>
  browser.tabs.create({ url: `${browser.runtime.getURL('/')}review.html${fragment}` });

const exportJson = async (): Promise<void> =>
  saveFile(exportCollection(await readCollection(database), 'json', new Date().toISOString()));

const today = dayNumber(new Date().toISOString());

function App() {
  const loaded = collectionStore.value?.value ?? { state: 'loading' as const };
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
          onShow: (id) => attempt(() => show(id)),
          onCorrect: (id) => attempt(() => openReview(`#${new URLSearchParams({ statement: id })}`)),
          onRead: () => attempt(read),
          onAlwaysRead: () => attempt(alwaysRead),
          onReadAnyway: () => attempt(read),
        }}
        collection={loaded}
        today={today}
        problem={problem.value}
        onCollection={() => {
          collectionStore.value ??= createCollectionStore(database);
        }}
        onExport={() => attempt(exportJson)}
        onReview={() => attempt(() => openReview(''))}
        onOptions={() => attempt(() => browser.runtime.openOptionsPage())}
      />
    </KnowledgeContext.Provider>
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
attempt(page.refresh);
