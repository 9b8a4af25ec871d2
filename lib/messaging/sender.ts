/** What the browser says of a message's sender; only this is trusted, never the message itself. */
export interface BrowserSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** A content script in a tab, or one of the extension's own pages. */
export type Sender =
  | { readonly kind: 'page'; readonly tabId: number; readonly url: string }
  | { readonly kind: 'view' };

export interface Extension {
  readonly id: string;
  /** Where the extension's own pages live, ending in '/'. */
  readonly baseUrl: string;
}

/** Who sent a message; null for anyone who may not send any. */
export function identifySender(sender: BrowserSender, extension: Extension): Sender | null {
  if (sender.id !== extension.id || !sender.url) return null;
  if (sender.url.startsWith(extension.baseUrl)) return { kind: 'view' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || !/^https?:/.test(sender.url)) return null;
  return { kind: 'page', tabId, url: sender.url };
}
