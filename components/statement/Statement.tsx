import type { ComponentChildren } from 'preact';
import { outletOf } from '../../lib/timeline/outlet';
import { formatSaid } from '../parts/format';
import { DATED_BY_TEXT } from '../parts/labels';
import { StanceChip } from '../parts/StanceChip';
import { Speaker } from './Speaker';
import { sourceLink } from './source-link';
import type { StatementView } from './statement-view';
import { Why } from './Why';
import { Words } from './Words';

export interface StatementProps {
  readonly view: StatementView;
  /** Given where the statement is on the page in front: shows it there instead of opening its source. */
  readonly onShow?: ((statementId: string) => void) | undefined;
  /** Given where it is corrected elsewhere. */
  readonly onCorrect?: ((statementId: string) => void) | undefined;
  /** More to do with it, below the source. */
  readonly children?: ComponentChildren;
}

/** One statement: who, the words, what they stand for, when, and where to read them. */
export function Statement({ view, onShow, onCorrect, children }: StatementProps) {
  const { statement, page, readings } = view;
  return (
    <article class="statement" data-testid="statement" data-statement={statement.id}>
      <Speaker statement={statement} />
      <Words statement={statement} />
      {readings.length > 0 ? (
        <ul class="chips">
          {readings.map((reading) => (
            <li key={reading.id}>
              <StanceChip issueId={reading.issueId} stance={reading.stance} strength={reading.strength} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="dim">No position on a followed issue.</p>
      )}
      <p class="dim">
        <time dateTime={statement.saidOn} title={DATED_BY_TEXT[statement.datedBy]}>
          {formatSaid(statement.saidOn, statement.datedBy)}
        </time>
        {statement.datedBy === 'seen' && ' (day seen)'}
        {onShow && (
          <>
            {' · '}
            <button type="button" class="plain" data-item onClick={() => onShow(statement.id)}>
              Show on the page
            </button>
          </>
        )}
        {!onShow && page && (
          <>
            {' · '}
            <a
              href={sourceLink(page, statement.selectors[0])}
              target="_blank"
              rel="noopener noreferrer"
              data-item
              title={page.title ?? page.url}
            >
              {outletOf(page)}
            </a>
            {!statement.onPage && ' (no longer on the page)'}
          </>
        )}
        {onCorrect && (
          <>
            {' · '}
            <button type="button" class="plain" onClick={() => onCorrect(statement.id)}>
              Correct
            </button>
          </>
        )}
      </p>
      <Why view={view} />
      {children}
    </article>
  );
}
