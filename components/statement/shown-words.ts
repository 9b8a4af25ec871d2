import type { StatementRecord } from '../../lib/model/records';
import { clip } from '../parts/format';

const MAX_SHOWN = 600;
const QUOTED = /^[“"„«]/;

/** The words as shown: each part of direct speech in quotation marks, a cut between parts as an ellipsis. */
export function shownWords({ kind, selectors }: StatementRecord): string {
  const quote = (words: string) => (kind === 'direct' && !QUOTED.test(words) ? `“${words}”` : words);
  return selectors.map(({ exact }) => quote(clip(exact.trim(), MAX_SHOWN))).join(' … ');
}
