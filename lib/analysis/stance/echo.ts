import type { ConnectiveKind, OperatorKind } from '../../model/grammar/stance-grammar';
import type { Pole } from '../../model/issue';
import type { Clause } from './clauses';
import type { PatternHit } from './pattern-matcher';
import type { Mention } from './stance-sentence';
import type { StanceToken } from './stance-token';

const POINTERS = new Set(['this', 'that', 'it', 'these', 'such', 'them']);
const VERDICTS: ReadonlySet<OperatorKind> = new Set<OperatorKind>([
  'refuse',
  'bad',
  'good',
  'want',
  'demand',
]);

const TAKES_OBJECT: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['refuse', 'want', 'perform']);

/**
 * A clause without an issue of its own that judges what was said just before ("That is impossible", "we will never
 * accept it") speaks of the last mention: returns that mention anew at the pointing word, or nothing.
 */
export function echoMentions(
  tokens: readonly StanceToken[],
  clauses: readonly Clause[],
  operators: readonly PatternHit<OperatorKind>[],
  mentions: readonly Mention[],
  before: Mention | null,
): Mention[] {
  const echoes: Mention[] = [];
  let last = before;
  let pole: Pole = before?.rule.pole ?? 'for';
  for (const clause of clauses) {
    const own = mentions.filter((m) => m.first >= clause.first && m.first < clause.last);
    if (own.length > 0) {
      last = own.at(-1) ?? last;
      const named = last;
      if (named) {
        const ended = operators.filter(
          (o) => o.value === 'end' && o.first >= clause.first && o.last <= named.first,
        ).length;
        pole = ended % 2 === 1 ? (named.rule.pole === 'for' ? 'against' : 'for') : named.rule.pole;
      }
      continue;
    }
    if (!last || last.rule.kind === 'position' || !startsOver(clause.kind)) continue;
    const judged = operators.filter((o) => o.first >= clause.first && o.last <= clause.last);
    if (!judged.some((o) => VERDICTS.has(o.value))) continue;
    for (let i = clause.first; i < clause.last; i++) {
      const word = tokens[i]?.word ?? '';
      if (!POINTERS.has(word)) continue;
      const next = tokens[i + 1]?.word ?? '';
      const subject =
        i - clause.first <= 1 && /^(is|was|would|will|cannot|can|must|should|s|makes)$/.test(next);
      const object = word !== 'that' && judged.some((o) => TAKES_OBJECT.has(o.value) && o.last === i);
      if (!subject && !object) continue;
      echoes.push({ ...last, rule: { ...last.rule, pole }, first: i, last: i + 1, passed: [] });
      break;
    }
  }
  return echoes;
}

const startsOver = (kind: Clause['kind']): kind is 'main' | ConnectiveKind =>
  kind === 'main' || kind === 'contrast' || kind === 'coordinate';
