import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** Operators whose complement a mention can be. */
export const GOVERNING: ReadonlySet<OperatorKind> = new Set<OperatorKind>([
  'want',
  'urge',
  'evade',
  'refuse',
  'demand',
  'good',
  'bad',
  'perform',
  'end',
  'accuse',
  'except',
]);
/** Operators wholly among the tokens `[first, last)`. */
export const within = (sentence: StanceSentence, first: number, last: number): Operator[] =>
  sentence.operators.filter((o) => o.first >= first && o.last <= last);

/** The verb of another topic ("cease fire and return to the table") is not there for this one. */
export const isTaken = (sentence: StanceSentence, operator: Operator, mention: Mention): boolean =>
  sentence.mentions.some(
    (m) =>
      m.issueId !== mention.issueId &&
      m.rule.kind === 'topic' &&
      operator.first === m.first &&
      operator.last < m.last,
  );

const NOUN_BEFORE = /^(a|an|the|this|such|any|its|their|his|her|our|some|s|my|your)$/;
const COMPLEMENT = /^(to|of|in|on|for|from|with)$/;
const VERBAL: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['want', 'urge', 'refuse', 'perform', 'end']);

/** "the halt", "Putin's offer": a noun without a complement governs nothing. */
export function isNoun(sentence: StanceSentence, operator: Operator): boolean {
  if (!VERBAL.has(operator.value) || operator.last - operator.first > 1) return false;
  const before = sentence.tokens[operator.first - 1]?.word ?? '';
  const after = sentence.tokens[operator.last]?.word ?? '';
  if (/^(the|a|an|this|any)$/.test(before) && (operator.value === 'want' || operator.value === 'urge'))
    return true;
  const beforeThat = sentence.tokens[operator.first - 2]?.word ?? '';
  const head = sentence.tokens[operator.first]?.word ?? '';
  if (/^(end|halt|stop|pause)$/.test(head) && /^(a|an|the)$/.test(beforeThat) && !COMPLEMENT.test(after))
    return true;
  return NOUN_BEFORE.test(before) && !COMPLEMENT.test(after);
}

/** A deed does not reach past a comma that begins something else ("handed over a paper, its second half on a truce"). */
export function isCutOff(sentence: StanceSentence, operator: Operator, mention: Mention): boolean {
  if (operator.last > mention.first) return false;
  const between = sentence.tokens.slice(operator.last, mention.first).map((t) => t.word);
  const head = sentence.tokens[operator.first]?.word ?? '';
  if (operator.value === 'end' && /^(restrictions?|limits?|curbs|ban)$/.test(head))
    return between.includes('and');
  if (operator.value !== 'perform') return false;
  const comma = between.lastIndexOf(',');
  return (
    comma >= 0 && /^(its|their|his|her|the|a|an)$/.test(between[comma + 1] ?? '') && !between.includes('and')
  );
}

/** "stop the irresponsible militarisation": an adjective at the mention adds nothing where a verb governs both. */
export const isEpithet = (
  sentence: StanceSentence,
  operator: Operator,
  mention: Mention,
  left: readonly Operator[],
): boolean =>
  operator.value === 'bad' &&
  operator.last === mention.first &&
  operator.last - operator.first === 1 &&
  !/^(no|not)$/.test(sentence.tokens[operator.first]?.word ?? '') &&
  left.some((o) => o !== operator && (VERBAL.has(o.value) || o.value === 'demand'));
