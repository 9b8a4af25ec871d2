import type { Span } from '../../model/span';
import type { RuleHit } from '../../model/trace';
import type { Clause } from './clauses';
import { type Composition, compose } from './compose';
import type { ConditionReader } from './conditions';
import type { Draft } from './draft';
import { decidingWords, outcomeOf } from './explain';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { verdictOf } from './verdict';
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

function readMention(
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  index: number,
  conditions: ConditionReader,
): Draft {
  const composed = compose(sentence, clause, index, mention);
  const said = sentence.loose || sentence.tokens[mention.first]?.role !== 'frame';
  const { stance, condition: clauseOf } = verdictOf(sentence, mention, clause, index, composed, conditions);
  const condition = clauseOf && conditions.wordsOf(sentence, clauseOf, clause, composed.sign);
  const hedged =
    composed.hedged ||
    sentence.question ||
    mention.rule.strength === 'hedged' ||
    !said ||
    mention.outside === true;
  const aside = clause.kind === 'concession' || clause.kind === 'time' || !said;
  const passing = mention.rule.quiet === true || isPassing(sentence, mention, clause, composed);
  return {
    issueId: mention.issueId,
    stance,
    strength: stance === 'unclear' || hedged ? 'hedged' : 'firm',
    evidence: evidenceOf(sentence, mention, composed),
    condition: condition && spanOf(sentence, condition.first, condition.last),
    words: decidingWords(sentence, mention, composed),
    outcome: outcomeOf(sentence, mention, composed, stance, condition),
    trace: traceOf(sentence, mention, composed),
    held: composed.held,
    weight: weightOf(mention, stance, aside, hedged),
    contrasted: clause.kind === 'contrast',
    past: !sentence.reported && composed.operators.some((o) => tellsPast(sentence, o)),
    quiet: stance === 'unclear' && passing,
  };
}

const tellsPast = ({ tokens, words }: StanceSentence, { first }: Operator): boolean =>
  words.pastMarks.has(tokens[first]?.word ?? '') || words.pastMarks.has(tokens[first - 1]?.word ?? '');

const traceOf = (sentence: StanceSentence, mention: Mention, composed: Composition): RuleHit[] => [
  {
    rule: `${mention.issueId}/${mention.rule.name}`,
    span: mention.named?.span ?? spanOf(sentence, mention.first, mention.last),
    reason: reasonFor(mention),
  },
  ...composed.operators.map((o) => ({
    rule: `stance/${o.value}`,
    span: spanOf(sentence, o.first, o.last),
    reason: o.value,
  })),
];

const reasonFor = ({ rule, named, outside }: Mention): string => {
  if (named) return outside ? 'names the issue just before the statement' : 'names the issue before';
  return rule.kind === 'position' ? 'a position by itself' : 'names the issue';
};

/** From the first to the last deciding word. */
function evidenceOf(sentence: StanceSentence, mention: Mention, composed: Composition): Span {
  const first = Math.min(mention.first, ...composed.operators.map((o) => o.first));
  const last = Math.max(mention.last, ...composed.operators.map((o) => o.last));
  return spanOf(sentence, first, last);
}
