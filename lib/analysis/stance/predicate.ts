import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import { within } from './government';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** Beyond this many words a predicate no longer belongs to a mention; chosen on our own tables. */
const REACH_RIGHT = 26;

/** Predicates on the right of a subject, up to a coordination that has a mention of its own. */
export function predicateOf(sentence: StanceSentence, clause: Clause, mention: Mention): Operator[] {
  let end = Math.min(clause.last, mention.last + REACH_RIGHT);
  for (let i = mention.last; i < end; i++) {
    const word = sentence.tokens[i]?.word;
    if (
      (word === 'and' || word === 'or') &&
      sentence.mentions.some((m) => m.first > i && m.first < clause.last && m.issueId !== mention.issueId)
    ) {
      end = i;
      break;
    }
  }
  // The first predicate counts, with the negation and modals before it; what follows is its complement.
  const predicate: Operator[] = [];
  const relative = relativeAfter(sentence, mention, end);
  for (const operator of within(sentence, mention.last, end)) {
    if (operator.first >= relative[0] && operator.first < relative[1]) continue;
    if (isComplement(sentence, operator, mention) || isContrasted(sentence, operator)) continue;
    if (
      predicate.length > 0 &&
      sentence.tokens.slice(predicate.at(-1)?.last, operator.first).some((t) => t.word === 'and')
    )
      break;
    if (MODIFIERS.has(operator.value)) {
      predicate.push(operator);
      continue;
    }
    if (!isPredicate(sentence, operator)) continue;
    if (!judges(operator) && isModifier(sentence, clause, mention)) break;
    predicate.push(operator);
    break;
  }
  return predicate;
}

/** The relative clause right after a mention ("the part that they do not hold, …"): its words are no predicate of it. */
function relativeAfter(sentence: StanceSentence, mention: Mention, end: number): readonly [number, number] {
  for (let i = mention.last; i < Math.min(mention.last + 3, end); i++) {
    if (!/^(that|which|who)$/.test(sentence.tokens[i]?.word ?? '')) continue;
    for (let k = i; k < end; k++) if (sentence.tokens[k]?.word === ',') return [i, k];
    return [i, i];
  }
  return [end, end];
}

/** Forms of be, have and do, and modals. */
export const FINITE =
  /^(be|is|are|was|were|been|s|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall)$/;

/** "impunity for the crime", "an embargo in violation of": a noun's complement is no predicate of it. */
function isComplement(sentence: StanceSentence, operator: Operator, mention: Mention): boolean {
  if (!judges(operator) || !/^(for|of|in|on|against|over)$/.test(sentence.tokens[mention.last]?.word ?? ''))
    return false;
  const between = sentence.tokens.slice(mention.last, operator.last);
  return (
    between.length <= 5 && !between.some((t) => FINITE.test(t.word) || t.word === ',' || t.word === 'as')
  );
}

/** ", not in Geneva", "make sure no one escapes": a negation set apart, or of a subject of its own, is not the predicate's. */
function isContrasted(sentence: StanceSentence, operator: Operator): boolean {
  const head = sentence.tokens[operator.first]?.word ?? '';
  if (
    operator.value === 'negate' &&
    (head === 'nobody' || (head === 'no' && operator.last - operator.first > 1))
  )
    return true;
  if (head === 'nor') return true;
  return sentence.tokens[operator.first - 1]?.word === ',' && /^(not|no|never|none|nor|neither)$/.test(head);
}

/** "demanded that sanctions be lifted": an infinitive passive that belongs to the demand before the mention. */
export function isDemandedDeed(sentence: StanceSentence, operators: readonly Operator[]): boolean {
  const deed = operators.at(-1);
  if (!deed || (deed.value !== 'end' && deed.value !== 'perform' && deed.value !== 'refuse')) return false;
  return [1, 2].some((back) => sentence.tokens[deed.first - back]?.word === 'be');
}

/** True for a judgement of the speaker's. */
export const judges = (operator: Operator): boolean => operator.value === 'good' || operator.value === 'bad';

/** "A place for the meeting was agreed": the predicate is that of the noun before, unless it judges. */
function isModifier(sentence: StanceSentence, clause: Clause, mention: Mention): boolean {
  for (let i = mention.first - 1; i > clause.first; i--) {
    const word = sentence.tokens[i]?.word ?? '';
    if (/^(for|of|on|about)$/.test(word)) return true;
    if (!/^(the|a|an|any|this|new|next|first|second)$/.test(word)) return false;
  }
  return false;
}

const MODIFIERS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['negate', 'will', 'hedge', 'demand']);
const BE = /^(be|is|are|was|were|been|being|s|get|got|gets)$/;
const INTRANSITIVE =
  /^(end|ends|ended|stop|stops|stopped|cease|ceases|ceased|begin|start|resume|continue|happen)/;

/** Judgements always are; deeds and attitudes only as passives ("be lifted", "was rejected") or intransitive. */
function isPredicate(sentence: StanceSentence, operator: Operator): boolean {
  if (operator.value === 'good' || operator.value === 'bad' || operator.value === 'evade') return true;
  if (operator.value === 'deem' || operator.value === 'report' || operator.value === 'accuse') return false;
  if (INTRANSITIVE.test(sentence.tokens[operator.first]?.word ?? '')) return true;
  for (let i = operator.first - 1; i >= operator.first - 3; i--)
    if (BE.test(sentence.tokens[i]?.word ?? '')) return true;
  return false;
}
