import type { OperatorKind } from '../../model/grammar/stance-grammar';
import { isKnown } from './known-words';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

const TAKEN_UP: ReadonlySet<OperatorKind> = new Set<OperatorKind>([
  'end',
  'bad',
  'refuse',
  'good',
  'perform',
]);

/**
 * What a mention is to do or to suffer after 'let', 'allow', 'want' ("let the talks die", "wants the sanctions lifted"):
 * its operator, 'unread' if no rule knows the word, null if there is none.
 */
export function smallClause(
  sentence: StanceSentence,
  mention: Mention,
  left: readonly Operator[],
): Operator | 'unread' | null {
  const { tokens, words, operators } = sentence;
  const governor = left.findLast(
    (o) => o.last <= mention.first && o.value !== 'negate' && o.value !== 'will',
  );
  if (!governor) return null;
  const heads = tokens.slice(governor.first, governor.last).map((t) => t.word);
  const lets = heads.some((head) => words.letting.has(head));
  if (!lets && !heads.some((head) => words.wishing.has(head))) return null;
  let at = mention.last;
  while (
    words.infinitiveMark.has(tokens[at]?.word ?? '') ||
    words.infinitives.has(tokens[at]?.word ?? '') ||
    words.adverbs.has(tokens[at]?.word ?? '')
  )
    at++;
  // "Let the price-cap coalition lapse": a noun of its own may stand between.
  const taken =
    operators.find((o) => o.first === at) ?? operators.find((o) => o.first === at + 1 && o.value === 'end');
  if (taken) return TAKEN_UP.has(taken.value) && endsPhrase(sentence, taken.last) ? taken : null;
  if (!lets) return null;
  return isKnown(sentence, at) || words.finite.has(tokens[at]?.word ?? '') ? null : 'unread';
}

/** True if no object follows: "wants weapons to stop the army" says what they are for. */
function endsPhrase({ tokens, words }: StanceSentence, at: number): boolean {
  const next = tokens[at];
  if (!next || next.strong || next.word === ',') return true;
  return words.prepositions.has(next.word) || words.joints.has(next.word) || words.adverbs.has(next.word);
}
