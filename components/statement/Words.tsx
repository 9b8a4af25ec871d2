import type { StatementRecord } from '../../lib/model/records';
import { clip } from '../parts/format';

const MAX_SHOWN = 600;
const QUOTED = /^[“"„«]/;

/** The words said: direct speech in quotation marks, a report marked as one and never as a quotation. */
export function Words({ statement }: { readonly statement: StatementRecord }) {
  const text = clip(statement.selectors.map((selector) => selector.exact.trim()).join(' … '), MAX_SHOWN);
  const quoted = statement.kind === 'direct' && !QUOTED.test(text) ? `“${text}”` : text;
  return (
    <blockquote data-kind={statement.kind}>
      {statement.kind === 'indirect' && <span class="dim">Reported, not quoted: </span>}
      {quoted}
    </blockquote>
  );
}
