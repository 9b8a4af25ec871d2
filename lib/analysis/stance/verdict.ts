import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Stance } from '../../model/statement';
import type { Clause } from './clauses';
import type { Composition } from './compose';
import type { ConditionReader } from './conditions';
import { demandedBy } from './demanded';
import { hasNegation } from './polarity';
import { inSloganPair } from './slogan-pair';
import type { Mention, StanceSentence } from './stance-sentence';
import { isYesBetween, tiedTo } from './tied-to';
import { turnedBy } from './turned-by';

const ATTITUDES: ReadonlySet<OperatorKind> = new Set<OperatorKind>([
  'want',
  'urge',
  'refuse',
  'demand',
  'good',
  'bad',
  'negate',
  'will',
]);

/** What a no in a position's own words may wait for. */
const UNMET: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>(['until', 'without']);

/** A stance, and the clause that sets its condition if one does. */
export interface Verdict {
  readonly stance: Stance;
  readonly condition: Clause | null;
}

/** The stance a mention's words come to once conditions and reservations are heard. */
export function verdictOf(
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  index: number,
  composed: Composition,
  conditions: ConditionReader,
): Verdict {
  if (mention.rule.kind === 'status') return { stance: 'unclear', condition: null };
  const { tokens, words } = sentence;
  const { rule } = mention;
  const pair = inSloganPair(sentence, mention);
  if (pair) return { stance: pair === 'first' ? 'support' : 'conditional', condition: null };
  const opensHere =
    clause.opener !== null && mention.first > clause.opener.first && mention.last <= clause.last;
  if (opensHere && conditions.isCondition(clause)) {
    const demanded = demandedBy(sentence, mention, clause, index, composed);
    if (demanded !== null) return { stance: demanded, condition: null };
    // The main clause is about the same issue and decides.
    if (clause.kind === 'condition' && rule.kind === 'position')
      return { stance: 'unclear', condition: null };
  }
  // "Whether or not a truce is signed": what is named as of no account is no position.
  const hollow = opensHere && clause.kind === 'concession' && mention.rule.kind === 'topic';
  if (hollow && !composed.operators.some((o) => ATTITUDES.has(o.value)))
    return { stance: 'unclear', condition: null };
  const plain = stanceOf(sentence, mention, clause, index, composed);
  if (mention.rule.conditional && plain !== 'unclear') return { stance: 'conditional', condition: null };
  const open = composed.held !== 'other' && composed.sign === 1 && plain !== 'oppose';
  // "They first met and then had talks" tells what was; without a verb it is a plan.
  const planned = (t: { readonly word: string }) => !sentence.words.finite.has(t.word);
  const plan = sentence.tokens.slice(clause.first, clause.last).every(planned);
  const waits = open && (plain === 'support' || composed.hedged || plan);
  const earlier = waits ? conditions.firstStep(sentence, index) : null;
  if (earlier) return { stance: 'conditional', condition: earlier };
  if (composed.held !== 'other' && (isPriced(sentence, mention) || isThreatened(sentence, mention)))
    return { stance: 'conditional', condition: null };
  const tied = composed.held !== 'other' && composed.sign === 1 ? tiedTo(sentence, mention, clause) : null;
  if (tied) return { stance: 'conditional', condition: tied };
  if (composed.sign === 1 && !composed.quoted && isAwaiting(sentence, mention, clause))
    return { stance: 'conditional', condition: null };
  const exchanged = open ? conditions.exchanged(sentence, index) : null;
  if (exchanged) return { stance: 'conditional', condition: exchanged };
  const found = conditions.conditionOn(sentence, index);
  // A rule that spans the opener holds the condition itself.
  const opener = found?.opener?.first ?? mention.last;
  const spanned =
    found &&
    opener < mention.last &&
    // "Veto the package unless": what it waits for comes after the rule's words.
    !(words.exceptions.has(tokens[opener]?.word ?? '') && opener === mention.last - 1) &&
    found.first > clause.first &&
    !(found.kind === 'condition' && mention.passed.includes(opener));
  // "Days without strikes are possible, provided …": such a rule waits for what comes after its last clause.
  const end =
    spanned && found.kind === 'without' ? sentence.clauses.findIndex((c) => mention.last <= c.last) : -1;
  const waited = end > index ? conditions.conditionOn(sentence, end) : spanned ? null : found;
  const condition = sentence.rhetorical ? null : waited;
  const effect = condition ? conditions.effect(sentence, condition, mention, composed) : 'none';
  if (effect === 'impossible' && (composed.sign === -1 || isPlanned(composed, plain)))
    return { stance: 'oppose', condition: null };
  if (effect === 'threat' && plain === 'unclear' && isPlanned(composed, plain))
    return { stance: 'support', condition: null };
  if (
    effect === 'conditional' &&
    condition &&
    mayBeConditional(sentence, mention, condition, composed, plain)
  )
    return { stance: 'conditional', condition };
  if (open && (plain === 'support' || composed.hedged) && mention.rule.pole === 'for') {
    const reservation = conditions.reservationFor(sentence, index);
    if (reservation) return { stance: 'conditional', condition: reservation };
  }
  const change = composed.sign === -1 && plain === 'oppose' ? turnedBy(sentence, index) : null;
  if (change && !rule.threat) return { stance: 'conditional', condition: change };
  return { stance: plain, condition: null };
}

/** "As the price of any settlement", "was a condition for talks": what somebody else's deed must come before. */
function isPriced(sentence: StanceSentence, mention: Mention): boolean {
  const { tokens, words, operators } = sentence;
  if (mention.rule.kind !== 'topic') return false;
  return operators.some(
    (o) =>
      o.value === 'demand' &&
      o.last <= mention.first &&
      (mention.first - o.last <= 3 || isYesBetween(sentence, o.last, mention.first)) &&
      words.prices.has(tokens[o.last - 2]?.word ?? ''),
  );
}

/** "Agree to a truce or face new sanctions": what comes unless another gives way. */
function isThreatened({ tokens, words }: StanceSentence, mention: Mention): boolean {
  for (let i = mention.first; i >= mention.first - 4; i--)
    if (words.facing.has(tokens[i]?.word ?? '')) return words.alternatives.has(tokens[i - 1]?.word ?? '');
  return false;
}

/** "Reforms are needed before it can join": what may come only after something else. */
const isAwaiting = ({ tokens, words }: StanceSentence, mention: Mention, clause: Clause): boolean =>
  clause.kind === 'until' &&
  clause.opener !== null &&
  tokens.slice(clause.opener.last, mention.last + 3).some((t) => words.ability.has(t.word));

/** A yes that something which denies the thing must come before. */
const isPlanned = ({ held, operators }: Composition, plain: Stance): boolean =>
  held !== 'other' &&
  (plain === 'support' || operators.some((o) => o.value === 'hedge' || o.value === 'will'));

function stanceOf(
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  index: number,
  composed: Composition,
): Stance {
  const { rule } = mention;
  const toward: Stance = composed.sign === 1 ? 'support' : 'oppose';
  if (sentence.rhetorical && composed.held !== 'other' && rule.kind === 'topic')
    if (rule.deed || composed.operators.length > 0) return composed.sign === 1 ? 'oppose' : 'support';
  if (composed.held === 'none' && isFirstStep(sentence, mention, clause, index)) return toward;
  if (composed.held !== 'speaker') return 'unclear';
  const answered = sentence.words.answeredQuestions.has(sentence.tokens[mention.first]?.word ?? '');
  return sentence.question && !answered && !mention.answer ? 'unclear' : toward;
}

/** "First guarantees, then elections": what comes first is asked for. */
function isFirstStep(
  { tokens, words, clauses }: StanceSentence,
  mention: Mention,
  clause: Clause,
  index: number,
): boolean {
  const opening = tokens.slice(clause.first, mention.first);
  return (
    mention.rule.kind === 'topic' &&
    clauses[index + 1]?.kind === 'sequel' &&
    opening.length <= 3 &&
    opening.some((t) => words.firsts.has(t.word))
  );
}

/** False for a threat, another's position, or a no that a plain 'if' does not open. */
function mayBeConditional(
  sentence: StanceSentence,
  mention: Mention,
  condition: Clause,
  composed: Composition,
  stance: Stance,
): boolean {
  const { tokens, words, history } = sentence;
  const { rule } = mention;
  const has = (...kinds: readonly string[]) => composed.operators.some((o) => kinds.includes(o.value));
  if (composed.held === 'other') return false;
  // "May go on mediating provided …": what is granted is no threat.
  const only = words.onlies.has(tokens[condition.first]?.word ?? '');
  if (rule.threat && !(condition.kind === 'condition' && (only || has('hedge')))) return false;
  // "In 1994 guarantees had been given in return for warheads".
  if (history && !has('want', 'will', 'hedge', 'demand')) return false;
  if (stance === 'support') return true;
  if (stance === 'oppose') {
    const exception = words.exceptions.has(tokens[condition.first]?.word ?? '');
    if (rule.kind === 'position')
      return (
        condition.kind === 'if' || exception || (UNMET.has(condition.kind) && hasNegation(sentence, mention))
      );
    return condition.kind !== 'if' || !has('bad');
  }
  const said = tokens[condition.first]?.role === 'content';
  const plainly = (composed.sign === 1) === (rule.pole === 'for');
  return has('hedge', 'will') || (plainly && condition.kind === 'condition' && said);
}
