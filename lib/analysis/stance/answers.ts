import type { Pole } from '../../model/issue';
import type { Clause } from './clauses';
import type { Answer, EchoInput } from './echo-input';
import type { PatternHit } from './pattern-matcher';
import type { Mention } from './stance-sentence';

/** True if a question that only names the thing, or asks whether to do it, holds the word at `at`. */
export function asks({ tokens, words }: EchoInput, at: number): boolean {
  const end = tokens.findIndex((t, i) => i >= at && t.strong);
  if (tokens[end]?.word !== '?') return false;
  const first = tokens.findLastIndex((t, i) => i < at && t.strong) + 1;
  if (words.deliberating.has(tokens[first]?.word ?? '')) return true;
  return !tokens.slice(first, end).some((t) => words.finite.has(t.word) && !words.possessiveMark.has(t.word));
}

/** "Talks? By all means." The answer to a question that only names the thing is a position on it. */
export function answerTo(last: Mention, earlier: boolean, input: EchoInput, clause: Clause): Mention | null {
  if (last.rule.kind !== 'topic' || last.decided || last.far) return null;
  const asked = earlier ? last.asked : asks(input, last.last);
  const within = (hit: PatternHit<unknown>) =>
    hit.first >= clause.first && hit.last <= clause.last && input.tokens[hit.first]?.role === 'content';
  // "No. Not now" answers the writer's question, "no decision has been made" does not.
  const put = (hit: PatternHit<Answer>) =>
    (asked || (hit.value.alone && earlier)) &&
    within(hit) &&
    hit.first - clause.first <= 1 &&
    (!last.outside || endsClause(input, hit.last));
  const left = (hit: PatternHit<Pole>) => within(hit) && endsClause(input, hit.last);
  // "We are ready" answers; unasked it may be ready for the worst.
  const open = (hit: PatternHit<Pole>) => asked || (last.outside && !isReady(input, hit));
  const ellipsis = input.ellipses
    .filter((hit) => left(hit) && open(hit))
    .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  const reply = input.answers.find(put);
  const answer = reply ?? ellipsis;
  if (!answer) return null;
  const said = reply ? reply.value.pole : answer.value;
  const pole = (last.rule.pole === 'for') === (said === 'for') ? 'for' : 'against';
  return {
    ...last,
    first: answer.first,
    last: answer.last,
    passed: [],
    answer: true,
    rule: { ...last.rule, kind: 'position', pole, turns: false },
  };
}

const isReady = ({ tokens, words }: EchoInput, { first, last }: PatternHit<Pole>): boolean =>
  tokens.slice(first, last).some((t) => words.readiness.has(t.word));

/** True if nothing follows that a verdict could be on: "we are ready", not "we are ready to defend ourselves". */
const endsClause = ({ tokens, words }: EchoInput, at: number): boolean => {
  const next = tokens[at];
  return (
    !next || next.strong || next.word === ',' || next.role !== 'content' || words.verdictEnds.has(next.word)
  );
};
