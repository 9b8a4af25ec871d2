import { hostKind, pathKind } from './page-addresses';
import type { PageKindEvidence } from './page-kinds';

const found = (document: Document, selector: string): boolean => document.querySelector(selector) !== null;

const ARTICLE_LD = /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"(?:\w{1,20})?(?:Article|BlogPosting)"/;
const MAX_LD = 200_000;

function declaresArticle(document: Document): boolean {
  if (
    document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() === 'article'
  )
    return true;
  if (
    found(
      document,
      '[itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemprop~="articleBody"]',
    )
  )
    return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    ARTICLE_LD.test((script.textContent ?? '').slice(0, MAX_LD)),
  );
}

const EDITOR =
  '[contenteditable="true"][role="textbox"], .ProseMirror, .ql-editor, .CodeMirror, .monaco-editor, #docs-editor';

const parse = (address: string | null): URL | null =>
  address && URL.canParse(address) ? new URL(address) : null;

/** What the address alone settles, whatever the page says of itself: a site that has no articles, a home page. */
export function kindByAddress(address: string | null): PageKindEvidence | null {
  const url = parse(address);
  if (!url) return null;
  const byHost = hostKind(url.hostname, url.pathname);
  if (byHost) return { kind: byHost, reason: `the site ${url.hostname}` };
  return pathKind(url) === 'front-page' ? { kind: 'front-page', reason: 'its address is a home page' } : null;
}

/**
 * A first look at a page: by its address and a few selectors, without reading its text. 'unclear' where nothing tells;
 * whether its text is an article's is then for `judgeText`.
 */
export function pageKind(
  document: Document,
  address: string | null = document.location?.href ?? null,
): PageKindEvidence {
  const byAddress = kindByAddress(address);
  if (byAddress) return byAddress;
  if (found(document, 'input[autocomplete^="cc-"]'))
    return { kind: 'payment', reason: 'it asks for a card number' };
  const declared = declaresArticle(document);
  const url = parse(address);
  const byPath = url && pathKind(url);
  if (byPath && !declared) return { kind: byPath, reason: `its address, ${url.pathname}` };
  if (
    !declared &&
    found(document, 'main input[type="password"], form input[type="password"]:not(dialog *)')
  ) {
    const form = document.querySelector('input[type="password"]')?.closest('form, main, body');
    const paragraphs = document.querySelectorAll('p').length;
    if (form && paragraphs < 6) return { kind: 'login', reason: 'it asks for a password' };
  }
  if (!declared && found(document, EDITOR)) return { kind: 'document', reason: 'its text is being edited' };
  if (!declared && found(document, '[role="feed"]')) return { kind: 'feed', reason: 'it is a feed of posts' };
  if (declared) return { kind: 'article', reason: 'it says it is an article' };
  return { kind: 'unclear', reason: 'it does not say what it is' };
}
