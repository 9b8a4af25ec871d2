import { fold } from '../text/fold';

/** The words of a statement as identity sees them: case, accents, typography and spacing do not count. */
export const foldWords = (words: string): string => fold(words).replace(/\s+/g, ' ').trim();

/** What makes a statement the one it is; `occurrence` counts equal ones on the page, from 0. */
export interface StatementIdentity {
  readonly pageId: string;
  readonly words: string;
  /** The words that name the source on the page, '' without one. Not the resolved actor, which later versions may read better. */
  readonly surface: string;
  readonly occurrence: number;
}

/** 128 bits of SHA-256 over the identity, in hex. */
export async function statementId({
  pageId,
  words,
  surface,
  occurrence,
}: StatementIdentity): Promise<string> {
  const key = JSON.stringify([pageId, foldWords(words), foldWords(surface), occurrence]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
