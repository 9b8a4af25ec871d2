import type { Span } from '../../model/span';
import type { Stance } from '../../model/statement';
import type { RuleHit } from '../../model/trace';
import type { Clause } from './clauses';
import { type Composition, compose } from './compose';
import type { ConditionReader } from './conditions';
import { demandedBy } from './demanded';
import type { Draft } from './draft';
import { explain } from './explain';
import type { Mention, StanceSentence } from './stance-sentence';
import { isPassing, weightOf } from './weight';

const spanOf = (sentence: StanceSentence, first: number, last: number): Span => [
  sentence.tokens[first]?.token.start ?? 0,
  sentence.tokens[last - 1]?.token.end ?? 0,
];

/** Reads every mention of a sentence. */
export function readSentence(sentence: StanceSentence, conditions: ConditionReader): Draft[] {
  return sentence.mentions.flatMap((mention) => {
    const index = sentence.clauses.findIndex((c) => mention.first >= c.first && mention.first < c.last);
    const clause = sentence.clauses[index];
    return clause ? [readMention(sentence, mention, clause, index, conditions)] : [];
  });
}

/** A stance, and the clause that sets its condition if one does. */
interface Verdict {
  readonly stance: Stance;
  readonly condition: Clause | null;
}

function readMention(
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  index: number,
  conditions: ConditionReader,
): Draft {
  const composed = compose(sentence, clause, index, mention);
  const said = sentence.loose || sentence.tokens[mention.first]?.role !== 'frame';
  const { stance, condition } = verdictOf(sentence, mention, clause, index, composed, conditions);
  const hedged = composed.hedged || sentence.question || mention.rule.strength === 'hedged' || !said;
  const aside = clause.kind === 'concession' || clause.kind === 'time' || !said;
  const passing = mention.rule.quiet === true || isPassing(sentence, mention, clause, composed);
  return {
    issueId: mention.issueId,
    stance,
    strength: stance === 'unclear' || hedged ? 'hedged' : 'firm',
    evidence: evidenceOf(sentence, mention, composed),
    condition: condition && spanOf(sentence, condition.first, condition.last),
    why: explain(sentence, mention, composed, stance),
    trace: traceOf(sentence, mention, composed),
    weight: weightOf(mention, stance, aside, hedged),
    quiet: stance === 'unclear' && passing,
  };
}

function verdictOf(
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  index: number,
  composed: Composition,
  conditions: ConditionReader,
): Verdict {
  const opensHere =
    clause.opener !== null && mention.first > clause.opener.first && mention.last <= clause.last;
  if (opensHere && conditions.isCondition(clause)) {
    const demanded = demandedBy(sentence, mention, clause, index, composed);
    if (demanded !== null) return { stance: demanded, condition: null };
  }
  const plain = stanceOf(sentence, mention, composed);
  if (mention.rule.conditional && plain !== 'unclear') return { stance: 'conditional', condition: null };
  const found = conditions.conditionOn(sentence, index);
  // A rule that spans the opener holds the condition itself.
  const spanned = found?.opener && found.opener.first < mention.last && found.first > clause.first;
  const condition = spanned ? null : found;
  const effect = condition ? conditions.effect(sentence, condition, composed) : 'none';
  if (effect === 'impossible' && composed.sign === -1) return { stance: 'oppose', condition: null };
  if (effect === 'conditional' && condition && mayBeConditional(mention, condition, composed, plain))
    return { stance: 'conditional', condition };
  const open = plain === 'support' || (plain === 'unclear' && composed.hedged);
  if (open && composed.held !== 'other' && composed.sign === 1 && mention.rule.pole === 'for') {
    const reservation = conditions.reservationFor(sentence, index);
    if (reservation) return { stance: 'conditional', condition: reservation };
  }
  return { stance: plain, condition: null };
}

function stanceOf(sentence: StanceSentence, mention: Mention, composed: Composition): Stance {
  const { rule } = mention;
  if (sentence.rhetorical && composed.held !== 'other' && rule.kind === 'topic')
    if (rule.deed || composed.operators.length > 0) return composed.sign === 1 ? 'oppose' : 'support';
  if (composed.held !== 'speaker') return 'unclear';
  const answered = sentence.words.answeredQuestions.has(sentence.tokens[mention.first]?.word ?? '');
  if (sentence.question && !answered) return 'unclear';
  return composed.sign === 1 ? 'support' : 'oppose';
}

/** False for a threat, another's position, or a no that a plain 'if' does not open. */
function mayBeConditional(
  { rule }: Mention,
  condition: Clause,
  composed: Composition,
  stance: Stance,
): boolean {
  const has = (...kinds: readonly string[]) => composed.operators.some((o) => kinds.includes(o.value));
  if (composed.held === 'other' || rule.threat) return false;
  if (stance === 'support') return true;
  if (stance === 'oppose') {
    if (rule.kind === 'position') return condition.kind === 'if';
    return condition.kind !== 'if' || !has('bad');
  }
  return has('hedge', 'will') || (composed.sign === 1 && condition.kind === 'condition');
}

const traceOf = (sentence: StanceSentence, mention: Mention, composed: Composition): RuleHit[] => [
  {
    rule: `${mention.issueId}/${mention.rule.name}`,
    span: spanOf(sentence, mention.first, mention.last),
    reason: mention.rule.kind === 'position' ? 'a position by itself' : 'names the issue',
  },
  ...composed.operators.map((o) => ({
    rule: `stance/${o.value}`,
    span: spanOf(sentence, o.first, o.last),
    reason: o.value,
  })),
];

/** From the first to the last deciding word. */
function evidenceOf(sentence: StanceSentence, mention: Mention, composed: Composition): Span {
  const first = Math.min(mention.first, ...composed.operators.map((o) => o.first));
  const last = Math.max(mention.last, ...composed.operators.map((o) => o.last));
  return spanOf(sentence, first, last);
}
