import type { StatementRecord } from '../../lib/model/records';
import { shownWords } from './shown-words';

/** The words said; a report is marked as one and never looks like a quotation. */
export const Words = ({ statement }: { readonly statement: StatementRecord }) => (
  <blockquote data-kind={statement.kind}>
    {statement.kind === 'indirect' && <span class="dim">Reported, not quoted: </span>}
    {shownWords(statement)}
  </blockquote>
);
