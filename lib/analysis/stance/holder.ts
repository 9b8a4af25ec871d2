import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import { opensContent } from './embedding';
import { GOVERNING } from './government';
import { isAnothersClaim, isAnothersWord, isPressedOnHim, isSurvey, relaysWill } from './others-words';
import { isPartOnly } from './out-of-reach';
import type { Scope } from './scope';
import { isAccount, isOnlyNamed, isOrder, isWarnedOf } from './spoken-acts';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { agentOf, type Subject, subjectOf } from './subject';
import { isDeedOfAnybody } from './unread';

/** Whose position a reading is: none: only mentioned; other: somebody else's. */
export type Holder = 'speaker' | 'other' | 'none';

const ATTITUDES: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['want', 'urge', 'refuse']);
const DEEDS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['perform', 'end']);
const JUDGEMENTS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['demand', 'good', 'bad']);

/** The outermost attitude, deed or report around a mention, and whose it is. */
interface Outer {
  readonly operator: Operator | undefined;
  readonly subject: Subject;
}

/** Decides whose position the words around a mention make it. */
export function holderOf(
  sentence: StanceSentence,
  clause: Clause,
  clauseIndex: number,
  mention: Mention,
  scope: Scope,
  unread: boolean,
): Holder {
  const { words } = sentence;
  const operators = [...scope.left, ...scope.right];
  const kinds = new Set(operators.map((o) => o.value));
  const has = (...some: readonly OperatorKind[]) => some.some((kind) => kinds.has(kind));
  const { rule } = mention;
  const position = rule.kind === 'position';
  if (rule.kind === 'status' || isSurvey(sentence)) return 'none';
  const { operator: outer, subject } = outermost(sentence, clause, clauseIndex, mention, scope);
  if (outer?.value === 'accuse' || outer?.value === 'report') return 'other';
  if (outer && (relaysWill(sentence, outer) || isPressedOnHim(sentence, outer))) return 'other';
  if (sentence.tokens[mention.first]?.role === 'quoted' || isQuotedOther(sentence, mention)) return 'other';
  if (isAnothersClaim(sentence, clause, mention, scope)) return 'other';
  if ((has('evade', 'fail') || isAccount(sentence)) && !position) return 'none';
  if (isDeedOfAnybody(sentence, mention)) return 'none';
  // "Makes its approval dependent on": terms are said by whatever names them.
  if (!rule.conditional && isOnlyNamed(sentence, mention, scope)) return 'none';
  if (!position && isPartOnly(sentence, mention)) return 'none';
  // "Even if the West howled about blackmail": in another's words.
  const told = outer && outer.value === 'refuse' && outer.last <= mention.first && subject === 'other';
  if (position && told && clause.kind === 'concession') return 'other';
  if (position) return isDisowned(sentence, mention, scope) ? 'none' : 'speaker';
  if (unread) return 'none';
  if (rule.granted && has('will', 'negate')) return 'speaker';
  if (sentence.history && !has('demand', 'want', 'will')) return 'none';
  if (clause.kind === 'substitute') return 'speaker';
  const attitude = outer !== undefined && ATTITUDES.has(outer.value);
  // A judgement outranks another's attitude only from outside it.
  const judged = operators.some(
    (o) =>
      JUDGEMENTS.has(o.value) &&
      (subject !== 'other' || !attitude || o.first < outer.first || scope.right.includes(o)),
  );
  if (judged) return 'speaker';
  const unlessOther: Holder = subject === 'other' ? 'other' : 'speaker';
  // "A truce is being sought": by whom is not said.
  const asked = outer && sentence.words.requested.has(sentence.tokens[outer.first]?.word ?? '');
  const sought = asked ? has('will', 'hedge') : has('negate', 'will', 'hedge');
  if (attitude && scope.right.includes(outer) && subject === 'none' && !sought) return 'none';
  if (attitude) return unlessOther;
  const negated = has('negate');
  if (negated && (has('will', 'hedge') || saysCannot(sentence, operators))) return unlessOther;
  if (
    negated &&
    subject !== 'other' &&
    (isSlogan(sentence, clause, clauseIndex, mention) || isFirstLimb(sentence, clauseIndex, mention))
  )
    return 'speaker';
  if (isWarnedOf(sentence, clause, mention, scope) || isOrder(sentence, mention)) return 'speaker';
  if (outer && DEEDS.has(outer.value)) {
    const verb = sentence.tokens[outer.first]?.word ?? '';
    if (subject === 'other') return 'other';
    if (subject === 'own' || outer.first === clause.first || outer.value === 'end') return 'speaker';
    if ((rule.announced && !negated) || words.settled.has(verb)) return 'speaker';
    return has('will') && !words.events.has(verb) ? 'speaker' : 'none';
  }
  if (rule.deed && subject === 'own') return 'speaker';
  // "He would meet him in any format": what the speaker's side will do, in the words that name the issue.
  if (subject === 'own' && scope.left.some((o) => o.value === 'will' && o.last === mention.first))
    return 'speaker';
  if (rule.announced && subject !== 'other' && !negated) return 'speaker';
  if (rule.deed && subject === 'none' && scope.left.some((o) => o.value === 'will')) return 'speaker';
  return 'none';
}

const REFUSING: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['refuse', 'end', 'except']);

/** "Condemned the decision to leave the deal", "ruled out swapping land": the refusal is of the deed a position names. */
function refusesDeed({ tokens, words }: StanceSentence, operator: Operator, mention: Mention): boolean {
  const between = tokens.slice(operator.last, mention.first).map((t) => t.word);
  if (between.length > 4 || between.some((word) => word === ',' || words.as.has(word))) return false;
  if (between.some((word) => words.infinitiveMark.has(word))) return true;
  // A verdict in its own bad words ("no part in stealing") agrees with the refusal.
  if (mention.rule.pole === 'against') return false;
  const gerund = (tokens[mention.first]?.word ?? '').endsWith(words.gerundEnding);
  return gerund || between.some((word) => words.prepositions.has(word));
}

const isGerund = ({ tokens, words }: StanceSentence, at: number): boolean =>
  tokens[at]?.word.endsWith(words.gerundEnding) === true;

/** "Denied that there was nobody to talk to": a position inside what is refused or put off is not the speaker's. */
function isDisowned(sentence: StanceSentence, mention: Mention, { left, right }: Scope): boolean {
  const outside = left.filter((o) => o.last <= mention.first);
  if (outside.some((o) => o.value === 'evade')) return true;
  // "Sanctions alone would not end the war": what a position's rule passes over takes it back.
  if (
    sentence.operators.some(
      (o) =>
        o.value === 'evade' &&
        o.first > mention.first &&
        o.last <= mention.last &&
        mention.passed.includes(o.first),
    )
  )
    return true;
  const turning = outside.filter(
    (o) =>
      (o.value === 'refuse' || o.value === 'bad' || o.value === 'negate') &&
      !sentence.words.complaining.has(sentence.tokens[o.first]?.word ?? '') &&
      opensContent(sentence, o, mention),
  );
  const undone = right.filter((o) => o.value === 'end' || o.value === 'bad');
  // "Called the plan for a free zone capitulation": the position is the plan's.
  if (
    mention.rule.pole === 'for' &&
    right.some((o) => o.value === 'bad') &&
    left.some((o) => o.value === 'deem')
  )
    return true;
  const governor = outside.findLast((o) => GOVERNING.has(o.value));
  const refused =
    governor &&
    REFUSING.has(governor.value) &&
    !turning.includes(governor) &&
    refusesDeed(sentence, governor, mention);
  // "The danger of letting Russia reach its aims": the position is what the danger lies in.
  const risked =
    mention.rule.pole === 'for' &&
    outside.some(
      (o) =>
        o.value === 'bad' &&
        !turning.includes(o) &&
        sentence.words.partitive.has(sentence.tokens[o.last - 1]?.word ?? '') &&
        isGerund(sentence, o.last) &&
        mention.first - o.last <= 3,
    );
  const count = turning.length + undone.length + (refused ? 1 : 0) + (risked ? 1 : 0);
  return (turning.length > 0 || refused === true || risked) && count % 2 === 1;
}

/** The outermost attitude, deed or report of somebody says whose position it is; without one, the clause's subject. */
function outermost(
  sentence: StanceSentence,
  clause: Clause,
  clauseIndex: number,
  mention: Mention,
  { left, right }: Scope,
): Outer {
  let assented: Outer | null = null;
  for (const operator of [...left, ...right]) {
    const { value } = operator;
    const report = value === 'report';
    if (!report && value !== 'accuse' && !ATTITUDES.has(value) && !DEEDS.has(value)) continue;
    if (relaysWill(sentence, operator) || isPressedOnHim(sentence, operator))
      return { operator, subject: 'other' };
    const subject = subjectFor(sentence, clauseIndex, operator, right.includes(operator));
    // "His offer meant that …" puts another's words plainly.
    const gloss = sentence.words.glosses.has(sentence.tokens[operator.first]?.word ?? '');
    // "Agree that Moscow wants to …": what is assented to is Moscow's.
    const assents = sentence.words.assenting.has(sentence.tokens[operator.first]?.word ?? '');
    if (assents && opensContent(sentence, operator, mention)) assented ??= { operator, subject };
    else if (assented && subject !== 'other') return assented;
    else if (!report || subject === 'other' || gloss || isAnothersWord(sentence, operator))
      return { operator, subject };
  }
  if (assented) return assented;
  return { operator: undefined, subject: subjectOf(sentence, clause, mention.first) };
}

function subjectFor(
  sentence: StanceSentence,
  clauseIndex: number,
  operator: Operator,
  onRight: boolean,
): Subject {
  if (sentence.tokens[operator.first]?.role === 'cue') return 'own';
  const index = sentence.clauses.findIndex((c) => operator.first >= c.first && operator.first < c.last);
  const clause = sentence.clauses[index] ?? sentence.clauses[clauseIndex];
  if (!clause) return 'none';
  if (onRight && clause.kind !== 'relative') return agentOf(sentence, clause, operator.last);
  return clause.kind === 'participle' ? 'own' : subjectOf(sentence, clause, operator.first);
}

const CONDITIONAL: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>([
  'condition',
  'if',
  'until',
  'without',
]);

/** "No truce", "no blue helmets, no force": a bare 'no' with its noun and no verb. */
function isSlogan(
  { tokens, words, clauses }: StanceSentence,
  clause: Clause,
  clauseIndex: number,
  mention: Mention,
): boolean {
  let at = mention.first;
  while (at > clause.first && !words.negativeDeterminer.has(tokens[at]?.word ?? '') && mention.first - at < 3)
    at--;
  if (!words.negativeDeterminer.has(tokens[at]?.word ?? '')) return false;
  const opens = at <= clause.first + 1 || tokens[at - 1]?.word === ',';
  if (!opens || tokens.slice(mention.last, clause.last).some((t) => words.finite.has(t.word))) return false;
  const next = tokens[mention.last];
  // "No exchange of officers unless the pilots return": the rest names what there will not be.
  if (clauses[clauseIndex + 1]?.opener && CONDITIONAL.has(clauses[clauseIndex + 1]?.kind ?? 'main'))
    return true;
  if (!next || next.strong || mention.last >= clause.last) return true;
  return next.word === ',' || words.sloganEnds.has(next.word);
}

/** "Not a truce but a peace", "not a truce; a peace": the limb that is set against the next one is rejected. */
function isFirstLimb(
  { tokens, words, clauses }: StanceSentence,
  clauseIndex: number,
  mention: Mention,
): boolean {
  let at = mention.first - 1;
  while (words.articles.has(tokens[at]?.word ?? '') || words.limbModifiers.has(tokens[at]?.word ?? '')) at--;
  if (!words.limbNegations.has(tokens[at]?.word ?? '')) return false;
  const next = clauses[clauseIndex + 1];
  return next?.kind === 'contrast' && next.first - mention.last <= 1;
}

const saysCannot = ({ tokens, words }: StanceSentence, operators: readonly Operator[]): boolean =>
  operators.some(
    (o) =>
      o.value === 'negate' && [o.first - 1, o.first].some((i) => words.ability.has(tokens[i]?.word ?? '')),
  );

/** "They said: Yes, we listened": what follows the colon is theirs. */
export function isQuotedOther(sentence: StanceSentence, mention: Mention): boolean {
  return sentence.operators.some((o) => {
    if (o.value !== 'report' || o.last >= mention.first || sentence.tokens[o.last]?.word !== ':')
      return false;
    const clause = sentence.clauses.find((c) => o.first >= c.first && o.first < c.last);
    return clause !== undefined && subjectOf(sentence, clause, o.first) === 'other';
  });
}
