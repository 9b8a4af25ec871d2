import type { Clause, ClauseKind } from './clauses';
import type { StanceSentence } from './stance-sentence';

const TURNING: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['condition', 'if', 'time']);

/** The verb that stands for the one said before comes within so many words after 'but'. */
const NEAR = 3;

/** "Not yet ready to lend them, but would do so if …": the condition under which a no becomes a yes. */
export function turnedBy({ clauses, tokens, words }: StanceSentence, index: number): Clause | null {
  for (const [i, clause] of clauses.slice(index + 1, index + 4).entries()) {
    if (clause.kind !== 'contrast') continue;
    const said = tokens.slice(clause.first, clause.last).map((t) => t.word);
    const does = said.findIndex(
      (word, k) => words.modals.has(word) && words.proVerbs.has(`${said[k + 1]} ${said[k + 2]}`),
    );
    const next = clauses[index + 2 + i];
    if (does >= 0 && does <= NEAR && next?.opener && TURNING.has(next.kind)) return next;
  }
  return null;
}
