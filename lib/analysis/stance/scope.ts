import type { OperatorKind } from '../../model/grammar/stance-grammar';
import { once, parallel } from './coordination';
import { isEmbedded, isKnownVerb, opensContent, tellsDeed } from './embedding';
import {
  GOVERNING,
  isAttribute,
  isCutOff,
  isEpithet,
  isNoun,
  isSubjectNoun,
  isTaken,
  within,
} from './government';
import { opensClause } from './opens-clause';
import {
  beforeComma,
  beforeOccasion,
  isMatter,
  isPrice,
  sinceNewNegation,
  sinceNewSubject,
} from './out-of-reach';
import { isDemandedDeed, judges, predicateOf } from './predicate';
import { relativeVerdict } from './relative-verdict';
import { smallClause } from './small-clause';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** Operators that govern a mention, in text order, and whether it is the subject of those on its right. */
export interface Scope {
  /** True if words no rule knows stand where the deciding word should be. */
  readonly unread: boolean;
  readonly left: readonly Operator[];
  readonly right: readonly Operator[];
}

const COMPLETES: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['negate', 'will', 'hedge', 'demand']);

/** Beyond this many words an operator no longer reaches a mention; chosen on our own tables. */
const REACH = 16;

/** Collects the operators whose scope a mention lies in. */
export function scopeOf(sentence: StanceSentence, clauseIndex: number, mention: Mention): Scope {
  const { tokens, words } = sentence;
  const clause = sentence.clauses[clauseIndex];
  if (!clause) return { left: [], right: [], unread: true };
  let left: readonly Operator[] = before(sentence, Math.max(clause.first, mention.first - REACH), mention);
  let start = clause.first;
  const hasVerb = (c: { readonly first: number; readonly last: number }) =>
    tokens.slice(c.first, c.last).some((t) => words.finite.has(t.word) && !words.possessiveMark.has(t.word));
  for (let i = clauseIndex; i > 0 && sentence.clauses[i]?.continues; i--) {
    const earlier = sentence.clauses[i - 1];
    const here = sentence.clauses[i];
    if (!earlier || !here || left.some((o) => GOVERNING.has(o.value) && o.first < mention.first)) break;
    const verbal = tokens
      .slice(mention.first, mention.last)
      .some((t) => words.finite.has(t.word) && !words.possessiveMark.has(t.word));
    if (here.kind === 'contrast' && (verbal || (here !== clause && hasVerb(here)))) break;
    if (here.kind === 'contrast' && predicateOf(sentence, clause, mention).length > 0) break;
    const inherited = within(
      sentence,
      Math.max(earlier.first, mention.first - 2 * REACH),
      earlier.last,
    ).filter(
      (o) =>
        here.kind === 'relative' ||
        here.kind === 'purpose' ||
        !(o.value === 'negate' || sentence.words.verbNegations.has(sentence.tokens[o.first]?.word ?? '')),
    );
    left = [...inherited, ...left];
    start = earlier.first;
  }
  left = [
    ...parallel(
      sentence,
      mention,
      left.filter((o) => !isNoun(sentence, o)),
    ),
    ...inside(sentence, mention),
  ];
  left = left.filter(
    (o) =>
      !isEpithet(sentence, o, mention, left) &&
      !isAttribute(sentence, o, mention) &&
      !isSubjectNoun(sentence, o, mention) &&
      !isTaken(sentence, o, mention) &&
      !isCutOff(sentence, o, mention),
  );
  // "Began a withdrawal of its troops and dropped its plans": a noun's complement ends at the next verb.
  const head = tokens[mention.first]?.word ?? '';
  if (
    words.additive.has(tokens[mention.first - 1]?.word ?? '') &&
    words.participleEndings.some((e) => head.endsWith(e))
  )
    left = left.filter((o) => !words.partitive.has(tokens[o.last - 1]?.word ?? ''));
  left = beforeComma(sentence, mention, left);
  left = beforeOccasion(sentence, mention, left);
  if (isPrice(sentence, mention) || isMatter(sentence, mention)) left = [];
  left = sinceNewSubject(sentence, clause, mention, left);
  left = whoeverDoes(sentence, clause, left);
  left = once(sentence, sinceNewNegation(sentence, left));
  const governed = left.some(
    (o) =>
      o.first >= start &&
      GOVERNING.has(o.value) &&
      !(o.value === 'perform' && words.complementizers.has(tokens[o.last]?.word ?? '')) &&
      !opensClause(sentence, clause, o) &&
      o.first < mention.first,
  );
  const deemed = left.some((o) => o.value === 'deem');
  const declared = declaredVerdict(sentence, mention, left);
  if (governed && declared) return { left, right: [declared], unread: false };
  const seen = seenAs(sentence, clause, mention);
  if (seen)
    return {
      left: left.filter((o) => o.value === 'negate' || !seen.verb(o)),
      right: [seen.verdict],
      unread: false,
    };
  // A rule that spans its own predicate ("children could not be taken") needs none on the right.
  const complete = inside(sentence, mention).some((o) => COMPLETES.has(o.value));
  if (complete) return { left, right: [], unread: false };
  const predicate = secondLimb(sentence, clauseIndex, predicateOf(sentence, clause, mention, deemed));
  const said = governed && predicate.some(judges) ? insistedOn(sentence, mention, left) : null;
  if (said) return { left: left.filter((o) => o !== said), right: predicate, unread: false };
  if (!governed && predicate.length === 0 && left.length === 0) {
    const told = relativeVerdict(sentence, clauseIndex, mention);
    if (told.length > 0) return { left, right: told, unread: false };
  }
  if (!governed || isDemandedDeed(sentence, predicate)) return { left, right: predicate, unread: false };
  if (deemed) {
    const right = predicate.filter((o) => judges(o) && o.first - mention.last <= 6);
    return { left, right, unread: false };
  }
  if (isEmbedded(sentence, mention, left)) {
    const heads = left.filter((o) => o.value === 'refuse').map((o) => tokens[o.first]?.word ?? '');
    // "Complained that a freeze was wrong": the verdict is the speaker's own; "regretted that it was useless" may mean either.
    if (predicate.some(judges) && heads.some((head) => words.lamenting.has(head)))
      return { left, right: predicate, unread: true };
    if (predicate.some(judges) && heads.some((head) => words.complaining.has(head)))
      return { left: left.filter((o) => o.value !== 'refuse'), right: predicate, unread: false };
    const decided =
      predicate.some((o) => !COMPLETES.has(o.value)) ||
      isKnownVerb(sentence, predicate) ||
      tellsDeed(sentence, mention, heads);
    return { left, right: predicate, unread: !decided };
  }
  const small = smallClause(sentence, mention, left);
  return { left, right: small && small !== 'unread' ? [small] : [], unread: small === 'unread' };
}

/** "Whoever wants an end has to talk": what is demanded, not what whoever it is wants. */
function whoeverDoes(
  { tokens, words }: StanceSentence,
  clause: { readonly first: number },
  left: readonly Operator[],
): readonly Operator[] {
  const head = tokens[clause.first]?.word ?? '';
  if (!words.anybody.has(head) || !words.personalRelatives.has(head)) return left;
  const demand = left.findLast((o) => o.value === 'demand');
  return demand ? left.filter((o) => o.first >= demand.first) : left;
}

/** "A truce is not an end in itself but a step to peace": what comes after 'but' is the verdict. */
function secondLimb(
  sentence: StanceSentence,
  clauseIndex: number,
  predicate: readonly Operator[],
): readonly Operator[] {
  const next = sentence.clauses[clauseIndex + 1];
  const last = predicate.at(-1);
  if (next?.kind !== 'contrast' || !last || !predicate.some((o) => o.value === 'negate')) return predicate;
  if (next.first - last.first > MOST_IN_LIMB || sentence.tokens[next.first - 1]?.word === ',')
    return predicate;
  const verdict = within(sentence, next.first, next.last)[0];
  const weighs = verdict && (judges(verdict) || verdict.value === 'demand' || verdict.value === 'urge');
  return weighs && verdict.first - next.first <= 4 ? [verdict] : predicate;
}

const MOST_IN_LIMB = 8;

/** "Insisted that a truce would be a mistake": a demand whose object is a clause with a verdict of its own only says it. */
function insistedOn(sentence: StanceSentence, mention: Mention, left: readonly Operator[]): Operator | null {
  const { tokens, words } = sentence;
  const governor = left.findLast((o) => GOVERNING.has(o.value) && o.last <= mention.first);
  if (!governor || (governor.value !== 'urge' && governor.value !== 'want')) return null;
  if (opensContent(sentence, governor, mention)) return governor;
  if (tokens[governor.first]?.role !== 'cue' || words.prepositions.has(tokens[governor.last - 1]?.word ?? ''))
    return null;
  const bare = tokens
    .slice(governor.last, mention.first)
    .every((t) => words.nounMarkers.has(t.word) || words.adjectives.has(t.word) || t.parties.length > 0);
  return bare && isVerb(tokens[mention.last]?.word ?? '', words) ? governor : null;
}

/** "Sees the ban as a danger", "called membership for Ukraine unrealistic": the verdict after what is judged. */
function seenAs(
  { tokens, words, operators }: StanceSentence,
  clause: { readonly first: number },
  mention: Mention,
): { readonly verdict: Operator; readonly verb: (o: Operator) => boolean } | null {
  const cue = tokens.findLastIndex(
    (t, i) =>
      i < mention.first && i >= Math.min(clause.first, mention.first - REACH) && words.seeing.has(t.word),
  );
  if (cue < 0 || mention.first - cue > REACH / 2) return null;
  const as = tokens.findIndex((t, i) => i >= mention.last && i <= mention.last + 6 && words.as.has(t.word));
  if (as < 0 || tokens.slice(cue + 1, as).some((t) => t.word === ',' || t.strong || isVerb(t.word, words)))
    return null;
  const verdict = operators.find(
    (o) => (judges(o) || o.value === 'demand') && o.first >= as && o.first - as <= 4,
  );
  return verdict ? { verdict, verb: (o) => o.first <= cue && cue < o.last } : null;
}

const isVerb = (word: string, words: StanceSentence['words']): boolean =>
  words.finite.has(word) && !words.possessiveMark.has(word);

/** "Declared the annexation illegal": the verdict right after the object of such a verb. */
function declaredVerdict(
  { tokens, words, operators }: StanceSentence,
  mention: Mention,
  left: readonly Operator[],
): Operator | null {
  const governor = left.findLast((o) => GOVERNING.has(o.value) && o.last <= mention.first);
  if (!governor || !words.declaring.has(tokens[governor.first]?.word ?? '')) return null;
  const verdict = operators.find((o) => judges(o) && o.first >= mention.last && o.first - mention.last <= 4);
  const between = tokens.slice(mention.last, verdict?.first);
  if (between.some((t) => words.finite.has(t.word) || t.word === ',')) return null;
  return verdict ?? null;
}

/**
 * Operators that start left of the mention, also those that reach into it ("never recognise the annexation") or close
 * around it ("put the talks on hold"). What the reporter says before the cue governs nothing said.
 */
function before(sentence: StanceSentence, first: number, mention: Mention): Operator[] {
  const cue = sentence.tokens.findIndex((t) => t.role === 'cue');
  return sentence.operators.filter((o) => {
    if (o.first < first || o.first >= mention.first) return false;
    // "Would make talks impossible": a result, not a verdict on the talks.
    const claim = sentence.words.claimNouns.has(sentence.tokens[o.first]?.word ?? '');
    if (o.value === 'bad' && !claim && o.passed.includes(mention.first)) return false;
    if (o.first < cue && cue < mention.first && sentence.tokens[o.first]?.role === 'frame') return false;
    return o.last < mention.last || (o.passed.includes(mention.first) && o.passed.includes(mention.last - 1));
  });
}

/** Operators among the words a mention's rule passes over ("children *must* be returned"). */
function inside(sentence: StanceSentence, mention: Mention): Operator[] {
  // "could not be harmed and could not be deported": of two coordinated predicates the last is the rule's own.
  const joint =
    mention.passed.findLast((i) => sentence.words.additive.has(sentence.tokens[i]?.word ?? '')) ??
    mention.first;
  return within(sentence, joint, mention.last).filter((o) => {
    // "Seizure of the blocked reserves": an attribute of the noun.
    if (isNoun(sentence, o)) return false;
    for (let i = o.first; i < o.last; i++) if (!mention.passed.includes(i)) return false;
    return true;
  });
}
