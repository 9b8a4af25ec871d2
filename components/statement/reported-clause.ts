import type { StatementRecord } from '../../lib/model/records';

/** A stretch of the article's sentence: the words of the statement, or the reporter's around them. */
export interface ClausePart {
  readonly text: string;
  readonly said: boolean;
}

const MAX_CLAUSE = 500;

/**
 * A report as the article words it, 'Kovac rejected | the proposal': from source, cue or content, whichever comes first,
 * to the last of them. Null where they stand in several paragraphs or far apart, so that the content says more alone.
 */
export function reportedClause({
  context,
  contentSpans,
  cueSpan,
  sourceSpan,
}: StatementRecord): readonly ClausePart[] | null {
  const spans = [...contentSpans, cueSpan, sourceSpan].filter((span) => span !== null);
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  if (end - start > MAX_CLAUSE || context.slice(start, end).includes('\n')) return null;
  const parts: ClausePart[] = [];
  let at = start;
  for (const [from, to] of contentSpans.toSorted((a, b) => a[0] - b[0])) {
    parts.push({ text: context.slice(at, from), said: false }, { text: context.slice(from, to), said: true });
    at = to;
  }
  parts.push({ text: context.slice(at, end), said: false });
  return parts.filter(({ text }) => text !== '');
}
