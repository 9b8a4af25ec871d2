import type { ConnectiveKind } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
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

/** Connectives whose clause may continue the construction before it. */
const JOINED: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['contrast', 'substitute', 'purpose', 'without']);
/** Clauses that the verb of what came before them ends. */
const AT_VERB: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['without']);
/** Clauses that a comma does not end. */
const OPEN_ENDED: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
  'main',
  'contrast',
  'coordinate',
  'substitute',
]);
const CONDITIONAL: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
  'if',
  'condition',
  'concession',
  'without',
  'until',
]);

/** Splits a sentence's tokens into clauses at strong marks, connectives and coordinations with a subject of their own. */
export function splitClauses(
  tokens: readonly StanceToken[],
  words: StanceWords,
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
  const open = (at: number, next: ClauseKind, joined = false, by: typeof opener = null) => {
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
    if (hit && !isInserted(tokens, hit, words)) {
      const restrictive = hit.value === 'relative' && tokens[i - 1]?.word !== ',';
      open(i, hit.value, restrictive || JOINED.has(hit.value), hit);
      i = hit.last - 1;
      continue;
    }
    if (breaks.has(i)) open(i, 'main');
    const substituted = isSubstitute(kind) && isPutFirst(tokens, first);
    const before = CONDITIONAL.has(kind) || substituted;
    if (before && i > first + 2 && startsMain(tokens, i, words)) open(i, 'main');
    // "A peace without soldiers | would not last": the verb is that of what came before.
    if (AT_VERB.has(kind) && i > first + 1 && isMainVerb(tokens, first, i, words)) open(i, 'main');
    if (AT_VERB.has(kind) && i > first + 1 && isPutFirst(tokens, first) && deniesNext(tokens, i, words))
      open(i, 'main');
    if (token.strong) open(i, 'main');
    else if (token.word === ',' && substituted) open(i, 'main');
    else if (token.word === ',') {
      // The comma that ends a clause put first ("If they agree, we ...") returns to the main clause.
      if (!OPEN_ENDED.has(kind) || startsClause(tokens, i + 1, words)) open(i, 'main');
      else if (isGerund(tokens[i + 1]?.word ?? '', words)) open(i, 'participle');
    } else if (words.joints.has(token.word) && startsAfterJoint(tokens, i + 1, words)) open(i, 'coordinate');
  }
  close(tokens.length);
  return clauses;
}

/** "Its admission, however, was not on the cards": the contrast is with the sentence before; "anywhere but in": an exception. */
function isInserted(
  tokens: readonly StanceToken[],
  hit: PatternHit<ConnectiveKind>,
  words: StanceWords,
): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  if (hit.value === 'contrast' && words.exceptedFrom.has(word(hit.first - 1)))
    return !words.clauseSubjects.has(word(hit.last));
  if (word(hit.first - 1) !== ',') return false;
  if (hit.value === 'contrast') return word(hit.last) === ',' && words.finite.has(word(hit.last + 1));
  return hit.value === 'concession' && isAside(tokens, hit, words);
}

/** An aside of a fronted phrase is at most so long. */
const ASIDE = 8;

/** "Under no circumstances, with or without a deal, would we …": verb and subject change places after the aside. */
function isAside(
  tokens: readonly StanceToken[],
  { first, last }: PatternHit<ConnectiveKind>,
  words: StanceWords,
): boolean {
  const hasVerb = (t: StanceToken | undefined) => t !== undefined && words.finite.has(t.word);
  const end = tokens.findIndex((t, i) => i >= last && i <= last + ASIDE && t.word === ',');
  if (end < 0 || !words.modals.has(tokens[end + 1]?.word ?? '')) return false;
  for (let i = first - 2; i >= 0; i--) {
    const token = tokens[i];
    if (token?.strong || token?.role !== 'content') break;
    if (hasVerb(token)) return false;
    if (words.negations.has(token.word)) return true;
  }
  return false;
}

const isSubstitute = (kind: ClauseKind): boolean => kind === 'substitute';

/** "Rather than a speech, they need arms": the clause opens what is said. */
const isPutFirst = (tokens: readonly StanceToken[], first: number): boolean =>
  first === 0 || tokens[first - 1]?.strong === true || tokens[first - 1]?.role !== 'content';

/** A finite verb that no subject or relative of a 'without' clause takes. */
const isMainVerb = (tokens: readonly StanceToken[], first: number, at: number, words: StanceWords): boolean =>
  words.mainAuxiliaries.has(tokens[at]?.word ?? '') &&
  !tokens.slice(first, at).some((t) => words.relatives.has(t.word) || words.clauseSubjects.has(t.word));

/** "Without an agenda | there can be no meeting", "… | no meeting can be held": the main clause of what was put first. */
const deniesNext = (tokens: readonly StanceToken[], at: number, words: StanceWords): boolean =>
  words.existential.has(tokens[at]?.word ?? '')
    ? words.finite.has(tokens[at + 1]?.word ?? '')
    : words.negativeDeterminer.has(tokens[at]?.word ?? '') &&
      !words.prepositions.has(tokens[at - 1]?.word ?? '') &&
      !words.joints.has(tokens[at - 1]?.word ?? '');

/** A word in -ing (or the language's like) that opens a participle clause after a comma. */
const isGerund = (word: string, words: StanceWords): boolean =>
  word.length > 5 && word.endsWith(words.gerundEnding) && !words.fixedGerunds.has(word);

/** "accused them of delay and said …": a second verb of saying leaves what the first one governed. */
const startsAfterJoint = (tokens: readonly StanceToken[], at: number, words: StanceWords): boolean =>
  startsClause(tokens, at, words) ||
  startsLate(tokens, at, words) ||
  startsPredicate(tokens, at, words) ||
  words.saying.has(tokens[at]?.word ?? '');

/** "would suspend deliveries and has put pressure on": a predicate of its own, which nothing before governs. */
const startsPredicate = (tokens: readonly StanceToken[], at: number, words: StanceWords): boolean =>
  words.partyPredicates.has(tokens[at]?.word ?? '') &&
  words.finite.has(tokens[at]?.word ?? '') &&
  !words.possessiveMark.has(tokens[at]?.word ?? '') &&
  !words.finite.has(tokens[at - 2]?.word ?? '');

/** "and for that we need": a subject after a short phrase. */
function startsLate(tokens: readonly StanceToken[], at: number, words: StanceWords): boolean {
  if (!words.lateOpeners.has(tokens[at]?.word ?? '')) return false;
  return tokens.slice(at + 1, at + 4).some((t) => words.personalSubjects.has(t.word));
}

/** "If they attack | it will leave": a subject with its modal ends a condition put first. */
function startsMain(tokens: readonly StanceToken[], at: number, words: StanceWords): boolean {
  const head = tokens[at];
  if (!head) return false;
  // "If that does not work | the president has said": a subject with its article.
  if (words.articles.has(head.word) && words.mainAuxiliaries.has(tokens[at + 2]?.word ?? ''))
    return !words.prepositions.has(tokens[at - 1]?.word ?? '');
  if (!words.mainModals.has(tokens[at + 1]?.word ?? '')) return false;
  if (words.complementizers.has(head.word)) return false;
  return words.clauseSubjects.has(head.word) || head.parties.length > 0;
}

/** True if the words at `at` look like a new subject with its verb. */
function startsClause(tokens: readonly StanceToken[], at: number, words: StanceWords): boolean {
  const head = tokens[at];
  if (!head) return false;
  // "That very minute" is no subject.
  if (words.clauseSubjects.has(head.word)) return !words.selfsame.has(tokens[at + 1]?.word ?? '');
  if (words.subjectDeterminers.has(head.word))
    for (const { word } of tokens.slice(at + 1, at + 5)) {
      if (words.finite.has(word) && !words.infinitives.has(word)) return true;
      if (word === ',' || words.phraseEnds.has(word)) return false;
    }
  if (head.parties.length === 0 || !words.partyPredicates.has(tokens[at + 1]?.word ?? '')) return false;
  // "Chisinau's and Warsaw's failure": an owner is no subject.
  if (!words.possessiveMark.has(tokens[at + 1]?.word ?? '')) return true;
  const next = tokens[at + 2]?.word ?? '';
  return words.nounMarkers.has(next) || words.verbNegations.has(next) || next.endsWith(words.gerundEnding);
}
