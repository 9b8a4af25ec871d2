import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createServer, type PageHandlers, type ViewHandlers } from '../../lib/messaging/server';
import { undoCorrection } from '../../lib/storage/corrections';
import { StancelineDatabase } from '../../lib/storage/database';
import { deleteEverything, deletePage } from '../../lib/storage/delete';
import { importRows } from '../../lib/storage/import-rows';
import { withOpenDatabase } from '../../lib/storage/reopen';
import { saveSettings } from '../../lib/storage/settings';
import { analyzePage } from './analyze-page';
import { showCount } from './badge';
import { correct } from './correct';
import { registerGrantedSites } from './granted-sites';
import { analyzeTab, openReview, openWelcome, pageState, showStatement } from './tabs';

/** The one edge that reports what went wrong in the background. */
const report = (error: unknown): void => console.error('Stanceline:', error);

// The worker may be stopped at any moment: listeners are added at once on every start, and nothing that matters is
// kept in memory.
export default defineBackground(() => {
  const database = new StancelineDatabase();
  const inDatabase = <Value>(task: (database: StancelineDatabase) => Promise<Value>) =>
    withOpenDatabase(database, task);

  const page: PageHandlers = {
    'analyze-page': async (request, { tabId, url }) => {
      const answer = await inDatabase((open) => analyzePage(open, request, url));
      showCount(tabId, answer.state.count).catch(report);
      return answer;
    },
    'show-count': async ({ count }, { tabId }) => {
      await showCount(tabId, count);
      return null;
    },
    'open-review': async ({ statementId }) => {
      await openReview(statementId);
      return null;
    },
  };

  const view: ViewHandlers = {
    'page-state': ({ tabId }) => pageState(tabId),
    'analyze-tab': async ({ tabId }) => {
      await analyzeTab(tabId);
      return null;
    },
    'show-statement': ({ tabId, statementId }) => showStatement(tabId, statementId),
    'correct-statement': (request) => inDatabase((open) => correct(open, request)),
    'undo-correction': ({ correctionId }) => inDatabase((open) => undoCorrection(open, correctionId)),
    'delete-page': async ({ pageId }) => {
      await inDatabase((open) => deletePage(open, pageId));
      return null;
    },
    'delete-everything': async () => {
      await inDatabase(deleteEverything);
      return null;
    },
    'import-rows': (rows) => inDatabase((open) => importRows(open, rows)),
    'save-settings': async ({ settings }) => {
      await inDatabase((open) => saveSettings(open, settings));
      return null;
    },
  };

  const identity = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const answer = createServer(identity, page, view, report);
  browser.runtime.onMessage.addListener((message, sender, sendResponse: (reply: unknown) => void) => {
    answer(message, sender).then(sendResponse, report);
    return true;
  });

  const syncSites = () => registerGrantedSites().catch(report);
  browser.permissions.onAdded.addListener(syncSites);
  browser.permissions.onRemoved.addListener(syncSites);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update of the extension forgets the registered scripts.
    void syncSites();
    if (reason === 'install') openWelcome().catch(report);
  });
});
