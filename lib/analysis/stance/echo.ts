import type { ConnectiveKind, OperatorKind } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
import type { Clause } from './clauses';
import type { Mention, Operator } from './stance-sentence';
import type { StanceToken } from './stance-token';

const VERDICTS: ReadonlySet<OperatorKind> = new Set<OperatorKind>([
  'refuse',
  'bad',
  'good',
  'want',
  'demand',
]);

const TAKES_OBJECT: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['refuse', 'want', 'perform']);

/** What a sentence adds by pointing back, and the mention the next sentence may point back to. */
export interface Echoes {
  readonly mentions: readonly Mention[];
  readonly last: Mention | null;
}

/** A mention as a pointing word takes it up: "abandoning our gains" has turned its pole. */
function antecedent(mention: Mention, clause: Clause, operators: readonly Operator[]): Mention {
  const ended = operators.filter(
    (o) => o.value === 'end' && o.first >= clause.first && o.last <= mention.first,
  ).length;
  if (ended % 2 === 0) return mention;
  return { ...mention, rule: { ...mention.rule, pole: mention.rule.pole === 'for' ? 'against' : 'for' } };
}

/**
 * A clause without an issue of its own that judges what was said just before ("That is impossible", "we will never
 * accept it") speaks of the last mention: returns that mention anew at the pointing word, or nothing.
 */
export function echoMentions(
  tokens: readonly StanceToken[],
  words: StanceWords,
  clauses: readonly Clause[],
  operators: readonly Operator[],
  mentions: readonly Mention[],
  before: Mention | null,
): Echoes {
  const echoes: Mention[] = [];
  let last = before;
  for (const clause of clauses) {
    const own = mentions.findLast((m) => m.first >= clause.first && m.first < clause.last);
    if (own) {
      last = antecedent(own, clause, operators);
      continue;
    }
    if (last?.rule.kind !== 'topic' || !startsOver(clause.kind)) continue;
    const judged = operators.filter((o) => o.first >= clause.first && o.last <= clause.last);
    if (!judged.some((o) => VERDICTS.has(o.value))) continue;
    const at = pointerIn(tokens, words, clause, judged);
    if (at !== null) echoes.push({ ...last, first: at, last: at + 1, passed: [] });
  }
  return { mentions: echoes, last };
}

/** The word that points back as subject or object of a verdict, if the clause has one. */
function pointerIn(
  tokens: readonly StanceToken[],
  words: StanceWords,
  clause: Clause,
  judged: readonly Operator[],
): number | null {
  for (let i = clause.first; i < clause.last; i++) {
    const word = tokens[i]?.word ?? '';
    if (!words.pointers.has(word)) continue;
    const next = tokens[i + 1]?.word ?? '';
    const subject = i - clause.first <= 1 && words.pointerPredicates.has(next);
    const object =
      !words.complementizers.has(word) && judged.some((o) => TAKES_OBJECT.has(o.value) && o.last === i);
    if (subject || object) return i;
  }
  return null;
}

const startsOver = (kind: Clause['kind']): kind is 'main' | ConnectiveKind =>
  kind === 'main' || kind === 'contrast' || kind === 'coordinate';
