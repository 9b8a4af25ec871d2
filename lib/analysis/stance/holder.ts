import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import { opensContent } from './embedding';
import { GOVERNING } from './government';
import { isPartOnly } from './out-of-reach';
import type { Scope } from './scope';
import { isAccount, isOnlyNamed, isOrder, isWarnedOf } from './spoken-acts';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { agentOf, type Subject, subjectOf, whose } from './subject';
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

/** "A poll showed", "in a recent survey a third said": views of many, and none of its own. */
const isSurvey = ({ tokens, words }: StanceSentence): boolean =>
  tokens.some(
    (t, i) =>
      (t.role === 'source' && words.surveys.has(t.word)) ||
      (i < SURVEY_OPENING &&
        words.polls.has(t.word) &&
        words.adverbials.has(tokens.find((w) => /\p{L}/u.test(w.word))?.word ?? '')),
  );

/** How far into a sentence a survey it reports is named. */
const SURVEY_OPENING = 7;

/** "Called the minister's remark that … unacceptable": what somebody else remarked, unless it is refused or welcomed. */
function isAnothersClaim(
  { tokens, words }: StanceSentence,
  clause: Clause,
  mention: Mention,
  { left }: Scope,
): boolean {
  for (let i = clause.first + 2; i < mention.first; i++) {
    if (!words.complementizers.has(tokens[i]?.word ?? '')) continue;
    // "His suggestion this week that": when it was made may stand between.
    let noun = i - 1;
    while (noun > i - 4 && words.timeWords.has(tokens[noun]?.word ?? '')) noun--;
    if (!words.claimNouns.has(tokens[noun]?.word ?? '')) continue;
    if (words.possessiveMark.has(tokens[noun - 1]?.word ?? ''))
      return !left.some(
        (o) =>
          ((o.value === 'refuse' || o.value === 'want') && o.last <= i + 1) ||
          (o.value === 'bad' && o.passed.includes(mention.first)),
      );
  }
  return false;
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

/** "Confirmed the Vatican's willingness to": another's will, only passed on. */
const relaysWill = (sentence: StanceSentence, { first, value, passed }: Operator): boolean =>
  value === 'want' &&
  sentence.words.relaying.has(sentence.tokens[first]?.word ?? '') &&
  passed.some(
    (i) =>
      sentence.words.possessiveMark.has(sentence.tokens[i]?.word ?? '') && whose(sentence, i - 1) !== 'own',
  );

/** "Heard him press us to accept": what is asked of the speaker is another's wish. */
const isPressedOnHim = (sentence: StanceSentence, { first, last, value }: Operator): boolean => {
  const { tokens, words } = sentence;
  if (
    value !== 'urge' ||
    tokens[first]?.role !== 'content' ||
    !words.infinitiveMark.has(tokens[last - 1]?.word ?? '')
  )
    return false;
  const pronoun = last - 2 > first ? (tokens[last - 2]?.word ?? '') : '';
  return (sentence.reported ? words.himself : words.ourselves).has(pronoun);
};

/** "I have been asked about sending", "the Vatican said it would": words of others to the speaker or beside him. */
function isAnothersWord({ tokens, words }: StanceSentence, { first }: Operator): boolean {
  const head = tokens[first];
  const subject = tokens[first - 1];
  if (head?.role !== 'content' || !subject) return false;
  if (words.passives.has(subject.word)) return true;
  if (!words.saying.has(head.word) || subject.role !== 'content' || subject.parties.length > 0) return false;
  if (!/^\p{Lu}\p{L}{2,}$/u.test(subject.text)) return false;
  return [2, 3].some((back) => words.articles.has(tokens[first - back]?.word ?? ''));
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
