import type { StanceWords } from '../../model/grammar/stance-words';
import { overlaps } from '../../model/span';
import type { DatedStatement } from '../../model/statement';
import { lastStartingAt } from '../../text/document';
import { MAX_SENTENCE_TOKENS } from './lead-in';
import { othersIn, reportedIn, type StatementIndex } from './statement-index';
import { type RoledSentence, roles } from './token-roles';

/** A longer sentence is no sentence; it is read in pieces, so that time stays in proportion to length. */
const MAX_TOKENS = 400;

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
