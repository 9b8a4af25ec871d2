import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Stance } from '../../model/statement';
import type { Clause } from './clauses';
import type { Composition } from './compose';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { whose } from './subject';

const TURNS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['refuse', 'end']);

/** What is threatened with until another gives way. */
const PRESSURE = 'sanctions';

/** "Failed to", "did not", "did not agree". */
const leavesUndone = ({ tokens, words }: StanceSentence, { value, first, last }: Operator): boolean =>
  value === 'fail' ||
  value === 'negate' ||
  (value === 'refuse' && tokens.slice(first, last).some((t) => words.verbNegations.has(t.word)));

/** The clause a condition hangs on: the one after it if it was put first, else the one before. */
function mainClauseOf(sentence: StanceSentence, index: number): Clause | undefined {
  const after = sentence.clauses[index + 1];
  const { tokens } = sentence;
  // ", a source said": after the condition only the reporter goes on.
  const goesOn =
    after !== undefined &&
    (sentence.loose || tokens.slice(after.first, after.last).some((t) => t.role === 'content'));
  const preposed = after?.kind === 'main' && tokens[after.first]?.strong === false && goesOn;
  return preposed || index === 0 ? after : sentence.clauses[index - 1];
}

const isIn = (part: { readonly first: number; readonly last: number }, clause: Clause): boolean =>
  part.first >= clause.first && part.last <= clause.last;

const isBartered = ({ tokens, words }: StanceSentence, { opener }: Clause): boolean =>
  opener !== null && tokens.slice(opener.first, opener.last).some((t) => words.barters.has(t.word));

/**
 * What a condition says of an issue it names: the speaker demands it, if his main clause is a position at all. Null if
 * the main clause is about the same issue and decides alone.
 */
export function demandedBy(
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  index: number,
  composed: Composition,
): Stance | null {
  if (clause.kind === 'time' || mention.rule.kind === 'status') return null;
  if (mention.rule.outcome || composed.quoted) return 'unclear';
  const main = mainClauseOf(sentence, index);
  if (main && sentence.mentions.some((m) => m.issueId === mention.issueId && isIn(m, main))) return null;
  const inMain = (...kinds: readonly OperatorKind[]) =>
    main !== undefined && sentence.operators.some((o) => kinds.includes(o.value) && isIn(o, main));
  // "No land in exchange for a truce": what the refused bargain would have brought is not asked for.
  if (isBartered(sentence, clause) && inMain('refuse', 'negate', 'bad')) return 'unclear';
  if (clause.kind === 'if') {
    // "New sanctions if it did not agree to a truce": what is asked for under that threat.
    const denied = composed.operators.some((o) => isIn(o, clause) && leavesUndone(sentence, o));
    if (denied && mention.rule.pole === 'for' && mention.rule.kind === 'topic' && main)
      if (sentence.mentions.some((m) => m.issueId === PRESSURE && isIn(m, main)) && !inMain('end', 'negate'))
        return 'support';
    if (composed.operators.some((o) => o.value === 'refuse')) return 'unclear';
    if (inMain('threaten')) return composed.sign === 1 ? 'oppose' : 'support';
    // "Would do lasting harm if it failed to use them": what would be bad not to do.
    const undone = composed.operators.some((o) => o.value === 'fail' && isIn(o, clause));
    if (undone && !inMain('negate') && inMain('bad')) return composed.sign === 1 ? 'support' : 'oppose';
    if (undone) return 'unclear';
    // "If their troops leave, fighting will stop": a deed asked of the other side; "if they stop, so shall we": the same.
    if (!main || !inMain('will', 'want', 'hedge')) return 'unclear';
    const named = sentence.mentions.some((m) => isIn(m, main));
    const ours = sentence.tokens.some(
      (_, i) => i >= main.first && i < main.last && whose(sentence, i) === 'own',
    );
    if (!named && ours) return mention.rule.deed ? 'conditional' : 'unclear';
    if (!mention.rule.deed) return 'unclear';
  } else if (clause.kind !== 'condition' && !inMain('negate', 'refuse')) return 'unclear';
  // "No truce without guarantees": what governs the main clause does not reach into the condition.
  const pole = mention.rule.pole === 'for' ? 1 : -1;
  // "Without a refusal by the alliance to take it in": what turns it there does.
  const turned = composed.operators.filter(
    (o) => isIn(o, clause) && TURNS.has(o.value) && o.first > clause.first,
  );
  const within = turned.length % 2 === 0 ? pole : -pole;
  return (clause.kind === 'without' ? within : composed.sign) === 1 ? 'support' : 'oppose';
}
