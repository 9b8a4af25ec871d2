import type { StanceWords } from '../../model/grammar/stance-words';
import { overlaps, type Span } from '../../model/span';
import type { DatedStatement } from '../../model/statement';
import type { TextDocument } from '../../text/document';
import { lastStartingAt } from '../../text/document';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';

/** A document's sentences and every statement's words, sorted once for all statements. */
export interface StatementIndex {
  readonly document: TextDocument;
  readonly statements: readonly DatedStatement[];
  readonly sentences: readonly (Sentence & { readonly start: number })[];
  readonly parts: readonly { readonly start: number; readonly span: Span; readonly owner: number }[];
}

/** Sorts sentences and statements' words by where they start. */
export function indexStatements(
  document: TextDocument,
  statements: readonly DatedStatement[],
): StatementIndex {
  return {
    document,
    statements,
    sentences: document.sentences.map((s) => ({ ...s, start: s.span[0] })),
    parts: statements
      .flatMap((s, owner) => s.content.map((span) => ({ start: span[0], span, owner })))
      .sort((a, b) => a.start - b.start),
  };
}

/** How far back a part may begin and still reach into a sentence is bounded by looking at this many parts. */
const LOOK_BACK = 40;

/** Words of other statements in a span, nested ones excepted. */
export function othersIn({ statements, parts }: StatementIndex, own: number, span: Span): Span[] {
  const others: Span[] = [];
  const last = lastStartingAt(parts, span[1] - 1);
  for (let i = last; i >= 0 && i > last - LOOK_BACK; i--) {
    const part = parts[i];
    if (!part || part.owner === own || !overlaps(part.span, span)) continue;
    if (statements[part.owner]?.within === own || statements[own]?.within === part.owner) continue;
    others.push(part.span);
  }
  return others;
}

/** Words that other people say within a statement's words ("Putin told me that …"), where it only reports them. */
export function reportedIn(
  { statements, parts, document }: StatementIndex,
  own: number,
  span: Span,
  words: StanceWords,
  isOther: (inner: DatedStatement) => boolean,
): Span[] {
  const statement = statements[own];
  if (!statement) return [];
  const { cue } = statement;
  const takesSides = cue !== null && !tokensIn(document, cue).some((t) => words.plainReports.has(t.lower));
  if (takesSides) return [];
  const inner: Span[] = [];
  const last = lastStartingAt(parts, span[1] - 1);
  for (let i = last; i >= 0 && i > last - LOOK_BACK; i--) {
    const part = parts[i];
    const said = part && statements[part.owner];
    if (!part || said?.within !== own || !overlaps(part.span, span)) continue;
    if (isOther(said)) inner.push(part.span);
  }
  return inner;
}

const tokensIn = (document: TextDocument, span: Span): readonly Token[] => {
  const first = lastStartingAt(document.tokens, span[0]);
  return document.tokens
    .slice(Math.max(0, first), first + 12)
    .filter((t) => overlaps([t.start, t.end], span));
};
