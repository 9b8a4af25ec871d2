import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import type { Scope } from './scope';
import type { Mention, StanceSentence } from './stance-sentence';

const JUDGED: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['good', 'bad', 'demand']);

const MODAL: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['will', 'hedge']);

/** "Warned that seizing the assets could expose the bank": a warning of what the subject of its clause would do. */
export function isWarnedOf(
  { tokens, words, operators }: StanceSentence,
  clause: Clause,
  mention: Mention,
  { left, right }: Scope,
): boolean {
  const warning = operators.findLast((o) => o.value === 'warn' && o.last <= mention.first);
  if (!warning || mention.first - clause.first > 12 || mention.first - warning.last > 16) return false;
  const modal = right.at(-1);
  if (!modal || !right.every((o) => MODAL.has(o.value))) return false;
  if (left.some((o) => o.first > warning.first && o.value !== 'perform')) return false;
  const verb = tokens[modal.last]?.word ?? '';
  return !words.enduring.has(verb) && /^\p{L}{3,}$/u.test(verb);
}

/** "Stop the shooting": a deed in its base form at the head of a clause of somebody's own words. */
export function isOrder({ tokens, words, clauses, reported }: StanceSentence, mention: Mention): boolean {
  if (reported || !mention.rule.deed) return false;
  const head = tokens[mention.first]?.word ?? '';
  if ([words.gerundEnding, ...words.participleEndings].some((ending) => head.endsWith(ending))) return false;
  const before = tokens[mention.first - 1];
  return (
    clauses.some((c) => c.first === mention.first) ||
    !before ||
    before.role !== 'content' ||
    before.strong ||
    before.word === ','
  );
}

/** "Listed the prisoners exchanged", "snubbed the offer": a cue no rule knows with a bare noun may mean either. */
export function isOnlyNamed(
  { tokens, words, operators, clauses, reported }: StanceSentence,
  mention: Mention,
  { right }: Scope,
): boolean {
  const cue = tokens.findIndex((t) => t.role === 'cue');
  if (!reported || cue < 0 || cue > mention.first) return false;
  const inCue = (t: { readonly role: string }) => t.role === 'cue';
  const last = tokens.findLastIndex(inCue);
  const heads = tokens.slice(cue, last + 1).map((t) => t.word);
  if (heads.some((word) => words.plainReports.has(word) || words.affirming.has(word))) return false;
  if (operators.some((o) => o.first <= last && o.last > cue)) return false;
  // "Spoke of the danger of …", "mentioned the court, which it detests": a verdict of his own before or after it.
  if (
    operators.some(
      (o) =>
        JUDGED.has(o.value) &&
        o.first > last &&
        mention.first - o.last <= 2 &&
        (o.first < mention.first ||
          clauses.some((c) => c.kind === 'relative' && c.first < o.first && o.first < mention.last)),
    )
  )
    return false;
  if (
    right.length > 0 &&
    clauses.some(
      (c) => c.kind === 'relative' && c.first >= mention.last && right.some((o) => o.first > c.first),
    )
  )
    return false;
  // "Voted {to back a ceasefire}": what was decided on is a deed.
  if (words.infinitiveMark.has(tokens[last + 1]?.word ?? '')) return false;
  // A clause, or a verdict ("as substantive"), says it by itself.
  const says = (word: string) =>
    (words.finite.has(word) && !words.possessiveMark.has(word)) ||
    words.complementizers.has(word) ||
    words.as.has(word);
  return !tokens.slice(last + 1).some((t) => says(t.word));
}

/** "Described how the delegations had sat at the table": an account of an event. */
export function isAccount({ tokens, words, reported }: StanceSentence): boolean {
  const first = tokens.findIndex((t) => t.role === 'content');
  if (!reported || first < 1 || tokens[first - 1]?.role !== 'cue') return false;
  return words.accounts.has(tokens[first]?.word ?? '');
}
