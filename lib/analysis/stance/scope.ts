import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** Operators that govern a mention, in text order, and whether it is the subject of those on its right. */
export interface Scope {
  readonly left: readonly Operator[];
  readonly right: readonly Operator[];
}

/** Beyond this many words an operator no longer reaches a mention; chosen on our own tables. */
const REACH = 16;
const REACH_RIGHT = 26;
const GOVERNING: ReadonlySet<OperatorKind> = new Set<OperatorKind>([
  'want',
  'urge',
  'evade',
  'refuse',
  'demand',
  'good',
  'bad',
  'perform',
  'end',
  'accuse',
  'except',
]);
const MODAL = /^(must|should|ought|shall|needs?|will|would|has|have|had|let|is|are|was|were)$/;

const form = (word: string): string => (word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'ed' : 'base');

/** In "stop X and return Y" the second verb takes the first one's place: drops what the first one governed. */
function parallel(sentence: StanceSentence, operators: readonly Operator[]): Operator[] {
  const stack: Operator[] = [];
  for (const operator of operators) {
    let before = operator.first - 1;
    while (/^(to|not|n't|also|then|instead|immediately)$/.test(sentence.tokens[before]?.word ?? '')) before--;
    const word = sentence.tokens[before]?.word ?? '';
    if (
      stack.length > 0 &&
      GOVERNING.has(operator.value) &&
      (word === 'and' || word === 'or' || word === ',')
    ) {
      const shape = form(sentence.tokens[operator.first]?.word ?? '');
      let match = -1;
      for (let i = stack.length - 1; i >= 0; i--) {
        const earlier = stack[i];
        const head = sentence.tokens[earlier?.first ?? -1]?.word ?? '';
        if (earlier && GOVERNING.has(earlier.value) && !MODAL.test(head) && form(head) === shape) {
          match = i;
          break;
        }
      }
      if (match >= 0) {
        while (
          match > 0 &&
          stack[match - 1]?.value === 'negate' &&
          stack[match - 1]?.last === stack[match]?.first
        )
          match--;
        stack.length = match;
      }
    }
    stack.push(operator);
  }
  return stack;
}

const within = (sentence: StanceSentence, first: number, last: number): Operator[] =>
  sentence.operators.filter((o) => o.first >= first && o.last <= last);

/** The verb of another topic ("cease fire and return to the table") is not there for this one. */
const isTaken = (sentence: StanceSentence, operator: Operator, mention: Mention): boolean =>
  sentence.mentions.some(
    (m) =>
      m.issueId !== mention.issueId &&
      m.rule.kind === 'topic' &&
      operator.first === m.first &&
      operator.last < m.last,
  );

/** A phrase put first as subject ("Lifting sanctions would be", "To give up land is") leaves the predicate on its right. */
function opensClause(sentence: StanceSentence, clause: Clause, operator: Operator): boolean {
  const head = sentence.tokens[operator.first]?.word ?? '';
  const before = sentence.tokens[operator.first - 1];
  const near = operator.first - clause.first <= 2;
  const afterCue = before?.role === 'cue' || before?.word === 'that';
  return (near || afterCue) && (head.endsWith('ing') || before?.word === 'to');
}

/** Collects the operators whose scope a mention lies in. */
export function scopeOf(sentence: StanceSentence, clauseIndex: number, mention: Mention): Scope {
  const clause = sentence.clauses[clauseIndex];
  if (!clause) return { left: [], right: [] };
  let left = before(sentence, Math.max(clause.first, mention.first - REACH), mention);
  let start = clause.first;
  for (let i = clauseIndex; i > 0 && sentence.clauses[i]?.continues; i--) {
    const earlier = sentence.clauses[i - 1];
    const here = sentence.clauses[i];
    if (!earlier || !here || left.some((o) => GOVERNING.has(o.value) && o.first < mention.first)) break;
    if (here.kind === 'contrast' && rightOf(sentence, clause, mention).length > 0) break;
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
  left = sinceNewSubject(sentence, clause, mention, left);
  const governed = left.some(
    (o) =>
      o.first >= start &&
      GOVERNING.has(o.value) &&
      !opensClause(sentence, clause, o) &&
      o.last <= mention.first,
  );
  const deemed = left.some((o) => o.value === 'deem');
  const right = rightOf(sentence, clause, mention).filter(
    (o) => !governed || (deemed && (o.value === 'good' || o.value === 'bad') && o.first - mention.last <= 6),
  );
  return { left, right };
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
    if (sentence.tokens[i]?.word === 'and') joint = i;
  if (joint < 0 || left.some((o) => o.first > joint)) return [...left];
  const verdict = rightOf(sentence, clause, mention).some(judges);
  return verdict ? [] : [...left];
}

/** Operators that start left of the mention, also those that reach into it ("never recognise the annexation"). */
const before = (sentence: StanceSentence, first: number, mention: Mention): Operator[] =>
  sentence.operators.filter((o) => o.first >= first && o.first < mention.first && o.last < mention.last);

/** Operators among the words a mention's rule passes over ("children *must* be returned"). */
const inside = (sentence: StanceSentence, mention: Mention): Operator[] =>
  within(sentence, mention.first, mention.last).filter((o) => {
    for (let i = o.first; i < o.last; i++) if (!mention.passed.includes(i)) return false;
    return true;
  });

/** Predicates on the right of a subject, up to a coordination that has a mention of its own. */
function rightOf(sentence: StanceSentence, clause: Clause, mention: Mention): Operator[] {
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

const judges = (operator: Operator): boolean => operator.value === 'good' || operator.value === 'bad';

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

const NOUN_BEFORE = /^(a|an|the|this|such|any|its|their|his|her|our|some|s|my|your)$/;
const COMPLEMENT = /^(to|of|in|on|for|from|with)$/;
const VERBAL: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['want', 'urge', 'refuse', 'perform', 'end']);

/** "the halt", "Putin's offer": a noun without a complement governs nothing. */
function isNoun(sentence: StanceSentence, operator: Operator): boolean {
  if (!VERBAL.has(operator.value) || operator.last - operator.first > 1) return false;
  const before = sentence.tokens[operator.first - 1]?.word ?? '';
  const after = sentence.tokens[operator.last]?.word ?? '';
  if (/^(the|a|an|this|any)$/.test(before) && (operator.value === 'want' || operator.value === 'urge'))
    return true;
  const beforeThat = sentence.tokens[operator.first - 2]?.word ?? '';
  const head = sentence.tokens[operator.first]?.word ?? '';
  if (/^(end|halt|stop|pause)$/.test(head) && /^(a|an|the)$/.test(beforeThat) && !COMPLEMENT.test(after))
    return true;
  return NOUN_BEFORE.test(before) && !COMPLEMENT.test(after);
}

/** A deed does not reach past a comma that begins something else ("handed over a paper, its second half on a truce"). */
function isCutOff(sentence: StanceSentence, operator: Operator, mention: Mention): boolean {
  if (operator.value !== 'perform' || operator.last > mention.first) return false;
  const between = sentence.tokens.slice(operator.last, mention.first).map((t) => t.word);
  const comma = between.lastIndexOf(',');
  return (
    comma >= 0 && /^(its|their|his|her|the|a|an)$/.test(between[comma + 1] ?? '') && !between.includes('and')
  );
}

/** "stop the irresponsible militarisation": an adjective at the mention adds nothing where a verb governs both. */
const isEpithet = (
  sentence: StanceSentence,
  operator: Operator,
  mention: Mention,
  left: readonly Operator[],
): boolean =>
  operator.value === 'bad' &&
  operator.last === mention.first &&
  operator.last - operator.first === 1 &&
  !/^(no|not)$/.test(sentence.tokens[operator.first]?.word ?? '') &&
  left.some((o) => o !== operator && (VERBAL.has(o.value) || o.value === 'demand'));
