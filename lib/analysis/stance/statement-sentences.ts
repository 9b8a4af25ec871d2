import { overlaps, type Span } from '../../model/span';
import type { DatedStatement } from '../../model/statement';
import type { TextDocument } from '../../text/document';
import { lastStartingAt } from '../../text/document';
import type { Token } from '../../text/tokens';
import type { TokenRole } from './stance-token';

/** The tokens of one sentence of a statement with their roles. */
export interface RoledSentence {
  readonly tokens: readonly Token[];
  readonly roles: readonly TokenRole[];
}

const MARK = /^[,;:—–.?!]$/;

/**
 * The sentences that hold a statement's words. Words of other statements are left out; so is the attribution
 * itself where it follows or interrupts the words said ("…, he told reporters"), while a verb that introduces them
 * ("ruled out sending …") stays, for it may decide the stance.
 */
export function statementSentences(
  document: TextDocument,
  statement: DatedStatement,
  others: readonly Span[],
): RoledSentence[] {
  const sentences = document.sentences.map((s) => ({
    start: s.span[0],
    end: s.span[1],
    first: s.first,
    last: s.last,
  }));
  const result: RoledSentence[] = [];
  const start = Math.min(...statement.content.map((span) => span[0]));
  const end = Math.max(...statement.content.map((span) => span[1]));
  for (let i = Math.max(0, lastStartingAt(sentences, start)); i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= end) break;
    const span: Span = [sentence.start, sentence.end];
    if (!statement.content.some((part) => overlaps(part, span))) continue;
    result.push(roles(document.tokens.slice(sentence.first, sentence.last), statement, others));
  }
  return result;
}

function roles(tokens: readonly Token[], statement: DatedStatement, others: readonly Span[]): RoledSentence {
  const spanOf = (t: Token): Span => [t.start, t.end];
  const inAny = (t: Token, spans: readonly Span[]) => spans.some((s) => overlaps(s, spanOf(t)));
  const raw = tokens.map((t): TokenRole | 'foreign' => {
    if (inAny(t, statement.content)) return 'content';
    if (statement.cue && overlaps(statement.cue, spanOf(t))) return 'cue';
    if (statement.source && overlaps(statement.source, spanOf(t))) return 'source';
    return inAny(t, others) ? 'foreign' : 'frame';
  });
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
