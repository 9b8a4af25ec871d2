import type { PageState } from '../../lib/model/page-state';
import { Notice } from '../parts/Notice';

export interface PageStatusProps {
  readonly page: PageState;
  /** The site's host, null where the browser shows a page of its own. */
  readonly host: string | null;
  readonly onRead: () => void;
  readonly onAlwaysRead: () => void;
  readonly onReadAnyway: () => void;
}

const List = ({ items }: { readonly items: readonly string[] }) =>
  items.length > 0 ? (
    <ul class="dim">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  ) : null;

/** Why the page in front shows no statements, and what the reader can do about it. */
export function PageStatus({ page, host, onRead, onAlwaysRead, onReadAnyway }: PageStatusProps) {
  const { state, reasons, notes } = page;
  switch (state) {
    case 'not-enabled':
      return host === null ? (
        <Notice title="This page cannot be read">
          <p>The browser lets no extension read its own pages, its store and local files.</p>
        </Notice>
      ) : (
        <Notice title="Not read on this site">
          <p>Stanceline does not run on {host} by itself.</p>
          <p class="row">
            <button type="button" class="primary" onClick={onRead}>
              Read this page
            </button>
            <button type="button" onClick={onAlwaysRead}>
              Always on this site
            </button>
          </p>
          <p class="dim">Nothing leaves your machine. “Always” asks your browser for leave to read {host}.</p>
        </Notice>
      );
    case 'analysing':
      return <Notice title="Reading the page…" tone="busy" />;
    case 'not-an-article':
      return (
        <Notice title="No article here">
          <p>Stanceline reads articles, not front pages and lists.</p>
          <List items={[...reasons, ...notes]} />
        </Notice>
      );
    case 'not-coverage':
      return (
        <Notice title="Not about Russia–Ukraine diplomacy">
          <p>So nothing of this article is kept.</p>
          <List items={[...reasons, ...notes]} />
          <button type="button" onClick={onReadAnyway}>
            Analyse anyway
          </button>
        </Notice>
      );
    case 'unsupported-language':
      return (
        <Notice title="Not in this language yet">
          <p>
            The article seems to be about Russia–Ukraine diplomacy, but statements cannot be found in its
            language yet.
          </p>
          <List items={[...reasons, ...notes]} />
        </Notice>
      );
    case 'error':
      return (
        <Notice title="The page could not be read" tone="error">
          <List items={notes} />
          <button type="button" onClick={onRead}>
            Try again
          </button>
        </Notice>
      );
    case 'done':
      return (
        <Notice title="No statements found">
          <p>
            The article is about Russia–Ukraine diplomacy, but nobody is quoted in it, as far as can be told.
          </p>
          <List items={notes} />
        </Notice>
      );
  }
}
