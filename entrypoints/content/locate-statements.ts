import type { ShownStatement } from '../../lib/messaging/protocol';
import type { Painting } from '../../lib/page/highlight';
import { createLocator } from '../../lib/page/locate';
import { type PageArticle, pageArticleInSlices } from '../../lib/page/page-article';
import { quoteSelectors } from '../../lib/page/selector';
import { pause } from './pause';

/** A statement with its place on the page. */
export interface LocatedStatement extends ShownStatement, Painting {
  /** The words said, parts joined by an ellipsis. */
  readonly words: string;
}

/**
 * Where statements stand on the page now. Where its nodes changed since the text was read, the page is read again and
 * exactly the same words are sought; what is not found is left out, never guessed.
 */
export async function locateStatements(
  document: Document,
  page: PageArticle,
  statements: readonly ShownStatement[],
  signal: AbortSignal,
): Promise<LocatedStatement[]> {
  const { text } = page.article;
  const locator = createLocator(page.page);
  const places = statements.map(({ spans }) => locator.spans(spans));
  if (places.some((place) => !place.located && place.reason === 'changed')) {
    const now = await pageArticleInSlices(document, { pause, signal }, { now: Date.now() });
    const again = createLocator(now.page);
    statements.forEach(({ spans }, i) => {
      if (!places[i]?.located) places[i] = again.quotes(quoteSelectors(text, spans));
    });
  }
  return statements.flatMap((statement, i) => {
    const place = places[i];
    if (!place?.located) return [];
    const words = statement.spans.map((span) => text.slice(...span)).join(' … ');
    return [{ ...statement, words, kind: statement.speaker.certainty, ranges: place.ranges }];
  });
}
