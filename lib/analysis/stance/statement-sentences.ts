import type { StanceWords } from '../../model/grammar/stance-words';
import { overlaps } from '../../model/span';
import type { DatedStatement } from '../../model/statement';
import { lastStartingAt } from '../../text/document';
import type { Token } from '../../text/tokens';
import { othersIn, reportedIn, type StatementIndex } from './statement-index';
import { type RoledSentence, roles } from './token-roles';

/** A longer sentence is no sentence; it is read in pieces, so that time stays in proportion to length. */
const MAX_TOKENS = 400;

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
