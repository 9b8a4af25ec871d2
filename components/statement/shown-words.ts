import type { StatementRecord } from '../../lib/model/records';
import { clip } from '../parts/format';
import { type ClausePart, reportedClause } from './reported-clause';

const MAX_SHOWN = 600;
const QUOTED = /^[“"„«]/;

/** The words alone: each part of direct speech in quotation marks, a cut between parts as an ellipsis. */
function wordsAlone({ kind, selectors }: StatementRecord): string {
  const quote = (words: string) => (kind === 'direct' && !QUOTED.test(words) ? `“${words}”` : words);
  return selectors.map(({ exact }) => quote(clip(exact.trim(), MAX_SHOWN))).join(' … ');
}

/** A statement as shown: quoted words alone, a report within the reporter's clause, without which it may say the opposite. */
export const shownParts = (statement: StatementRecord): readonly ClausePart[] =>
  (statement.kind === 'direct' ? null : reportedClause(statement)) ?? [
    { text: wordsAlone(statement), said: true },
  ];

/** The same as one line of text. */
export const shownWords = (statement: StatementRecord): string =>
  shownParts(statement)
    .map(({ text }) => text)
    .join('');
