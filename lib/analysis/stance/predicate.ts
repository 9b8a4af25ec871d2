import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import { isNoun, within } from './government';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import type { StanceToken } from './stance-token';

/** Beyond this many words a predicate no longer belongs to a mention; chosen on our own tables. */
const REACH_RIGHT = 26;

const MODIFIERS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['negate', 'will', 'hedge', 'demand']);
const NO_PREDICATES: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['deem', 'report', 'accuse']);

/** Predicates on the right of a subject, up to a coordination that has a mention and a verb of its own. */
export function predicateOf(
  sentence: StanceSentence,
  clause: Clause,
  mention: Mention,
  deemed = false,
): Operator[] {
  const end = endOfPredicate(sentence, clause, mention);
  // The first predicate counts, with the negation and modals before it; what follows is its complement.
  const predicate: Operator[] = [];
  const relative = relativeAfter(sentence, mention, end);
  const apart = setApart(sentence, mention, end);
  for (const operator of within(sentence, mention.last, end)) {
    if (operator.first >= apart[0] && operator.first < apart[1]) continue;
    if (operator.first >= relative[0] && operator.first < relative[1]) continue;
    if (!deemed && isComplement(sentence, operator, mention)) continue;
    if (isOwnNeed(sentence, operator) || isContrasted(sentence, operator)) continue;
    if (isNoun(sentence, operator)) continue;
    const gap = sentence.tokens.slice(predicate.at(-1)?.last, operator.first);
    if (
      predicate.length > 0 &&
      !sharesPassive(sentence, gap) &&
      gap.some((t) => sentence.words.additive.has(t.word))
    )
      break;
    if (MODIFIERS.has(operator.value)) {
      predicate.push(operator);
      continue;
    }
    if (!isPredicate(sentence, operator) && !isFronted(sentence, mention, operator)) continue;
    if (!judges(operator) && isModifier(sentence, clause, mention)) break;
    predicate.push(operator);
    break;
  }
  return predicate;
}

/**
 * Where the words end in which a mention's predicate may stand: at a joint with another mention after it, unless both
 * share one ("neither a truce nor talks are acceptable").
 */
function endOfPredicate(
  { tokens, words, mentions, operators }: StanceSentence,
  clause: Clause,
  mention: Mention,
): number {
  const end = Math.min(clause.last, mention.last + REACH_RIGHT);
  for (let i = mention.last; i < end; i++) {
    if (!words.joints.has(tokens[i]?.word ?? '')) continue;
    if (!mentions.some((m) => m.first > i && m.first < clause.last && m.issueId !== mention.issueId))
      continue;
    const verb =
      tokens.slice(mention.last, i).some((t) => words.finite.has(t.word)) ||
      operators.some((o) => o.first >= mention.last && o.last <= i);
    if (verb || !words.sharing.has(tokens[i]?.word ?? '')) return i;
  }
  return end;
}

/** The relative clause right after a mention ("the part that they do not hold, …"): its words are no predicate of it. */
function relativeAfter(
  { tokens, words }: StanceSentence,
  mention: Mention,
  end: number,
): readonly [number, number] {
  for (let i = mention.last; i < Math.min(mention.last + 3, end); i++) {
    const word = tokens[i]?.word ?? '';
    if (!words.relatives.has(word) && !words.complementizers.has(word)) continue;
    for (let k = i; k < end; k++) if (tokens[k]?.word === ',') return [i, k];
    return [i, i];
  }
  return [end, end];
}

/** "Sanctions, not appeasement, would": what stands between commas after 'not' is another thing. */
function setApart(
  { tokens, words }: StanceSentence,
  mention: Mention,
  end: number,
): readonly [number, number] {
  const word = (at: number) => tokens[at]?.word ?? '';
  for (let i = mention.last; i < Math.min(mention.last + 4, end); i++) {
    if (word(i) !== ',') continue;
    const not = words.additive.has(word(i + 1)) ? i + 2 : i + 1;
    if (!words.limbNegations.has(word(not))) return [end, end];
    for (let k = not; k < Math.min(not + 7, end); k++) if (word(k) === ',') return [i, k];
    return [end, end];
  }
  return [end, end];
}

/** "impunity for the crime", "an embargo in violation of": a noun's complement is no predicate of it. */
function isComplement({ tokens, words }: StanceSentence, operator: Operator, mention: Mention): boolean {
  if (!judges(operator) || !words.nounComplements.has(tokens[mention.last]?.word ?? '')) return false;
  const between = tokens.slice(mention.last, operator.last);
  return (
    between.length <= 5 &&
    !between.some(({ word }) => words.finite.has(word) || word === ',' || words.as.has(word))
  );
}

/** ", not in Geneva", "make sure no one escapes": a negation set apart, or of a subject of its own, is not the predicate's. */
function isContrasted({ tokens, words }: StanceSentence, operator: Operator): boolean {
  const head = tokens[operator.first]?.word ?? '';
  if (operator.value === 'negate') {
    if (words.negativeSubjects.has(head)) return true;
    const person = words.negativePersons.has(tokens[operator.first + 1]?.word ?? '');
    if (words.negativeDeterminer.has(head) && person && operator.last - operator.first > 1) return true;
  }
  if (words.continuedNegations.has(head)) return true;
  // "Now, with no strings", "and no widening": a noun is denied.
  if (words.negativeDeterminer.has(head) && operator.last - operator.first === 1) {
    const before = tokens[operator.first - 1]?.word ?? '';
    if (words.prepositions.has(before) || words.additive.has(before)) return true;
  }
  const before = tokens[operator.first - 1]?.word ?? '';
  return (
    (before === ',' || (words.additive.has(before) && words.pairedNegations.has(head))) &&
    words.apartNegations.has(head)
  );
}

/** "demanded that sanctions be lifted": an infinitive passive that belongs to the demand before the mention. */
export function isDemandedDeed({ tokens, words }: StanceSentence, operators: readonly Operator[]): boolean {
  const deed = operators.at(-1);
  if (!deed || (deed.value !== 'end' && deed.value !== 'perform' && deed.value !== 'refuse')) return false;
  return [1, 2].some((back) => words.infinitives.has(tokens[deed.first - back]?.word ?? ''));
}

/** "A summit needs a result": what has need is not what is needed. */
const isOwnNeed = ({ tokens, words }: StanceSentence, { value, first, last }: Operator): boolean =>
  value === 'demand' &&
  words.needing.has(tokens[first]?.word ?? '') &&
  !words.passives.has(tokens[first - 1]?.word ?? '') &&
  words.articles.has(tokens[last - 1]?.word ?? '');

/** "Ought to be reviewed and loosened": the second participle is the predicate as well. */
const sharesPassive = ({ words }: StanceSentence, gap: readonly StanceToken[]): boolean =>
  gap.length === 3 && words.infinitives.has(gap[0]?.word ?? '') && words.additive.has(gap[2]?.word ?? '');

/** "Recognition of the grab we will never accept": an object put first, before the speaker's own subject. */
function isFronted({ tokens, words }: StanceSentence, mention: Mention, operator: Operator): boolean {
  if (operator.value !== 'refuse' && operator.value !== 'want') return false;
  const next = tokens[operator.last];
  if (next && !next.strong && next.word !== ',') return false;
  const between = tokens.slice(mention.last, operator.first).map((t) => t.word);
  const subject = between.findIndex(
    (word) => words.ownPronouns.has(word) && words.personalSubjects.has(word),
  );
  return (
    subject >= 0 &&
    !between.slice(0, subject).some((w) => words.finite.has(w) || words.relatives.has(w) || w === ',')
  );
}

/** True for a judgement of the speaker's. */
export const judges = (operator: Operator): boolean => operator.value === 'good' || operator.value === 'bad';

/** "A place for the meeting was agreed": the predicate is that of the noun before, unless it judges. */
function isModifier({ tokens, words }: StanceSentence, clause: Clause, mention: Mention): boolean {
  for (let i = mention.first - 1; i > clause.first; i--) {
    const word = tokens[i]?.word ?? '';
    if (words.modifierMarks.has(word)) return true;
    if (!words.settingModifiers.has(word)) return false;
  }
  return false;
}

/** Judgements always are; deeds and attitudes only as passives ("be lifted", "was rejected") or intransitive. */
function isPredicate({ tokens, words }: StanceSentence, operator: Operator): boolean {
  if (judges(operator) || operator.value === 'evade') return true;
  if (NO_PREDICATES.has(operator.value)) return false;
  const head = tokens[operator.first]?.word ?? '';
  if (words.intransitives.has(head) || (operator.value === 'end' && words.finite.has(head))) return true;
  return [1, 2, 3].some((back) => words.passives.has(tokens[operator.first - back]?.word ?? ''));
}
