import type { StatementRecord } from '../../lib/model/records';
import { shownParts } from './shown-words';

/** The words said; a report is marked as one, never looks like a quotation, and stands in the reporter's clause. */
export const Words = ({ statement }: { readonly statement: StatementRecord }) => (
  <blockquote data-kind={statement.kind}>
    {statement.kind === 'indirect' && <span class="dim">Reported, not quoted: </span>}
    {shownParts(statement).map(({ text, said }, index) =>
      said ? (
        text
      ) : (
        <span key={index} class="dim">
          {text}
        </span>
      ),
    )}
  </blockquote>
);
