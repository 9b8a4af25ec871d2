import type { Clause } from './clauses';
import { type Holder, holderOf, isQuotedOther } from './holder';
import { type Sign, signOf } from './polarity';
import { scopeOf } from './scope';
import { isWarnedOf } from './spoken-acts';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { isUnread } from './unread';

/** What the words around a mention make of it. */
export interface Composition {
  readonly sign: Sign;
  readonly held: Holder;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** True if a word no rule knows decides it. */
  readonly unread: boolean;
  /** Inside words quoted from somebody else. */
  readonly quoted: boolean;
  readonly operators: readonly Operator[];
}

/** Composes pole, operators and negation into the position a mention stands for, and says whose it is. */
export function compose(
  sentence: StanceSentence,
  clause: Clause,
  clauseIndex: number,
  mention: Mention,
): Composition {
  const scope = scopeOf(sentence, clauseIndex, mention);
  const operators = [...scope.left, ...scope.right];
  const kinds = new Set(operators.map((o) => o.value));
  const negated = kinds.has('negate');
  const unread = mention.rule.kind === 'topic' && isUnread(sentence, clause, mention, scope);
  const warned = isWarnedOf(sentence, clause, mention, scope);
  const sign = signOf(sentence, clause, mention, operators);
  return {
    sign: warned && mention.rule.kind === 'topic' ? (sign === 1 ? -1 : 1) : sign,
    held: holderOf(sentence, clause, clauseIndex, mention, scope, unread),
    unread,
    hedged: warned || kinds.has('hedge') || (negated && (kinds.has('refuse') || kinds.has('bad'))),
    negated,
    quoted: isQuotedOther(sentence, mention),
    operators,
  };
}
