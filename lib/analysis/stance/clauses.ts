import type { ConnectiveKind } from '../../model/grammar/stance-grammar';
import type { PatternHit } from './pattern-matcher';
import type { StanceToken } from './stance-token';

export type ClauseKind = 'main' | ConnectiveKind;

/** A stretch of a sentence in which operators reach what they govern; tokens `[first, last)`. */
export interface Clause {
  readonly kind: ClauseKind;
  readonly first: number;
  readonly last: number;
  /** True where the clause may continue the construction of the one before it. */
  readonly continues: boolean;
  /** The connective's tokens, if one opens the clause. */
  readonly opener: PatternHit<ConnectiveKind> | null;
}

const FINITE_START = new Set([
  'that',
  'he',
  'she',
  'they',
  'we',
  'i',
  'it',
  'there',
  'this',
  'you',
  'these',
  'those',
]);

/** Splits a sentence's tokens into clauses at strong marks, connectives and coordinations with a subject of their own. */
export function splitClauses(
  tokens: readonly StanceToken[],
  connectives: readonly PatternHit<ConnectiveKind>[],
  breaks: ReadonlySet<number> = new Set(),
): Clause[] {
  const opens = new Map(connectives.map((hit) => [hit.first, hit]));
  const clauses: Clause[] = [];
  let first = 0;
  let kind: ClauseKind = 'main';
  let continues = false;
  let opener: PatternHit<ConnectiveKind> | null = null;
  const close = (last: number) => {
    if (last > first) clauses.push({ kind, first, last, continues, opener });
  };
  const open = (at: number, next: ClauseKind, joined: boolean, by: PatternHit<ConnectiveKind> | null) => {
    close(at);
    first = at;
    kind = next;
    continues = joined;
    opener = by;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const hit = opens.get(i);
    const previous = tokens[i - 1];
    if (hit) {
      const joined =
        hit.value === 'contrast' ||
        hit.value === 'substitute' ||
        hit.value === 'purpose' ||
        hit.value === 'without' ||
        (hit.value === 'relative' && previous?.word !== ',');
      open(i, hit.value, joined, hit);
      i = hit.last - 1;
      continue;
    }
    if (breaks.has(i)) open(i, 'main', false, null);
    if (CONDITIONAL.has(kind) && i > first + 2 && startsMain(tokens, i)) open(i, 'main', false, null);
    if (token.strong) {
      open(i, 'main', false, null);
      continue;
    }
    if (token.word === ',') {
      // The comma that ends a clause put first ("If they agree, we ...") returns to the main clause.
      if (kind !== 'main' && kind !== 'contrast' && kind !== 'coordinate' && kind !== 'substitute')
        open(i, 'main', false, null);
      else if (startsClause(tokens, i + 1)) open(i, 'main', false, null);
      else if (isParticiple(tokens[i + 1]?.word ?? '')) open(i, 'participle', false, null);
      continue;
    }
    if (
      (token.word === 'and' || token.word === 'or') &&
      (startsClause(tokens, i + 1) || startsLate(tokens, i + 1) || SAYS.test(tokens[i + 1]?.word ?? ''))
    )
      open(i, 'coordinate', false, null);
  }
  close(tokens.length);
  return clauses;
}

/** "accused them of delay and said …": a second verb of saying leaves what the first one governed. */
const SAYS = /^(said|says|added|adds|told)$/;

const DETERMINER = /^(the|a|an|any|such|its|their|every|all|no)$/;
const MODAL = /^(should|must|will|would|has|had|is|was|were|are|cannot|could)$/;

/** "and for that we need": a subject after a short phrase. */
function startsLate(tokens: readonly StanceToken[], at: number): boolean {
  if (!/^(for|in|with|by|to|therefore|so|now|today|then|at)$/.test(tokens[at]?.word ?? '')) return false;
  for (let i = at + 1; i <= at + 3; i++)
    if (/^(we|i|they|he|she|you)$/.test(tokens[i]?.word ?? '')) return true;
  return false;
}

const isParticiple = (word: string): boolean => /^[a-z]{3,}ing$/.test(word) && word !== 'including';

const CONDITIONAL: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
  'if',
  'condition',
  'concession',
  'without',
  'until',
]);

/** "If they attack | it will leave": a subject with its modal ends a condition put first. */
function startsMain(tokens: readonly StanceToken[], at: number): boolean {
  const head = tokens[at];
  const next = tokens[at + 1]?.word ?? '';
  if (!head || !/^(will|would|shall|must)$/.test(next)) return false;
  return head.word !== 'that' && (FINITE_START.has(head.word) || head.parties.length > 0);
}

/** True if the words at `at` look like a new subject with its verb. */
function startsClause(tokens: readonly StanceToken[], at: number): boolean {
  const head = tokens[at];
  if (!head) return false;
  if (FINITE_START.has(head.word)) return true;
  if (DETERMINER.test(head.word))
    for (let i = at + 1; i <= at + 4; i++) {
      const word = tokens[i]?.word ?? '';
      if (MODAL.test(word)) return true;
      if (word === 'of' || word === ',' || word === 'to' || word === 'and') return false;
    }
  const next = tokens[at + 1]?.word ?? '';
  return (
    head.parties.length > 0 &&
    /^(is|was|has|had|will|would|must|should|needs?|cannot|could|wants?|s)$/.test(next)
  );
}
