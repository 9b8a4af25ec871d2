import type { StanceWords } from '../../model/grammar/stance-words';
import { overlaps, type Span } from '../../model/span';
import type { DatedStatement } from '../../model/statement';
import type { TextDocument } from '../../text/document';
import { lastStartingAt } from '../../text/document';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import type { TokenRole } from './stance-token';

/** The tokens of one sentence of a statement with their roles. */
export interface RoledSentence {
  readonly tokens: readonly Token[];
  readonly roles: readonly TokenRole[];
}

const MARK = /^[,;:—–.?!]$/;

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

/** A longer sentence is no sentence; it is read in pieces, so that time stays in proportion to length. */
const MAX_TOKENS = 400;

/** How far back a part may begin and still reach into a sentence is bounded by looking at this many parts. */
const LOOK_BACK = 40;

/** Words of other statements in a span, nested ones excepted. */
function othersIn({ statements, parts }: StatementIndex, own: number, span: Span): Span[] {
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
function reportedIn(
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

/**
 * The reporter's words a statement may point back to: those before it in its first sentence, then the sentence before.
 */
export function wordsBefore(
  { document, statements, sentences }: StatementIndex,
  own: number,
): RoledSentence[] {
  const statement = statements[own];
  const start = Math.min(...(statement?.content ?? []).map((span) => span[0]));
  const at = lastStartingAt(sentences, start);
  const asSaid = (tokens: readonly Token[]): RoledSentence => ({
    tokens,
    roles: tokens.map(() => 'content'),
  });
  return [at, at - 1].flatMap((i) => {
    const sentence = sentences[i];
    if (!sentence || sentence.last - sentence.first > MAX_SENTENCE_TOKENS) return [];
    const tokens = document.tokens.slice(sentence.first, sentence.last).filter((t) => t.end <= start);
    return tokens.length > 0 ? [asSaid(tokens)] : [];
  });
}

/** No sentence of a news text comes near; read once for each statement in it, a longer one would cost its square. */
const MAX_SENTENCE_TOKENS = 400;

/**
 * The sentences that hold a statement's words. Words of other statements are left out; so is the attribution
 * itself where it follows or interrupts the words said ("…, he told reporters"), while a verb that introduces them
 * ("ruled out sending …") stays, for it may decide the stance.
 */
export function statementSentences(
  index: StatementIndex,
  own: number,
  words: StanceWords,
  isOther: (inner: DatedStatement) => boolean,
): RoledSentence[] {
  const statement = index.statements[own];
  if (!statement) return [];
  const result: RoledSentence[] = [];
  const start = Math.min(...statement.content.map((span) => span[0]));
  const end = Math.max(...statement.content.map((span) => span[1]));
  for (let i = Math.max(0, lastStartingAt(index.sentences, start)); i < index.sentences.length; i++) {
    const sentence = index.sentences[i];
    if (!sentence || sentence.start >= end) break;
    if (!statement.content.some((part) => overlaps(part, sentence.span))) continue;
    if (sentence.last - sentence.first > MAX_SENTENCE_TOKENS) continue;
    const others = othersIn(index, own, sentence.span);
    const inner = reportedIn(index, own, sentence.span, words, isOther);
    for (let first = sentence.first; first < sentence.last; first += MAX_TOKENS) {
      const tokens = index.document.tokens.slice(first, Math.min(first + MAX_TOKENS, sentence.last));
      const { tokens: kept, roles: given } = roles(tokens, statement, others, words);
      result.push({
        tokens: kept,
        roles: kept.map((t, k) =>
          inner.some((s) => overlaps(s, [t.start, t.end])) ? 'quoted' : (given[k] ?? 'frame'),
        ),
      });
    }
  }
  return result;
}

/**
 * In a report with its attribution last or in the middle ("The deal is dead, he told them, and …") the whole sentence
 * is said, however much of it was found; a phrase put before the attribution ("After the talks, he said that …") is not.
 */
function isWhollySaid(
  tokens: readonly Token[],
  raw: readonly (TokenRole | 'foreign')[],
  words: StanceWords,
): boolean {
  const isAttribution = (role: TokenRole | 'foreign') => role === 'cue' || role === 'source';
  const first = raw.findIndex(isAttribution);
  if (first < 2 || raw.includes('foreign')) return false;
  const last = raw.findLastIndex(isAttribution);
  return (
    last - first < 8 &&
    raw.includes('cue') &&
    /^[,”"?!]$/.test(tokens[first - 1]?.text ?? '') &&
    !words.adverbials.has(tokens[0]?.lower ?? '') &&
    !words.complementizers.has(tokens[last + 1]?.lower ?? '')
  );
}

function roles(
  tokens: readonly Token[],
  statement: DatedStatement,
  others: readonly Span[],
  words: StanceWords,
): RoledSentence {
  const spanOf = (t: Token): Span => [t.start, t.end];
  const inAny = (t: Token, spans: readonly Span[]) => spans.some((s) => overlaps(s, spanOf(t)));
  const raw = tokens.map((t): TokenRole | 'foreign' => {
    if (inAny(t, statement.content)) return 'content';
    if (statement.cue && overlaps(statement.cue, spanOf(t))) return 'cue';
    if (statement.source && overlaps(statement.source, spanOf(t))) return 'source';
    return inAny(t, others) ? 'foreign' : 'frame';
  });
  if (statement.kind === 'indirect' && isWhollySaid(tokens, raw, words))
    for (const [i, role] of raw.entries()) if (role === 'frame') raw[i] = 'content';
  if (statement.kind === 'indirect' && !raw.includes('foreign')) {
    // A condition or reservation cut off the end of a report would turn a conditional yes into a plain one.
    const end = raw.lastIndexOf('content');
    const next = tokens[end + 1]?.text === ',' ? tokens[end + 2] : tokens[end + 1];
    if (words.restrictions.has(next?.lower ?? ''))
      for (let i = end + 1; i < raw.length; i++) if (raw[i] === 'frame') raw[i] = 'content';
  }
  const kept: Token[] = [];
  const keptRoles: TokenRole[] = [];
  const firstContent = raw.indexOf('content');
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const role = raw[i];
    if (!token || !role) break;
    if (i > firstContent && role !== 'content') {
      // A run outside the words said: an attribution in it is passed over up to the next mark.
      let j = i;
      while (j < tokens.length && raw[j] !== 'content') j++;
      const run = raw.slice(i, j);
      const attribution = run.includes('cue') || run.includes('source');
      let k = i;
      if (attribution) {
        const lastAttribution = i + Math.max(run.lastIndexOf('cue'), run.lastIndexOf('source'));
        k = lastAttribution + 1;
        while (k < j && !MARK.test(tokens[k]?.text ?? '')) k++;
        if (i > 0 && k >= j) k = Math.max(i, j - 1);
      }
      for (; k < j; k++) {
        const t = tokens[k];
        const r = raw[k];
        if (t && r && r !== 'foreign') {
          kept.push(t);
          keptRoles.push(r);
        }
      }
      i = j;
      continue;
    }
    if (role !== 'foreign') {
      kept.push(token);
      keptRoles.push(role);
    }
    i++;
  }
  return { tokens: kept, roles: keptRoles };
}
