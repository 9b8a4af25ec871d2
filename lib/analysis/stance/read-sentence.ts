import type { StanceGrammar } from '../../model/grammar/stance-grammar';
import type { Span } from '../../model/span';
import type { Stance } from '../../model/statement';
import type { RuleHit } from '../../model/trace';
import type { Clause } from './clauses';
import { type Composition, compose } from './compose';
import type { ConditionReader } from './conditions';
import type { Draft } from './draft';
import { explain } from './explain';
import type { Mention, StanceSentence } from './stance-sentence';
import { whose } from './subject';

const spanOf = (sentence: StanceSentence, first: number, last: number): Span => [
  sentence.tokens[first]?.token.start ?? 0,
  sentence.tokens[last - 1]?.token.end ?? 0,
];

const WEIGHT = { firm: 4, hedged: 3, aside: 2, unclear: 1 } as const;

/** Reads every mention of a sentence. */
export function readSentence(
  sentence: StanceSentence,
  grammar: StanceGrammar,
  conditions: ConditionReader,
): Draft[] {
  return sentence.mentions.flatMap((mention) => {
    const index = sentence.clauses.findIndex((c) => mention.first >= c.first && mention.first < c.last);
    const clause = sentence.clauses[index];
    return clause ? [readMention(sentence, mention, clause, index, grammar, conditions)] : [];
  });
}

function readMention(
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  index: number,
  grammar: StanceGrammar,
  conditions: ConditionReader,
): Draft {
  const composed = compose(sentence, clause, index, mention, grammar);
  const said = sentence.loose || sentence.tokens[mention.first]?.role !== 'frame';
  const opensHere =
    clause.opener !== null && mention.first > clause.opener.first && mention.last <= clause.last;
  const asPart =
    opensHere && conditions.isCondition(clause)
      ? demandedBy(sentence, mention, clause, index, composed, grammar)
      : null;
  const ownCondition =
    asPart === null
      ? (conditions.clauseFor(sentence, index) ?? conditions.laterCondition(sentence, index, clause))
      : null;
  const conditionClause =
    ownCondition?.opener && ownCondition.opener.first < mention.last && ownCondition.first > clause.first
      ? null
      : ownCondition;
  const effect = conditionClause ? conditions.effect(sentence, conditionClause, composed) : 'none';
  const reservation =
    composed.held !== 'other' && composed.sign === 1 ? conditions.reservationFor(sentence, index) : null;
  let stance: Stance = stanceOf(sentence, mention, composed);
  let condition: Span | null = null;
  if (asPart !== null) stance = asPart;
  else if (mention.rule.conditional && stance !== 'unclear') stance = 'conditional';
  else if (effect === 'impossible' && composed.sign === -1) stance = 'oppose';
  else if (
    effect === 'conditional' &&
    conditionClause &&
    mayBeConditional(mention, conditionClause, composed, stance)
  ) {
    stance = 'conditional';
    condition = spanOf(sentence, conditionClause.first, conditionClause.last);
  }
  const open = stance === 'support' || (stance === 'unclear' && composed.hedged);
  if (open && reservation && mention.rule.pole === 'for') {
    stance = 'conditional';
    condition = spanOf(sentence, reservation.first, reservation.last);
  }
  const hedged = composed.hedged || sentence.question || mention.rule.strength === 'hedged' || !said;
  const aside = clause.kind === 'concession' || clause.kind === 'time' || !said;
  const evidence = evidenceOf(sentence, mention, composed);
  const trace: RuleHit[] = [
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
  return {
    issueId: mention.issueId,
    stance,
    strength: stance === 'unclear' || hedged ? 'hedged' : 'firm',
    evidence,
    condition,
    why: explain(sentence, mention, composed, stance),
    trace,
    weight: weightOf(mention, stance, aside, hedged),
    quiet:
      stance === 'unclear' && (mention.rule.quiet === true || isAside(sentence, mention, clause, composed)),
  };
}

const stanceOf = (sentence: StanceSentence, mention: Mention, composed: Composition): Stance => {
  if (sentence.rhetorical && composed.held !== 'other' && mention.rule.kind === 'topic') {
    if (mention.rule.deed || composed.operators.length > 0) return composed.sign === 1 ? 'oppose' : 'support';
  }
  if (composed.held !== 'speaker') return 'unclear';
  const asked = sentence.question && sentence.tokens[mention.first]?.word !== 'what';
  if (asked) return 'unclear';
  return composed.sign === 1 ? 'support' : 'oppose';
};

const mayBeConditional = (
  { rule }: Mention,
  condition: Clause,
  composed: Composition,
  stance: Stance,
): boolean => {
  if (composed.held === 'other' || rule.threat) return false;
  if (stance === 'support') return true;
  if (stance === 'oppose' && rule.kind === 'position') return condition.kind === 'if';
  if (stance === 'oppose' && condition.kind === 'if')
    return !composed.operators.some((o) => o.value === 'bad');
  if (stance === 'oppose') return true;
  return (
    composed.operators.some((o) => o.value === 'hedge' || o.value === 'will') ||
    (composed.sign === 1 && condition.kind === 'condition')
  );
};

/** What a condition says of an issue it names: the speaker demands it, if his main clause is a position at all. */
function demandedBy(
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  index: number,
  composed: Composition,
  grammar: StanceGrammar,
): Stance | null {
  if (clause.kind === 'time') return null;
  if (mention.rule.outcome || composed.quoted) return 'unclear';
  const after = sentence.clauses[index + 1];
  const preposed = after?.kind === 'main' && sentence.tokens[after.first]?.strong === false;
  const main = preposed || index === 0 ? after : sentence.clauses[index - 1];
  if (
    main &&
    sentence.mentions.some(
      (m) => m.issueId === mention.issueId && m.first >= main.first && m.last <= main.last,
    )
  )
    return null;
  const inMain = (kinds: readonly string[]) =>
    main !== undefined &&
    sentence.operators.some((o) => kinds.includes(o.value) && o.first >= main.first && o.last <= main.last);
  if (clause.kind === 'if') {
    if (inMain(['threaten'])) return composed.sign === 1 ? 'oppose' : 'support';
    // "If their troops leave, fighting will stop": a deed asked of the other side; "if they stop, so shall we": the same.
    if (!main || !inMain(['will', 'want', 'hedge'])) return 'unclear';
    const named = sentence.mentions.some((m) => m.first >= main.first && m.last <= main.last);
    const ours = sentence.tokens.some(
      (_, i) => i >= main.first && i < main.last && whose(sentence, i, grammar) === 'own',
    );
    if (!named && ours) return mention.rule.deed ? 'conditional' : 'unclear';
    if (!mention.rule.deed) return 'unclear';
  } else if (clause.kind !== 'condition' && !inMain(['negate', 'refuse'])) return 'unclear';
  // "No truce without guarantees": what governs the main clause does not reach into the condition.
  const pole = mention.rule.pole === 'for' ? 1 : -1;
  const sign = clause.kind === 'without' ? pole : composed.sign;
  return sign === 1 ? 'support' : 'oppose';
}

/** From the first to the last deciding word. */
function evidenceOf(sentence: StanceSentence, mention: Mention, composed: Composition): Span {
  const first = Math.min(mention.first, ...composed.operators.map((o) => o.first));
  const last = Math.max(mention.last, ...composed.operators.map((o) => o.last));
  return spanOf(sentence, first, last);
}

/** A position by itself outweighs a topic of the same strength. */
const weightOf = (mention: Mention, stance: Stance, aside: boolean, hedged: boolean): number => {
  if (stance === 'unclear') return WEIGHT.unclear;
  const weight = aside ? WEIGHT.aside : hedged ? WEIGHT.hedged : WEIGHT.firm;
  return mention.rule.kind === 'position' ? weight + 0.5 : weight;
};

const SETTING = /^(of|during|after|before|amid|over|throughout|ahead)$/;

/** Named only as a setting ("on the second day of talks"), outside the words said, or as the matter of a reproach. */
function isAside(sentence: StanceSentence, mention: Mention, clause: Clause, composed: Composition): boolean {
  if (sentence.tokens[mention.first]?.role === 'frame' || clause.kind === 'time') return true;
  const decided = composed.operators.some(
    (o) => o.value === 'refuse' || o.value === 'end' || o.value === 'want',
  );
  if (decided) return false;
  if (composed.operators.some((o) => o.value === 'accuse')) return true;
  for (let i = mention.first - 1; i >= Math.max(clause.first, mention.first - 3); i--) {
    const word = sentence.tokens[i]?.word ?? '';
    if (SETTING.test(word)) return true;
    if (!/^(the|a|an|first|second|latest|this|these|those|peace|s)$/.test(word)) return false;
  }
  return false;
}
