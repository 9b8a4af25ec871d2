import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** +1: toward the proposition, -1: away from it. */
export type Sign = 1 | -1;

const TURNS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['refuse', 'bad', 'end', 'negate', 'except']);

/** How far before a position a negation still turns it; a rule that says it is turned allows more. */
const NEAR = 1;
const NEAR_TURNING = 3;

/** Pole of the mention, turned once for each operator that turns. */
export function signOf(
  sentence: StanceSentence,
  clause: Clause,
  mention: Mention,
  operators: readonly Operator[],
): Sign {
  const position = mention.rule.kind === 'position';
  const turns = operators.filter((o) =>
    position
      ? turnsPosition(sentence, mention, o) && !isUndone(mention, o, operators)
      : TURNS.has(o.value) && !judgesHollow(sentence, mention, o),
  ).length;
  const substituted =
    (clause.kind === 'substitute' && clause.opener && mention.first > clause.opener.first) ||
    // A rule may reach across the opener ("for Kyiv instead of a place in the Union").
    isAcross(sentence, mention) ||
    isPassedOver(sentence, mention, operators) ||
    (!position && isWithout(sentence, mention));
  const undone =
    takesOwnNo(sentence, mention, operators) ||
    (position &&
      (isWilling(sentence, mention) ||
        spans(mention, operators) ||
        refusesOffer(sentence, mention, operators)));
  const turned = (turns + (substituted ? 1 : 0) + (undone ? 1 : 0)) % 2 === 1;
  return (mention.rule.pole === 'for') === turned ? -1 : 1;
}

/** "Guarantees on paper are worthless": the real thing is wanted. */
const judgesHollow = (
  { tokens, words }: StanceSentence,
  mention: Mention,
  { value, first }: Operator,
): boolean =>
  value === 'bad' &&
  first > mention.last &&
  first - mention.last <= 5 &&
  tokens.slice(mention.last, first).some((t) => words.hollow.has(t.word));

/** "No reason not to recognise", "voted down a bill to strip out": the first word of a rule is taken by those before it. */
const takesOwnNo = (
  { tokens, words }: StanceSentence,
  { first, rule }: Mention,
  operators: readonly Operator[],
): boolean =>
  rule.pole === 'against' &&
  operators.some(
    (o) =>
      (o.value === 'want' || (o.value === 'good' && words.verbNegations.has(tokens[first]?.word ?? ''))) &&
      o.first < first &&
      first < o.last &&
      !o.passed.includes(first),
  );

/** "The demand that Ukraine give up NATO is unacceptable". */
const spans = ({ first }: Mention, operators: readonly Operator[]): boolean =>
  operators.some((o) => o.value === 'bad' && o.passed.includes(first));

/** "Appalled by the offer of an amnesty": what is offered is refused, though the position is the offer. */
const refusesOffer = (
  { tokens, words }: StanceSentence,
  mention: Mention,
  operators: readonly Operator[],
): boolean =>
  words.offeredNouns.has(tokens[mention.first]?.word ?? '') &&
  operators.some((o) => o.value === 'refuse' && o.last <= mention.first && mention.first - o.last <= 3);

/** "For Kyiv instead of a place in the Union": the name before the opener belongs to what is wanted. */
const isAcross = ({ tokens, clauses }: StanceSentence, mention: Mention): boolean =>
  (tokens[mention.first]?.parties.length ?? 0) > 0 &&
  clauses.some((c) => c.kind === 'substitute' && c.opener && mention.passed.includes(c.opener.first));

/** "A neutral Ukraine without NATO membership": a rule reaches across the word that takes the thing away. */
const isWithout = ({ clauses }: StanceSentence, mention: Mention): boolean =>
  clauses.some((c) => c.kind === 'without' && c.opener && mention.passed.includes(c.opener.first));

/** "Would not shy away from sending": the 'not' of a rule that a word of will takes with it. */
const isWilling = ({ operators }: StanceSentence, mention: Mention): boolean =>
  mention.rule.pole === 'against' &&
  operators.some(
    (o) =>
      o.value === 'want' &&
      o.first === mention.first &&
      o.last < mention.last &&
      o.last - o.first > 2 &&
      mention.passed.includes(o.last - 1),
  );

/** "Favours talks over sanctions": what comes second is what is not wanted. */
function isPassedOver(
  { tokens, words }: StanceSentence,
  mention: Mention,
  operators: readonly Operator[],
): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  const preferred = operators.findLast(
    (o) =>
      o.last <= mention.first &&
      (words.preferring.has(word(o.first)) || words.ratherWords.has(word(o.last - 1))),
  );
  if (!preferred) return false;
  // "Would rather borrow than raid the reserves": a verdict in its own bad words.
  if (mention.rule.kind === 'position' && mention.rule.pole === 'against') return false;
  let at = mention.first - 1;
  while (at > preferred.last && words.nounMarkers.has(word(at))) at--;
  // "Prefers to send": a deed itself.
  if (mention.rule.deed && words.infinitiveMark.has(word(at))) return false;
  return at > preferred.last && words.preferredTo.has(word(at));
}

/** A position is turned only by a negation among or just before its words ("will not achieve its goals"). */
function turnsPosition(
  sentence: StanceSentence,
  mention: Mention,
  { value, first, last }: Operator,
): boolean {
  const own = hasNegation(sentence, mention);
  // "Not rule out sending": the rule's own negation falls on a refusal in between.
  if (own && value === 'refuse' && first > mention.first && first < mention.last) return true;
  // "Not one of their aims has been met".
  const share =
    sentence.words.partitive.has(sentence.tokens[last]?.word ?? '') && mention.first - last <= NEAR_TURNING;
  // "Not ready to fly": the refusal takes the first word of the position.
  const starts = sentence.words.verbNegations.has(sentence.tokens[first]?.word ?? '');
  if (value === 'refuse' && starts && first < mention.first && mention.first < last)
    return !own && mention.rule.pole === 'for';
  const near =
    (value === 'negate' && isFronted(sentence, mention, last)) ||
    (share && first < mention.first) ||
    (first >= mention.first - (mention.rule.turns ? NEAR_TURNING : NEAR) && first < mention.last);
  return near && !own && (value === 'negate' || value === 'fail');
}

/** "Under no circumstances will we accept": a negation put first, right before its verb or before an aside. */
function isFronted({ tokens, words }: StanceSentence, { first }: Mention, negated: number): boolean {
  const verb = tokens.findLastIndex((t, i) => i < first && i >= first - 4 && words.modals.has(t.word));
  if (verb < 0 || first - verb < 2) return false;
  return negated === verb || (tokens[negated]?.word === ',' && tokens[verb - 1]?.word === ',');
}

/** "Will never stop its efforts": what is negated is the end of the position, a word its rule passed over. */
const isUndone = ({ passed }: Mention, negation: Operator, operators: readonly Operator[]): boolean =>
  operators.some(({ value, first }) => value === 'end' && first === negation.last && passed.includes(first));

/** True if the words of a position are negative themselves ("not a bluff"). */
export function hasNegation({ tokens, words }: StanceSentence, mention: Mention): boolean {
  for (let i = mention.first; i < mention.last; i++)
    if (!mention.passed.includes(i) && words.negations.has(tokens[i]?.word ?? '')) return true;
  return false;
}
