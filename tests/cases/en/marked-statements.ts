import type { Span } from '../../../lib/model/span';
import type { QuoteCandidate, StatementKind } from '../../../lib/model/statement';

/**
 * Statements marked by hand: `[1:source]`, `{1:words}` and `<1:cue>` belong to statement 1. Words between quotation marks
 * make it direct, others indirect. The text is what remains without the marks.
 */
export function readMarked(marked: string): { text: string; candidates: QuoteCandidate[] } {
  let text = '';
  const parts = new Map<string, { source: Span | null; cue: Span | null; content: Span[] }>();
  const open: { kind: string; id: string; start: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const mark = /^[[{<](\d+):/.exec(marked.slice(i, i + 5));
    const last = open[open.length - 1];
    if (mark) {
      open.push({ kind: marked.charAt(i), id: mark[1] ?? '', start: text.length });
      i += mark[0].length - 1;
    } else if (last && marked.charAt(i) === { '[': ']', '{': '}', '<': '>' }[last.kind]) {
      open.pop();
      const part = parts.get(last.id) ?? { source: null, cue: null, content: [] };
      const span: Span = [last.start, text.length];
      if (last.kind === '[') part.source = span;
      else if (last.kind === '<') part.cue = span;
      else part.content.push(span);
      parts.set(last.id, part);
    } else text += marked.charAt(i);
  }
  const candidates = [...parts]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, { source, cue, content }]): QuoteCandidate => {
      const kind: StatementKind = content.some(([start]) => /["“]/.test(text.charAt(start - 1)))
        ? 'direct'
        : 'indirect';
      return { content, cue, source, kind, confidence: 1, within: null, trace: [] };
    });
  return {
    text,
    candidates: candidates.map((candidate) => ({ ...candidate, within: enclosing(candidates, candidate) })),
  };
}

/** Index of a candidate within whose words all of another's lie; null if there is none. */
function enclosing(candidates: readonly QuoteCandidate[], inner: QuoteCandidate): number | null {
  const found = candidates.findIndex(
    (outer) =>
      outer !== inner &&
      inner.content.every(([start, end]) => outer.content.some(([from, to]) => from <= start && end <= to)),
  );
  return found < 0 ? null : found;
}

/** One row: the last statement's speaker is `expect`, or unresolved for that reason (after '?'). */
export interface SpeakerCase {
  readonly name: string;
  readonly text: string;
  readonly expect: string;
  /** The article's day; 2025-06-10 if none is given. */
  readonly on?: string;
  readonly side?: string | null;
  readonly certainty?: 'named' | 'inferred';
  readonly outlet?: string;
}
