import type { StanceGrammar } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import { GOVERNING } from './government';
import { FINITE } from './predicate';
import { scopeOf } from './scope';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { agentOf, type Subject, subjectOf } from './subject';

/** What the words around a mention make of it. */
export interface Composition {
  /** +1: toward the proposition, -1: away from it. */
  readonly sign: 1 | -1;
  /** none: only mentioned; other: somebody else's position. */
  readonly held: 'speaker' | 'other' | 'none';
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Inside words quoted from somebody else. */
  readonly quoted: boolean;
  readonly operators: readonly Operator[];
}

const TURNS = new Set(['refuse', 'bad', 'end', 'negate', 'except']);
const ATTITUDES = new Set(['want', 'urge', 'refuse']);
const DEEDS = new Set(['perform', 'end']);

function subjectFor(
  sentence: StanceSentence,
  clauseIndex: number,
  operator: Operator,
  onRight: boolean,
  grammar: StanceGrammar,
): Subject {
  if (sentence.tokens[operator.first]?.role === 'cue') return 'own';
  const index = sentence.clauses.findIndex((c) => operator.first >= c.first && operator.first < c.last);
  const clause = sentence.clauses[index] ?? sentence.clauses[clauseIndex];
  if (!clause) return 'none';
  if (onRight) return agentOf(sentence, clause, operator.last, grammar);
  return clause.kind === 'participle' ? 'own' : subjectOf(sentence, clause, operator.first, grammar);
}

/** Composes pole, operators and negation into the position a mention stands for. */
export function compose(
  sentence: StanceSentence,
  clause: Clause,
  clauseIndex: number,
  mention: Mention,
  grammar: StanceGrammar,
): Composition {
  const { left, right } = scopeOf(sentence, clauseIndex, mention);
  const operators = [...left, ...right];
  const isPosition = mention.rule.kind === 'position';
  let sign: 1 | -1 = mention.rule.pole === 'for' ? 1 : -1;
  let negated = false;
  const turn = () => {
    sign = sign === 1 ? -1 : 1;
  };
  if (clause.kind === 'substitute' && clause.opener && mention.first >= clause.opener.last) turn();
  const own = isPosition && hasNegation(sentence, mention);
  for (const { value, first } of operators) {
    // A position is turned only by a negation among or just before its words ("will not achieve its goals").
    const near = first >= mention.first - (mention.rule.turns ? 3 : 1) && first < mention.last;
    // "Not rule out sending": the rule's own negation falls on a refusal in between.
    const refused = own && value === 'refuse' && first > mention.first && first < mention.last;
    if (isPosition ? refused || (value === 'negate' && near && !own) : TURNS.has(value)) turn();
    if (value === 'negate') negated = true;
  }
  const quoted = isQuotedOther(sentence, mention, grammar);
  const kinds = new Set(operators.map((o) => o.value));
  const hedged = kinds.has('hedge') || (negated && (kinds.has('refuse') || kinds.has('bad')));
  const reading = (held: Composition['held']): Composition => ({
    sign,
    held,
    hedged,
    negated,
    quoted,
    operators,
  });

  if (mention.rule.kind === 'status') return reading('none');
  // The outermost attitude or report of somebody says whose position it is.
  let subject: Subject = 'none';
  const outer = operators.find((o) => {
    if (o.value !== 'report' && o.value !== 'accuse' && !ATTITUDES.has(o.value) && !DEEDS.has(o.value))
      return false;
    subject = subjectFor(sentence, clauseIndex, o, right.includes(o), grammar);
    return o.value !== 'report' || subject === 'other' || isGloss(sentence, o);
  });
  if (!outer) subject = subjectOf(sentence, clause, mention.first, grammar);
  if (outer?.value === 'accuse' || quoted) return reading('other');
  if (outer?.value === 'report') return reading('other');
  if (kinds.has('evade') && !isPosition) return reading('none');
  if (isPosition) return reading('speaker');
  if (isUnreadPredicate(sentence, left, right)) return reading('none');
  if (mention.rule.granted && (kinds.has('will') || negated)) return reading('speaker');
  if (sentence.history && !kinds.has('demand') && !kinds.has('want') && !kinds.has('will'))
    return reading('none');
  if (clause.kind === 'substitute') return reading('speaker');
  if (isUnreadVerdict(sentence, clause, mention, operators)) return reading('none');
  // A judgement outranks another's attitude only from outside it.
  const judged = operators.some(
    (o) =>
      (o.value === 'demand' || o.value === 'good' || o.value === 'bad') &&
      (subject !== 'other' ||
        !outer ||
        !ATTITUDES.has(outer.value) ||
        o.first < outer.first ||
        right.includes(o)),
  );
  if (judged) return reading('speaker');
  if (outer && ATTITUDES.has(outer.value)) return reading(subject === 'other' ? 'other' : 'speaker');
  if (negated && (kinds.has('will') || kinds.has('hedge') || saysCannot(sentence, operators)))
    return reading(subject === 'other' ? 'other' : 'speaker');
  if (negated && subject !== 'other' && isSlogan(sentence, clause, mention)) return reading('speaker');
  if (outer && DEEDS.has(outer.value)) {
    if (subject === 'other') return reading('other');
    if (subject === 'own' || outer.first === clause.first) return reading('speaker');
    if (outer.value === 'end') return reading('speaker');
    if (mention.rule.announced && !negated) return reading('speaker');
    if (SETTLED.test(sentence.tokens[outer.first]?.word ?? '')) return reading('speaker');
    const event = /^(held|hosted|conducted|convened)$/.test(sentence.tokens[outer.first]?.word ?? '');
    return reading(kinds.has('will') && !event ? 'speaker' : 'none');
  }
  if (mention.rule.deed && subject === 'own') return reading('speaker');
  if (mention.rule.announced && subject !== 'other' && !negated) return reading('speaker');
  if (mention.rule.deed && subject === 'none' && left.some((o) => o.value === 'will'))
    return reading('speaker');
  return reading('none');
}

/** Passives that announce a deed as done. */
const SETTLED = /^(extended|renewed|signed|adopted|approved|imposed|restored|ratified)$/;

/** "No truce", "no blue helmets, no force": a bare 'no' with its noun and no verb. */
function isSlogan({ tokens }: StanceSentence, clause: Clause, mention: Mention): boolean {
  let at = mention.first;
  while (at > clause.first && tokens[at]?.word !== 'no' && mention.first - at < 3) at--;
  const opens = at <= clause.first + 1 || tokens[at - 1]?.word === ',';
  const verb = tokens.slice(mention.last, clause.last).some((t) => FINITE.test(t.word));
  const next = tokens[mention.last];
  const ends =
    !next ||
    next.strong ||
    mention.last >= clause.last ||
    /^(,|of|in|on|with|for|to|before)$/.test(next.word);
  return tokens[at]?.word === 'no' && opens && ends && !verb;
}

/**
 * "It would be a … to lift", "lifting them would be a …": a verdict in words no rule knows leaves open whether the
 * deed is wanted.
 */
function isUnreadVerdict(
  { tokens }: StanceSentence,
  clause: Clause,
  mention: Mention,
  operators: readonly Operator[],
): boolean {
  const deed = operators.find((o) => DEEDS.has(o.value) && o.first < mention.first);
  if (!deed || operators.some((o) => !DEEDS.has(o.value) && o.value !== 'will' && o.value !== 'hedge'))
    return false;
  const isBe = (at: number) => /^(be|is|was|been)$/.test(tokens[at]?.word ?? '');
  if (tokens[deed.first - 1]?.word === 'to') {
    for (let i = deed.first - 3; i >= Math.max(clause.first, deed.first - 6); i--)
      if (isBe(i)) return tokens.slice(clause.first, i).some((t) => t.word === 'it');
    return false;
  }
  if (!tokens[deed.first]?.word.endsWith('ing') || deed.first - clause.first > 6) return false;
  if (isBe(deed.first - 1) || isBe(deed.first - 2)) return false;
  for (let i = mention.last; i < clause.last; i++)
    if (isBe(i)) return /^(a|an|the|like|as)$/.test(tokens[i + 1]?.word ?? '');
  return false;
}

/** "The door must not be closed", "sanctions cannot wait": a negated verb no rule knows may mean either. */
function isUnreadPredicate(
  { tokens }: StanceSentence,
  left: readonly Operator[],
  right: readonly Operator[],
): boolean {
  const last = right.at(-1);
  if (last?.value !== 'negate' || left.some((o) => GOVERNING.has(o.value))) return false;
  if (!right.every((o) => MODAL.has(o.value))) return false;
  const next = tokens[last.last]?.word ?? '';
  return next === 'be'
    ? /^(?!(?:used|employed|exercised|resorted|threatened|waged|fought|allowed|permitted|tolerated)$)[a-z]+(ed|en)$/.test(
        tokens[last.last + 1]?.word ?? '',
      )
    : /^[a-z]{3,}$/.test(next);
}

const MODAL: ReadonlySet<string> = new Set(['negate', 'will', 'hedge', 'demand']);

const NEGATIONS = /^(not|no|never|nobody|nothing|none)$/;

/** True if the words of a position are negative themselves ("not a bluff"). */
const hasNegation = (sentence: StanceSentence, mention: Mention): boolean => {
  for (let i = mention.first; i < mention.last; i++)
    if (!mention.passed.includes(i) && NEGATIONS.test(sentence.tokens[i]?.word ?? '')) return true;
  return false;
};

const saysCannot = (sentence: StanceSentence, operators: readonly Operator[]): boolean =>
  operators.some(
    (o) =>
      o.value === 'negate' &&
      [o.first - 1, o.first].some((i) => /^(can|could)$/.test(sentence.tokens[i]?.word ?? '')),
  );

/** "They said: Yes, we listened": what follows the colon is theirs. */
function isQuotedOther(sentence: StanceSentence, mention: Mention, grammar: StanceGrammar): boolean {
  return sentence.operators.some((o) => {
    if (o.value !== 'report' || o.last >= mention.first || sentence.tokens[o.last]?.word !== ':')
      return false;
    const clause = sentence.clauses.find((c) => o.first >= c.first && o.first < c.last);
    return clause !== undefined && subjectOf(sentence, clause, o.first, grammar) === 'other';
  });
}

/** "His offer meant that …" puts another's words plainly. */
const isGloss = (sentence: StanceSentence, operator: Operator): boolean =>
  /^(meant|means|implies|implied)$/.test(sentence.tokens[operator.first]?.word ?? '');
