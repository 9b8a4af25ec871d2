import { plainUrl, readCanonicalUrl } from '../../lib/page/metadata/canonical-url';

/**
 * The key under which a page is stored. What the content script says of its address counts only within the site the
 * browser says it comes from (`senderUrl`): a page must not write under another's name.
 */
export function pageKey(canonical: string | null, pageUrl: string | null, senderUrl: string): string {
  const own = ownUrl(pageUrl, senderUrl);
  return readCanonicalUrl(own, [['page', canonical]])?.value ?? plainUrl(own);
}

/** The page's address, which may have changed without a load since the browser noted the sender's. */
export const ownUrl = (pageUrl: string | null, senderUrl: string): string =>
  pageUrl !== null && URL.canParse(pageUrl) && new URL(pageUrl).origin === new URL(senderUrl).origin
    ? pageUrl
    : senderUrl;
