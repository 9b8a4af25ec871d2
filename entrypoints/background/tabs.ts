import { browser } from 'wxt/browser';
import type { Message, Reply, TabRequests } from '../../lib/messaging/protocol';
import type { PageState } from '../../lib/model/page-state';

/** The content script's file, as the build names it. */
export const CONTENT_SCRIPT = '/content-scripts/content.js';

/** Asks the content script of a tab; null if the tab has none. */
async function askTab<Name extends keyof TabRequests>(
  tabId: number,
  message: Message<Name>,
): Promise<TabRequests[Name]['reply'] | null> {
  try {
    const reply: Reply<TabRequests[Name]['reply']> | undefined = await browser.tabs.sendMessage(
      tabId,
      message,
    );
    return reply?.ok ? reply.value : null;
  } catch (error) {
    // The browser rejects where nobody listens, which is the answer here.
    if (error instanceof Error && /receiving end|could not establish|message channel/i.test(error.message))
      return null;
    throw error;
  }
}

const NOT_ENABLED: PageState = { state: 'not-enabled', pageId: null, count: 0, reasons: [], notes: [] };

/** How far the program is with the page in a tab. */
export const pageState = async (tabId: number): Promise<PageState> =>
  (await askTab(tabId, { name: 'state-of-page', payload: {} })) ?? NOT_ENABLED;

/** Scrolls a tab to a statement; false if the page does not show it. */
export const showStatement = async (tabId: number, statementId: string): Promise<boolean> =>
  (await askTab(tabId, { name: 'scroll-to-statement', payload: { statementId } })) ?? false;

/** Reads the page in a tab because the reader asked: again where it was read, else for the first time. */
export async function analyzeTab(tabId: number): Promise<void> {
  if ((await askTab(tabId, { name: 'state-of-page', payload: {} })) !== null)
    await askTab(tabId, { name: 'read-anyway', payload: {} });
  else await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
}

const openPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${path}` });
};

/** Opens the review page, at a statement. */
export const openReview = (statementId: string): Promise<void> =>
  openPage(`review.html#${new URLSearchParams({ statement: statementId })}`);

/** Opens the page that greets a new reader. */
export const openWelcome = (): Promise<void> => openPage('welcome.html');
