import type { PageState } from '../../lib/model/page-state';
import { count } from '../parts/format';
import type { Loaded } from '../parts/loaded';
import { Notice } from '../parts/Notice';
import { StatementList } from '../statement/StatementList';
import type { StatementView } from '../statement/statement-view';
import { PageStatus, type PageStatusProps } from './PageStatus';

export interface PagePanelProps extends Omit<PageStatusProps, 'page'> {
  /** Null while it is being asked for. */
  readonly page: PageState | null;
  readonly statements: Loaded<readonly StatementView[]>;
  readonly onShow: (statementId: string) => void;
  readonly onCorrect: (statementId: string) => void;
}

/** The page in front: what is said in it, or why there is nothing. */
export function PagePanel({ page, statements, onShow, onCorrect, ...status }: PagePanelProps) {
  if (page === null) return <Notice title="Looking at the page…" tone="busy" />;
  if (page.state !== 'done') return <PageStatus page={page} {...status} />;
  if (statements.state === 'loading') return <Notice title="Opening what is stored of it…" tone="busy" />;
  if (statements.state === 'failed')
    return (
      <Notice title="What is stored of the page could not be opened" tone="error">
        <p>{statements.problem}</p>
      </Notice>
    );
  const views = statements.value;
  if (views.length === 0) return <PageStatus page={page} {...status} />;
  return (
    <>
      <p class="summary dim" role="status">
        {count(views.length, 'statement')} on this page
        {page.notes.length > 0 && `. ${page.notes.join(' ')}`}
      </p>
      <StatementList label="Statements on this page" views={views} onShow={onShow} onCorrect={onCorrect} />
    </>
  );
}
