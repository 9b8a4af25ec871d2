import { judges } from './predicate';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { subjectOf } from './subject';

/** Words between a mention and the relative clause that tells of it ("the plan of last June, which"). */
const MOST_BETWEEN = 6;
/** Words between the relative and its verdict. */
const MOST_BEFORE = 8;

/**
 * "Spoke of accession, which would ruin farmers", "the tribunal, whose rulings it will never heed": what a relative clause
 * says of the mention right before it, if the speaker's side is its subject or the thing itself is.
 */
export function relativeVerdict(
  sentence: StanceSentence,
  clauseIndex: number,
  mention: Mention,
): readonly Operator[] {
  const { tokens, words, clauses, operators } = sentence;
  const at = clauses.findIndex((c, i) => i > clauseIndex && c.kind === 'relative');
  const next = clauses[at];
  if (!next || next.first - mention.last > MOST_BETWEEN) return NONE;
  const head = tokens[next.first]?.word ?? '';
  if (words.personalRelatives.has(head) || !isSetOff(sentence, mention, next.first)) return NONE;
  if (sentence.mentions.some((m) => m !== mention && m.first >= mention.last && m.first < next.first))
    return NONE;
  const inside = operators.filter((o) => o.first >= next.first && o.last <= next.last);
  const decides = inside.findIndex(
    (o) =>
      judges(o) || o.value === 'want' || o.value === 'refuse' || o.value === 'end' || o.value === 'perform',
  );
  const verdict = inside[decides];
  if (!verdict || verdict.first - next.first > MOST_BEFORE) return NONE;
  const attitude = !judges(verdict);
  if (attitude && subjectOf(sentence, next, verdict.first) !== 'own') return NONE;
  if (!attitude && subjectOf(sentence, next, verdict.first) === 'other') return NONE;
  // "Which it deems useless": the verb that opens a verdict turns nothing.
  return inside.slice(0, decides + 1).filter((o) => o.value !== 'deem' && o.value !== 'report');
}

/** A comma, or a noun that sums up what came before ("a thing he would never"). */
const isSetOff = ({ tokens }: StanceSentence, mention: Mention, first: number): boolean =>
  tokens.slice(mention.last, first).some((t) => t.word === ',');

const NONE: readonly Operator[] = [];
