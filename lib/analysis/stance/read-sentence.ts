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
  const said = sentence.tokens[mention.first]?.role !== 'frame';
  const asPart = conditions.isCondition(clause) ? demandedBy(sentence, clause, index, composed) : null;
  const conditionClause = asPart === null ? conditions.clauseFor(sentence, index) : null;
  const effect = conditionClause ? conditions.effect(sentence, conditionClause, composed) : 'none';
  let stance: Stance = stanceOf(composed, sentence.question);
  let condition: Span | null = null;
  if (asPart !== null) stance = asPart;
  else if (effect === 'impossible' && composed.sign === -1) stance = 'oppose';
  else if (effect === 'conditional' && conditionClause && mayBeConditional(composed, stance)) {
    stance = 'conditional';
    condition = spanOf(sentence, conditionClause.first, conditionClause.last);
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
    weight:
      stance === 'unclear' ? WEIGHT.unclear : aside ? WEIGHT.aside : hedged ? WEIGHT.hedged : WEIGHT.firm,
    quiet: stance === 'unclear' && (mention.rule.quiet === true || !said),
  };
}

const stanceOf = (composed: Composition, question: boolean): Stance => {
  if (composed.held !== 'speaker' || question) return 'unclear';
  return composed.sign === 1 ? 'support' : 'oppose';
};

const mayBeConditional = (composed: Composition, stance: Stance): boolean => {
  if (composed.held === 'other') return false;
  if (stance === 'support') return true;
  if (stance === 'oppose') return composed.negated;
  return composed.operators.some((o) => o.value === 'hedge' || o.value === 'will');
};

/** What a condition says of an issue it names: the speaker demands it, if his main clause is a position at all. */
function demandedBy(
  sentence: StanceSentence,
  clause: Clause,
  index: number,
  composed: Composition,
): Stance | null {
  if (clause.kind === 'time') return null;
  const main = sentence.clauses[index - 1];
  const strong = clause.kind === 'condition';
  const negatedMain =
    main !== undefined &&
    sentence.operators.some((o) => o.value === 'negate' && o.first >= main.first && o.last <= main.last);
  if (!strong && !negatedMain) return 'unclear';
  return composed.sign === 1 ? 'support' : 'oppose';
}

/** From the first to the last deciding word. */
function evidenceOf(sentence: StanceSentence, mention: Mention, composed: Composition): Span {
  const first = Math.min(mention.first, ...composed.operators.map((o) => o.first));
  const last = Math.max(mention.last, ...composed.operators.map((o) => o.last));
  return spanOf(sentence, first, last);
}
