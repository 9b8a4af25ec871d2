import { browser } from 'wxt/browser';

const COLOUR = '#1f4e79';

/** Shows a page's number of statements on the action of its tab; none for 0. The browser clears it on navigation. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
}
