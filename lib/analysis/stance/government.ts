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
      operator.last < m.last &&
      m.last <= mention.first,
  );

const VERBAL: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['want', 'urge', 'refuse', 'perform', 'end']);

/** "the halt", "Putin's offer": a noun without a complement governs nothing. */
export function isNoun({ tokens, words }: StanceSentence, operator: Operator): boolean {
  // "Brushed aside the call for": no verdict is opened.
  if (operator.value === 'deem') return words.attitudeNounMarkers.has(tokens[operator.first - 1]?.word ?? '');
  if (!VERBAL.has(operator.value)) return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  const before = word(operator.first - 1);
  const attitude = operator.value === 'want' || operator.value === 'urge';
  // "The plan to seize the assets": named, not made.
  if (operator.last - operator.first > 1)
    return (
      attitude &&
      words.nounMarkers.has(before) &&
      (words.infinitiveMark.has(word(operator.last - 1)) ||
        (words.attitudeNounMarkers.has(before) && words.prepositions.has(word(operator.last - 1))))
    );
  const complemented = words.complements.has(word(operator.last));
  if (attitude && words.attitudeNounMarkers.has(before)) return true;
  if (complemented) return false;
  // "The immediate halt"; "the West stop" has a subject.
  const owned = (tokens[operator.first - 1]?.parties.length ?? 0) > 0;
  if (words.haltNouns.has(word(operator.first)) && words.articles.has(word(operator.first - 2)))
    return !owned;
  return words.nounMarkers.has(before);
}

/** A deed does not reach past a comma that begins something else ("handed over a paper, its second half on a truce"). */
export function isCutOff({ tokens, words }: StanceSentence, operator: Operator, mention: Mention): boolean {
  if (operator.last > mention.first) return false;
  const between = tokens.slice(operator.last, mention.first).map((t) => t.word);
  const joined = between.some((word) => words.additive.has(word));
  if (operator.value === 'end' && words.restrictionNouns.has(tokens[operator.first]?.word ?? ''))
    return joined;
  if (operator.value !== 'perform') return false;
  const comma = between.lastIndexOf(',');
  return comma >= 0 && words.appositionMarkers.has(between[comma + 1] ?? '') && !joined;
}

/** "stop the irresponsible militarisation": an adjective at the mention adds nothing where a verb governs both. */
export const isEpithet = (
  { tokens, words }: StanceSentence,
  operator: Operator,
  mention: Mention,
  left: readonly Operator[],
): boolean =>
  operator.value === 'bad' &&
  operator.last === mention.first &&
  operator.last - operator.first === 1 &&
  !words.infinitiveMark.has(tokens[operator.first - 1]?.word ?? '') &&
  !words.modals.has(tokens[operator.first - 1]?.word ?? '') &&
  !words.negations.has(tokens[operator.first]?.word ?? '') &&
  left.some((o) => o !== operator && (VERBAL.has(o.value) || o.value === 'demand'));

/** "The illegal war", "this dangerous man": an adjective of another noun judges nothing. */
export function isAttribute(
  { tokens, words }: StanceSentence,
  operator: Operator,
  mention: Mention,
): boolean {
  if (operator.value !== 'bad' && operator.value !== 'good') return false;
  if (operator.last - operator.first > 1 || operator.last >= mention.first) return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  if (!words.nounMarkers.has(word(operator.first - 1)) || words.indefinite.has(word(operator.first - 1)))
    return false;
  const next = word(operator.last);
  if (words.prepositions.has(next) || next === ',' || words.joints.has(next) || words.finite.has(next))
    return false;
  return !tokens.slice(operator.last, mention.first).some((t) => words.finite.has(t.word));
}

/** "The answer to every breach had to be": a noun in a subject does not reach past the subject's verb. */
export function isSubjectNoun(
  { tokens, words }: StanceSentence,
  operator: Operator,
  mention: Mention,
): boolean {
  const named = operator.value === 'bad' && words.partitive.has(tokens[operator.last]?.word ?? '');
  if (!(VERBAL.has(operator.value) || named) || operator.last > mention.first) return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  const noun = [1, 2].some((back) => {
    const marker = word(operator.first - back);
    return words.nounMarkers.has(marker) || words.subjectDeterminers.has(marker);
  });
  if (!noun) return false;
  for (let i = operator.last - 1; i < mention.first; i++) {
    if (words.complementizers.has(word(i)) || words.relatives.has(word(i)) || word(i) === ',') return false;
    if (words.finite.has(word(i)) && !words.infinitives.has(word(i)) && !words.possessiveMark.has(word(i)))
      return true;
  }
  return false;
}
