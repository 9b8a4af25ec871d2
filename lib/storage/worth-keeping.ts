import { type Span, sliceSpan } from '../model/span';
import type { Statement } from '../model/statement';

const MIN_WORDS = 4;
const MIN_CONFIDENCE = 0.6;
/** Below it a report is more often none of the speaker's than one (docs/model-card.md), and so is its position. */
const MIN_CONFIDENCE_OF_POSITION = 0.5;

const wordCount = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + (sliceSpan(text, span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

const actorOf = ({ speaker }: Statement): string | null =>
  speaker.certainty === 'unresolved' ? null : speaker.actor.id;

/** True if every position of `inner` is one of `outer` too. */
const hasNoOther = (inner: Statement, outer: Statement): boolean =>
  inner.stances.every(({ issueId, stance }) =>
    outer.stances.some((other) => other.issueId === issueId && other.stance === stance),
  );

/** 'Kovac denied that he agreed to talks': the inner report is the speaker's own, within his words, and says no more. */
function isRepeated(statement: Statement, all: readonly Statement[]): boolean {
  const actor = actorOf(statement);
  if (actor === null) return false;
  for (let at = statement.within; at !== null; ) {
    const outer = all[at];
    if (!outer) return false;
    if (actorOf(outer) === actor && hasNoOther(statement, outer)) return true;
    at = outer.within;
  }
  return false;
}

/**
 * Whether a statement of an article's is kept and shown. Quoted words always are; a report only once where the same
 * speaker's reports are nested. One that takes a position is kept if it is likelier right than wrong. A mere report
 * without one is left out if it is a scrap of a sentence ('the accusation') or little more likely a statement than not:
 * of the 37 least likely ones in 14 hand-labelled articles, six were statements.
 */
export const isWorthKeeping = (text: string, statement: Statement, all: readonly Statement[]): boolean =>
  statement.kind !== 'indirect' ||
  (!isRepeated(statement, all) &&
    ((statement.stances.length > 0 && statement.confidence >= MIN_CONFIDENCE_OF_POSITION) ||
      (statement.confidence >= MIN_CONFIDENCE && wordCount(text, statement.content) >= MIN_WORDS)));
