import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import { GOVERNING } from './government';
import type { Scope } from './scope';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { hasUnreadVerb } from './unread-verbs';

const DEEDS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['perform', 'end']);
const MODAL: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['negate', 'will', 'hedge', 'demand']);

/** True if a word no rule knows decides what a mention's clause says, so that no sign can be given. */
export const isUnread = (sentence: StanceSentence, clause: Clause, mention: Mention, scope: Scope): boolean =>
  scope.unread ||
  isNotHastened(sentence, scope) ||
  isOfAnybody(sentence, clause, mention, scope) ||
  isPurposeOfNothing(sentence, mention, scope) ||
  isUnreadPredicate(sentence, mention, scope) ||
  hasUnreadVerb(sentence, clause, mention, scope) ||
  sharesUnreadNegation(sentence, clause, mention, scope) ||
  isUnreadVerdict(sentence, clause, mention, [...scope.left, ...scope.right]);

/** "That it will not join or allow the alliance to send troops": a negation among another issue's words may reach on. */
function sharesUnreadNegation(
  { tokens, words }: StanceSentence,
  clause: Clause,
  mention: Mention,
  { left }: Scope,
): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  for (let i = mention.first - 1; i > clause.first; i--) {
    if (!words.alternatives.has(word(i))) continue;
    for (let k = i - 1; k >= Math.max(clause.first, i - 8); k--)
      if (words.verbNegations.has(word(k))) return !left.some((o) => o.first <= k && k < o.last);
    return false;
  }
  return false;
}

/**
 * "It would be a … to lift", "lifting them would be a …": a verdict in words no rule knows leaves open whether the
 * deed is wanted.
 */
function isUnreadVerdict(
  { tokens, words }: StanceSentence,
  clause: Clause,
  mention: Mention,
  operators: readonly Operator[],
): boolean {
  const deed = operators.find((o) => DEEDS.has(o.value) && o.first < mention.first);
  if (!deed || operators.some((o) => !DEEDS.has(o.value) && o.value !== 'will' && o.value !== 'hedge'))
    return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  const isBe = (at: number) => words.copulas.has(word(at));
  if (words.infinitiveMark.has(word(deed.first - 1))) {
    for (let i = deed.first - 3; i >= Math.max(clause.first, deed.first - 6); i--)
      if (isBe(i)) return tokens.slice(clause.first, i).some((t) => words.neuter.has(t.word));
    return false;
  }
  if (!word(deed.first).endsWith(words.gerundEnding) || deed.first - clause.first > 6) return false;
  if (isBe(deed.first - 1) || isBe(deed.first - 2)) return false;
  for (let i = mention.last; i < clause.last; i++) if (isBe(i)) return words.verdictOpeners.has(word(i + 1));
  return false;
}

/** "The door must not be closed", "sanctions cannot wait": a negated verb no rule knows may mean either. */
function isUnreadPredicate(
  { tokens, words }: StanceSentence,
  mention: Mention,
  { left, right }: Scope,
): boolean {
  const last = right.at(-1);
  if (!last || left.some((o) => GOVERNING.has(o.value))) return false;
  if (!right.every((o) => MODAL.has(o.value))) return false;
  if (![...left, ...right].some((o) => o.value === 'negate')) return false;
  if (last.first < mention.last) return false;
  const next = tokens[last.last]?.word ?? '';
  if (!words.infinitives.has(next)) return /^\p{L}{3,}$/u.test(next);
  return !words.knownPassives.has(tokens[last.last + 1]?.word ?? '');
}

/** "Urged those who arm them to stop": what is asked of whoever does a thing says nothing yet on the thing. */
function isOfAnybody(
  sentence: StanceSentence,
  clause: Clause,
  mention: Mention,
  { left, right }: Scope,
): boolean {
  const { tokens, words } = sentence;
  const word = (at: number) => tokens[at]?.word ?? '';
  if (isDeedOfAnybody(sentence, mention)) return true;
  return (
    clause.opener !== null &&
    words.personalRelatives.has(word(clause.first)) &&
    words.anybody.has(word(clause.first - 1)) &&
    ![...left, ...right].some((o) => o.value === 'bad')
  );
}

/** "States that signed up to the tribunal would be the poorer": the verdict is on them. */
export const isDeedOfAnybody = ({ tokens, words }: StanceSentence, { first }: Mention): boolean =>
  words.complementizers.has(tokens[first - 1]?.word ?? '') &&
  words.anybody.has(tokens[first - 2]?.word ?? '');

/** "Would send no soldier to back up the guarantees": what is denied is the soldier. */
function isPurposeOfNothing({ tokens, words }: StanceSentence, mention: Mention, { left }: Scope): boolean {
  return left.some((o) => {
    if (o.value !== 'negate' || !words.negativeDeterminer.has(tokens[o.first]?.word ?? '')) return false;
    if (left.some((x) => x.first === o.last)) return false;
    const to = tokens.findIndex((t, i) => i > o.last && i <= o.last + 2 && words.infinitiveMark.has(t.word));
    return to > 0 && to < mention.first;
  });
}

/** "Accession would not be sped up": it may go on as it is. */
const isNotHastened = ({ tokens, words }: StanceSentence, { left, right }: Scope): boolean =>
  [...left, ...right].some(
    (o) => o.value === 'perform' && words.hastening.has(tokens[o.first]?.word ?? ''),
  ) && [...left, ...right].some((o) => o.value === 'negate');
