import { browser } from 'wxt/browser';

/** The tab the popup is about. `host` is null where no extension may read. */
export interface FrontTab {
  readonly id: number;
  readonly host: string | null;
}

function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : null;
}

/** The tab in front of the popup's window, or the one the address names (`popup.html?tab=12`, for the popup as a page). */
export async function frontTab(search: string): Promise<FrontTab | null> {
  const named = new URLSearchParams(search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  return tab?.id === undefined ? null : { id: tab.id, host: hostOf(tab.url) };
}
