import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import { parallel } from './coordination';
import { GOVERNING, isCutOff, isEpithet, isNoun, isTaken, within } from './government';
import { isDemandedDeed, judges, predicateOf } from './predicate';
import { smallClause } from './small-clause';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** Operators that govern a mention, in text order, and whether it is the subject of those on its right. */
export interface Scope {
  /** True if words no rule knows stand where the deciding word should be. */
  readonly unread: boolean;
  readonly left: readonly Operator[];
  readonly right: readonly Operator[];
}

const COMPLETES: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['negate', 'will', 'hedge', 'demand']);

/** Beyond this many words an operator no longer reaches a mention; chosen on our own tables. */
const REACH = 16;
/** A phrase put first as subject ("Lifting sanctions would be", "To give up land is") leaves the predicate on its right. */
function opensClause({ tokens, words }: StanceSentence, clause: Clause, operator: Operator): boolean {
  const head = tokens[operator.first]?.word ?? '';
  const before = tokens[operator.first - 1];
  const near = operator.first - clause.first <= 2;
  const afterCue = before?.role === 'cue' || words.complementizers.has(before?.word ?? '');
  if (!near && !afterCue) return false;
  if (words.restrictionNouns.has(head)) return true;
  return head.endsWith(words.gerundEnding) || words.infinitiveMark.has(before?.word ?? '');
}

/** Collects the operators whose scope a mention lies in. */
export function scopeOf(sentence: StanceSentence, clauseIndex: number, mention: Mention): Scope {
  const clause = sentence.clauses[clauseIndex];
  if (!clause) return { left: [], right: [], unread: true };
  let left: readonly Operator[] = before(sentence, Math.max(clause.first, mention.first - REACH), mention);
  let start = clause.first;
  for (let i = clauseIndex; i > 0 && sentence.clauses[i]?.continues; i--) {
    const earlier = sentence.clauses[i - 1];
    const here = sentence.clauses[i];
    if (!earlier || !here || left.some((o) => GOVERNING.has(o.value) && o.first < mention.first)) break;
    if (here.kind === 'contrast' && predicateOf(sentence, clause, mention).length > 0) break;
    const inherited = within(
      sentence,
      Math.max(earlier.first, mention.first - 2 * REACH),
      earlier.last,
    ).filter((o) => here.kind === 'relative' || here.kind === 'purpose' || o.value !== 'negate');
    left = [...inherited, ...left];
    start = earlier.first;
  }
  left = [
    ...parallel(
      sentence,
      left.filter((o) => !isNoun(sentence, o)),
    ),
    ...inside(sentence, mention),
  ];
  left = left.filter(
    (o) =>
      !isEpithet(sentence, o, mention, left) &&
      !isTaken(sentence, o, mention) &&
      !isCutOff(sentence, o, mention),
  );
  left = beforeComma(sentence, mention, left);
  left = beforeOccasion(sentence, mention, left);
  if (isPrice(sentence, mention)) left = [];
  left = sinceNewSubject(sentence, clause, mention, left);
  left = sinceNewNegation(sentence, left);
  const governed = left.some(
    (o) =>
      o.first >= start &&
      GOVERNING.has(o.value) &&
      !opensClause(sentence, clause, o) &&
      o.first < mention.first,
  );
  const deemed = left.some((o) => o.value === 'deem');
  // A rule that spans its own predicate ("children could not be taken") needs none on the right.
  const complete = inside(sentence, mention).some((o) => COMPLETES.has(o.value));
  if (complete) return { left, right: [], unread: false };
  const predicate = predicateOf(sentence, clause, mention);
  if (!governed || isDemandedDeed(sentence, predicate)) return { left, right: predicate, unread: false };
  if (deemed) {
    const right = predicate.filter((o) => judges(o) && o.first - mention.last <= 6);
    return { left, right, unread: false };
  }
  if (isEmbedded(sentence, mention, left)) {
    const decided = predicate.some((o) => !COMPLETES.has(o.value)) || isKnownVerb(sentence, predicate);
    return { left, right: predicate, unread: !decided };
  }
  const small = smallClause(sentence, mention, left);
  return { left, right: small && small !== 'unread' ? [small] : [], unread: small === 'unread' };
}

/** "Dismissed claims that the talks had failed": what is refused is the clause, whose own predicate counts as well. */
function isEmbedded(sentence: StanceSentence, mention: Mention, left: readonly Operator[]): boolean {
  const refusal = left.findLast((o) => GOVERNING.has(o.value) && o.last <= mention.first);
  return refusal?.value === 'refuse' && opensContent(sentence, refusal, mention);
}

/** True if an operator's object is a clause: "denied that", "rejected claims that". */
export function opensContent(
  { tokens, words }: StanceSentence,
  operator: Operator,
  mention: Mention,
): boolean {
  for (let i = operator.last - 1; i < mention.first; i++) {
    if (!words.complementizers.has(tokens[i]?.word ?? '')) continue;
    return i <= operator.last || words.claimNouns.has(tokens[i - 1]?.word ?? '');
  }
  return false;
}

/** "… that the assets would be used": a verb that leaves the sign as it is. */
function isKnownVerb({ tokens, words }: StanceSentence, predicate: readonly Operator[]): boolean {
  const modal = predicate.at(-1);
  if (!modal) return false;
  let at = modal.last;
  while (words.finite.has(tokens[at]?.word ?? '')) at++;
  const verb = tokens[at]?.word ?? '';
  return words.knownPassives.has(verb) || words.transparentVerbs.has(verb);
}

/** "Much as I want peace, missiles are not the way": after a comma a subject with its verb is governed by nothing before. */
function beforeComma(
  { tokens, words, operators }: StanceSentence,
  mention: Mention,
  left: readonly Operator[],
): readonly Operator[] {
  const isVerb = (at: number) => {
    const word = tokens[at]?.word ?? '';
    return words.finite.has(word) && !words.infinitives.has(word);
  };
  if (!isVerb(mention.last) && !isVerb(mention.last + 1)) return left;
  for (let i = mention.first - 1; i >= mention.first - 4; i--) {
    if (tokens[i]?.word === ',') return left.filter((o) => o.first > i);
    if (operators.some((o) => o.first <= i && i < o.last)) return left;
  }
  return left;
}

/** "Trading land for a truce": what is paid for is not governed by what governs the bargain. */
function isPrice({ tokens, words, mentions }: StanceSentence, mention: Mention): boolean {
  let at = mention.first - 1;
  while (words.articles.has(tokens[at]?.word ?? '')) at--;
  if (!words.priceMarks.has(tokens[at]?.word ?? '')) return false;
  const given = mentions.find((m) => m.last <= at && m.last >= at - 1);
  return (
    given !== undefined && tokens.slice(given.first - 2, given.last).some((t) => words.bargaining.has(t.word))
  );
}

/** "Refused to approve sanctions at the summit": an occasion is no object of the verb before it. */
function beforeOccasion(
  { tokens, words }: StanceSentence,
  mention: Mention,
  left: readonly Operator[],
): readonly Operator[] {
  for (let i = mention.first - 1; i >= mention.first - 4; i--) {
    const word = tokens[i]?.word ?? '';
    if (words.occasionMarks.has(word))
      return left.some((o) => o.last >= i && o.first < i) ? left : left.filter((o) => o.first > i);
    if (!words.settingModifiers.has(word)) return left;
  }
  return left;
}

/** "No helmets, no force", "would never yield and would send": each 'no' or modal of a list has its own words only. */
function sinceNewNegation(sentence: StanceSentence, left: readonly Operator[]): Operator[] {
  const { words } = sentence;
  const word = (at: number) => sentence.tokens[at]?.word ?? '';
  const negates = (o: Operator) => o.value === 'negate';
  const listed = (at: number) => word(at) === ',' || words.additive.has(word(at));
  const last = left.findLast(
    (o) =>
      (negates(o) && (words.continuedNegations.has(word(o.first)) || listed(o.first - 1))) ||
      (o.value === 'will' && words.additive.has(word(o.first - 1))),
  );
  if (!last) return [...left];
  return left.filter((o) => o.first >= last.first || (negates(last) && !negates(o)));
}

/** "The line had to be the start and recognition was not up for debate": after 'and' a subject with a verdict of its own. */
function sinceNewSubject(
  sentence: StanceSentence,
  clause: Clause,
  mention: Mention,
  left: readonly Operator[],
): Operator[] {
  let joint = -1;
  for (let i = mention.first - 1; i >= Math.max(clause.first, mention.first - 5); i--)
    if (sentence.words.additive.has(sentence.tokens[i]?.word ?? '')) joint = i;
  if (joint < 0 || left.some((o) => o.first > joint || opensClause(sentence, clause, o))) return [...left];
  const verdict = predicateOf(sentence, clause, mention).some(judges);
  return verdict ? [] : [...left];
}

/** Operators that start left of the mention, also those that reach into it ("never recognise the annexation"). */
const before = (sentence: StanceSentence, first: number, mention: Mention): Operator[] =>
  sentence.operators.filter((o) => o.first >= first && o.first < mention.first && o.last < mention.last);

/** Operators among the words a mention's rule passes over ("children *must* be returned"). */
function inside(sentence: StanceSentence, mention: Mention): Operator[] {
  // "could not be harmed and could not be deported": of two coordinated predicates the last is the rule's own.
  const joint =
    mention.passed.findLast((i) => sentence.words.additive.has(sentence.tokens[i]?.word ?? '')) ??
    mention.first;
  return within(sentence, joint, mention.last).filter((o) => {
    for (let i = o.first; i < o.last; i++) if (!mention.passed.includes(i)) return false;
    return true;
  });
}
