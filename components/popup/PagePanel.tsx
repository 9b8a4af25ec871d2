import type { PageState } from '../../lib/model/page-state';
import { count } from '../parts/format';
import { Notice } from '../parts/Notice';
import { StatementList } from '../statement/StatementList';
import type { StatementView } from '../statement/statement-view';
import { PageStatus, type PageStatusProps } from './PageStatus';

export interface PagePanelProps extends Omit<PageStatusProps, 'page'> {
  /** Null while it is being asked for. */
  readonly page: PageState | null;
  readonly statements: readonly StatementView[];
  readonly onShow: (statementId: string) => void;
  readonly onCorrect: (statementId: string) => void;
}

/** The page in front: what is said in it, or why there is nothing. */
export function PagePanel({ page, statements, onShow, onCorrect, ...status }: PagePanelProps) {
  if (page === null) return <Notice title="Looking at the page…" tone="busy" />;
  if (statements.length === 0 || page.state !== 'done') return <PageStatus page={page} {...status} />;
  return (
    <>
      <p class="summary dim" role="status">
        {count(statements.length, 'statement')} on this page
        {page.notes.length > 0 && `. ${page.notes.join(' ')}`}
      </p>
      <StatementList
        label="Statements on this page"
        views={statements}
        onShow={onShow}
        onCorrect={onCorrect}
      />
    </>
  );
}
