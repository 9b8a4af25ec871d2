import type { ConnectiveKind, StanceGrammar } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import type { Composition } from './compose';
import { isAble, isAwaited, isUnlessMet, isUse } from './condition-words';
import { isExchange } from './exchange';
import { PatternMatcher } from './pattern-matcher';
import { hasNegation, type Sign } from './polarity';
import type { Mention, StanceSentence } from './stance-sentence';
import type { StanceToken } from './stance-token';

/** What a condition is looked for in. */
type Clauses = Pick<StanceSentence, 'words' | 'tokens' | 'clauses'>;

/** What a condition does to a position. */
export type ConditionEffect = 'conditional' | 'impossible' | 'threat' | 'none';

const CONDITIONS: ReadonlySet<ConnectiveKind | 'main'> = new Set([
  'condition',
  'if',
  'until',
  'without',
  'time',
]);

const PREPOSED: ReadonlySet<ConnectiveKind | 'main'> = new Set([
  'condition',
  'if',
  'until',
  'without',
  'time',
]);

const TERMS: ReadonlySet<ConnectiveKind | 'main'> = new Set(['until', 'time']);

/** Bartering prisoners for prisoners is the issue itself, and no condition on it. */
const SWAP = 'prisoner-exchange';

/** Whoever says when he would use it threatens with it. */
const BOMB = 'nuclear';

/** A truce that waits for victory is refused; talks may lead there. */
const TRUCE = 'ceasefire';

/** A condition has no fewer words: 'if it rains'. */
const SHORTEST = 3;

/** A reservation is told by this many words. */
const RESERVATION = 10;

const LAYS_OUT = new Set([':', '—', '–']);

/** Finds the clause that sets a condition on a mention's clause, and judges it. */
export class ConditionReader {
  private readonly empty: PatternMatcher<true>;
  private readonly impossible: PatternMatcher<true>;
  private readonly reservations: PatternMatcher<true>;

  constructor(grammar: StanceGrammar) {
    const matcher = (patterns: readonly string[]) =>
      new PatternMatcher([{ patterns, value: true as const }], grammar.contractions);
    this.empty = matcher(grammar.emptyConditions);
    this.reservations = matcher(grammar.reservations);
    this.impossible = matcher(grammar.impossibleConditions);
  }

  /** The condition clause that belongs to the clause at `index`: the one after it, one put first, or a later one. */
  conditionOn(sentence: StanceSentence, index: number): Clause | null {
    const here = sentence.clauses[index];
    if (!here) return null;
    const after = sentence.clauses[index + 1];
    if (after && after.opener?.first === here.last && CONDITIONS.has(after.kind)) return after;
    const skipped = sentence.clauses[index + 2];
    const short = after?.kind === 'contrast' && after.last - after.first <= 3;
    if (after && (isBare(after) || short) && skipped?.opener && CONDITIONS.has(skipped.kind)) return skipped;
    // "While ready for talks, results are possible only if …": the condition after a concession is the speaker's.
    if (here.kind === 'concession')
      return sentence.clauses.slice(index + 1).find((c) => c.kind === 'condition') ?? null;
    if (here.kind !== 'main' || sentence.tokens[here.first]?.strong) return null;
    for (let i = index - 1; i >= 0; i--) {
      const before = sentence.clauses[i];
      if (!before) break;
      if (isBare(before)) continue;
      if (before.opener && PREPOSED.has(before.kind)) return before;
      if (before.kind !== 'relative' && before.kind !== 'participle') break;
    }
    return null;
  }

  /** "First guarantees, then elections", "… and only then": the step before, if the clause at `index` waits for one. */
  firstStep({ clauses, tokens, words }: StanceSentence, index: number): Clause | null {
    const here = clauses[index];
    const before = clauses[index - 1];
    if (here?.kind !== 'sequel' || !here.opener || !before) return null;
    const has = (clause: Clause, set: ReadonlySet<string>) =>
      tokens.slice(clause.first, clause.last).some((t) => set.has(t.word));
    const waits =
      tokens.slice(here.opener.first, here.opener.last).some((t) => words.onlies.has(t.word)) ||
      has(before, words.firsts);
    return waits ? before : null;
  }

  /** "They stop, we stop", "give us the bank and we extend": the deed that another is to do first. */
  exchanged(sentence: StanceSentence, index: number): Clause | null {
    const here = sentence.clauses[index];
    const before = sentence.clauses[index - 1];
    return here && before && isExchange(sentence, before, here) ? before : null;
  }

  /**
   * First and one past the last word of a condition as a reader must see it: with the 'not' before it, with the no that
   * it hangs on ("no talks if …", not "if …"), and with what a colon or dash lays out after it.
   */
  wordsOf(
    { clauses, tokens, words }: Clauses,
    condition: Clause,
    main: Clause,
    sign: Sign,
  ): Pick<Clause, 'first' | 'last'> {
    const next = clauses[clauses.indexOf(condition) + 1];
    const last = next && LAYS_OUT.has(tokens[next.first]?.text ?? '') ? next.last : condition.last;
    const denied = tokens[condition.first - 1]?.word === 'not' ? condition.first - 1 : condition.first;
    const opening = tokens[condition.first]?.word ?? '';
    // "It must be watched or there will be none": only with what it must be is it a condition.
    // "Would not, but would do so if …" hangs on no 'no'.
    const apart = clauses.some(
      (c) => c.kind === 'contrast' && c.first >= main.last && c.last <= condition.first,
    );
    const hangs =
      (sign === -1 && !apart && words.suppositions.has(opening)) || words.alternatives.has(opening);
    const first = hangs ? Math.min(main.first, denied) : denied;
    return { first: tokens[first]?.word === ',' ? first + 1 : first, last };
  }

  /** A condition that these clauses set on anything, as a reader must see it, one that is no mere time first; empty if none. */
  anyIn(sentence: Clauses): readonly StanceToken[] {
    const { clauses, tokens, words } = sentence;
    const set = clauses.filter(
      (c) =>
        c.opener !== null &&
        c.last - c.first >= SHORTEST &&
        CONDITIONS.has(c.kind) &&
        tokens[c.first]?.role === 'content' &&
        !this.empty.find(tokens.slice(c.first, c.last)).some((hit) => hit.first === 0),
    );
    const condition = set.find((c) => c.kind !== 'time') ?? set[0];
    if (!condition) return [];
    const at = clauses.indexOf(condition);
    const main = clauses[at - 1] ?? clauses[at + 1] ?? condition;
    const denied = tokens.slice(main.first, main.last).some((t) => words.negations.has(t.word));
    const { first, last } = this.wordsOf(sentence, condition, main, denied ? -1 : 1);
    return tokens.slice(first, last);
  }

  /** The clause after it that begins with 'but' and makes a yes conditional ("but there are nuances"). */
  reservationFor(sentence: StanceSentence, index: number): Clause | null {
    for (const clause of sentence.clauses.slice(index + 1, index + 4))
      if (clause.kind === 'contrast') {
        // "But none without it": the clause after it may end what the reservation says.
        const words = sentence.tokens.slice(clause.first, Math.max(clause.last, clause.first + RESERVATION));
        return this.reservations.find(words).length > 0 ? clause : null;
      }
    return null;
  }

  /** True if the mention's own clause is the condition. */
  isCondition(clause: Clause): boolean {
    return CONDITIONS.has(clause.kind);
  }

  /** What a condition clause does to the position its main clause takes. */
  effect(
    sentence: StanceSentence,
    clause: Clause,
    mention: Mention,
    composition: Composition,
  ): ConditionEffect {
    const { tokens, words } = sentence;
    const opened = words.joints.has(tokens[clause.first]?.word ?? '') || tokens[clause.first]?.word === ',';
    const said = tokens.slice(clause.first + (opened ? 1 : 0), clause.last);
    const has = (...kinds: readonly string[]) => composition.operators.some((o) => kinds.includes(o.value));
    const refused = composition.negated || has('refuse');
    // "Would arrive before Christmas", the reporter writes on: when he spoke sets no term.
    if (TERMS.has(clause.kind) && tokens[clause.first]?.role === 'frame' && !sentence.loose) return 'none';
    const denied = composition.negated || mention.issueId === TRUCE;
    if (denied && this.impossible.find(said).length > 0) return 'impossible';
    if (mention.issueId === SWAP && words.barters.has(said[1]?.word ?? '')) return 'none';
    if (this.empty.find(said).some((hit) => hit.first === 0)) return 'none';
    if (isUnlessMet(sentence, clause, mention)) return 'none';
    // "Would be used if they were attacked": a threat, under whatever condition.
    if (mention.issueId === BOMB && composition.sign === 1 && isUse(sentence, clause, mention))
      return 'threat';
    switch (clause.kind) {
      case 'condition':
        // "As long as missiles fall there can be no vote" is how long the no lasts; "as long as it is not safe" is a term.
        if (refused && words.barters.has(said[1]?.word ?? '')) return 'none';
        return (refused || (composition.sign === -1 && has('bad'))) &&
          words.durations.has(said[1]?.word ?? '') &&
          !said.some((t) => words.negations.has(t.word))
          ? 'none'
          : 'conditional';
      case 'if':
        return 'conditional';
      case 'until':
      case 'without':
        return composition.sign === -1 && (has('negate', 'refuse', 'bad') || hasNegation(sentence, mention))
          ? 'conditional'
          : 'none';
      case 'time': {
        const word = said[0]?.word ?? '';
        if (composition.negated) return 'none';
        // "Captives could go home after …": a rule may hold the modal itself.
        const own = tokens.slice(mention.first, mention.last);
        const planned = mention.rule.kind === 'position' && own.some((t) => words.modals.has(t.word));
        const open = planned || has('want', 'will', 'hedge');
        if (words.completions.has(word)) return open || has('good') ? 'conditional' : 'none';
        if (words.sequences.has(word))
          return open && isAwaited(sentence, clause, mention) ? 'conditional' : 'none';
        if (!words.occasions.has(word) || has('bad')) return 'none';
        return planned || has('want', 'will') || isAble(sentence, composition) ? 'conditional' : 'none';
      }
      default:
        return 'none';
    }
  }
}

/** A clause that is only a comma or mark. */
const isBare = (clause: Clause): boolean => clause.last - clause.first <= 1;
