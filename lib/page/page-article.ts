import type { Article } from '../model/article';
import { type ExtractOptions, extractSteps } from './extract';
import type { PageFacts } from './metadata/fact';
import { readMetadata } from './metadata/read-metadata';
import type { PageText, Segment } from './page-text';
import { runAtOnce, runInSlices, type Slicing } from './slices';

export interface PageArticleOptions extends ExtractOptions {
  /** The page's address; by default the document's own. */
  readonly url?: string | null;
  /** Milliseconds since 1970, against which dates in the future are refused. */
  readonly now: number;
}

/** An article with the way back to its page and the origins of its facts. */
export interface PageArticle {
  readonly article: Article;
  readonly segments: readonly Segment[];
  readonly facts: PageFacts;
  readonly page: PageText;
}

/** Joins a page's text and facts to an article. */
function joinArticle(document: Document, page: PageText, options: PageArticleOptions): PageArticle {
  const url = options.url === undefined ? (document.location?.href ?? null) : options.url;
  const headline = page.blocks.find((block) => block.kind === 'headline');
  const facts = readMetadata(document, {
    url,
    now: options.now,
    headline: headline ? page.text.slice(...headline.span) : null,
  });
  return {
    article: {
      url,
      canonicalUrl: facts.canonicalUrl?.value ?? null,
      title: facts.title?.value ?? null,
      outlet: facts.outlet?.value ?? null,
      authors: facts.authors?.value ?? [],
      publishedAt: facts.publishedAt?.value ?? null,
      modifiedAt: facts.modifiedAt?.value ?? null,
      language: facts.language?.value ?? null,
      text: page.text,
      blocks: page.blocks,
    },
    segments: page.segments,
    facts,
    page,
  };
}

function* steps(document: Document, options: PageArticleOptions): Generator<void, PageArticle> {
  const page = yield* extractSteps(document, options);
  yield;
  return joinArticle(document, page, options);
}

/** A page's article at once; for the command line and tests. */
export const pageArticle = (document: Document, options: PageArticleOptions): PageArticle =>
  runAtOnce(steps(document, options));

/** A page's article in short slices, giving the thread back between them. */
export const pageArticleInSlices = (
  document: Document,
  slicing: Slicing,
  options: PageArticleOptions,
): Promise<PageArticle> => runInSlices(steps(document, options), slicing);
