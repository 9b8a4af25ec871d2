import type { ConnectiveKind, OperatorKind } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
import { answerTo, asks } from './answers';
import type { Clause } from './clauses';
import type { EchoInput } from './echo-input';
import { nounOf } from './general-noun';
import type { PatternHit } from './pattern-matcher';
import type { Mention, Operator } from './stance-sentence';
import type { StanceToken } from './stance-token';

const VERDICTS: ReadonlySet<OperatorKind> = new Set<OperatorKind>([
  'refuse',
  'bad',
  'good',
  'want',
  'demand',
]);

const TAKES_OBJECT: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['refuse', 'want', 'perform', 'end']);
const JUDGES: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['good', 'bad', 'demand']);

/** What a sentence adds by pointing back, and the mention the next sentence may point back to. */
export interface Echoes {
  readonly mentions: readonly Mention[];
  readonly last: Mention | null;
}

/** The words that name an issue, to be shown where only a pointing word stands for them. */
export const namedBy = (
  tokens: readonly StanceToken[],
  { first, last }: Mention,
): Mention['named'] & object => {
  const words = tokens.slice(first, last);
  return {
    span: [words[0]?.token.start ?? 0, words.at(-1)?.token.end ?? 0],
    words: words.map((t) => t.token.text).join(' '),
  };
};

/** A mention as a pointing word takes it up: "abandoning our gains" has turned its pole. */
function antecedent(mention: Mention, { operators, tokens }: EchoInput, clause: Clause): Mention {
  const ended = operators.filter(
    (o) => o.value === 'end' && o.first >= clause.first && o.last <= mention.first,
  ).length;
  const named = mention.named ?? namedBy(tokens, mention);
  const pole = (mention.rule.pole === 'for') === (ended % 2 === 0) ? 'for' : 'against';
  const negated = operators.some(
    (o) => o.value === 'negate' && o.first >= clause.first && o.last <= mention.first,
  );
  return { ...mention, named, negated, plain: mention.rule, rule: { ...mention.rule, pole } };
}

/** True if a pointing word stands for a thing named, not for what was said of it. */
const named = ({ tokens, words }: EchoInput, { first }: PatternHit<true>): boolean =>
  words.nounPointers.has(tokens[first]?.word ?? '');

/**
 * "They can never join: this must be put in writing": what was denied may be taken up with its denial. "Steals
 * children; it has to give them back": the deed is not given back.
 */
const isDoubtful = (
  input: EchoInput,
  last: Mention,
  pointer: PatternHit<true>,
  judged: readonly Operator[],
): boolean =>
  named(input, pointer)
    ? last.plain?.pole === 'against' && judged.some((o) => o.value === 'perform' && o.last === pointer.first)
    : last.negated === true && judged.some((o) => o.value === 'demand' || o.value === 'good');

/**
 * A clause without an issue of its own that judges what was said just before ("That is impossible", "we will never
 * accept it") speaks of the last mention: returns that mention anew at the pointing word, or nothing.
 */
export function echoMentions(input: EchoInput, before: Mention | null): Echoes {
  const echoes: Mention[] = [];
  let last = before;
  for (const clause of input.clauses) {
    const own = input.mentions.findLast((m) => m.first >= clause.first && m.first < clause.last);
    if (own) {
      last = antecedent(own, input, clause);
      continue;
    }
    const answer = last && answerTo(last, last === before, input, clause);
    if (answer) {
      echoes.push(answer);
      continue;
    }
    if (last?.rule.kind !== 'topic' || !startsOver(clause.kind)) continue;
    // "Without Germany it would be a fig leaf": only so.
    if (comesWithout(input, clause)) continue;
    const judged = input.operators.filter((o) => o.first >= clause.first && o.last <= clause.last);
    if (!judged.some((o) => VERDICTS.has(o.value) || (last?.outside && o.value === 'perform'))) continue;
    // "But it had to be prepared": a reservation, not a wish.
    const verdicts = judged.filter((o) => VERDICTS.has(o.value));
    if (clause.kind === 'contrast' && verdicts[0]?.value === 'demand') continue;
    // "The proposal" may be any in the same sentence; at the start of a new one it is the one before.
    const definite = (p: PatternHit<true>) => input.words.articles.has(input.tokens[p.first]?.word ?? '');
    const decided = last.decided === true;
    const pointer = input.pointers.find(
      (p) =>
        (last === before || !definite(p)) &&
        !(last?.outside && isOfSeveral(input, p)) &&
        !(last?.act && nounOf(input.tokens, p, input.words) !== null) &&
        (!last?.far || nounOf(input.tokens, p, input.words) !== null) &&
        (!decided || nounOf(input.tokens, p, input.words) === 'decision') &&
        pointsBack(p, input, clause, judged),
    );
    if (pointer && !isDoubtful(input, last, pointer, judged)) {
      // "They postponed the vote; it must be held": 'it' takes up the vote, 'that' its postponement.
      const rule = named(input, pointer) ? (last.plain ?? last.rule) : last.rule;
      echoes.push({ ...last, rule, first: pointer.first, last: pointer.last, passed: [] });
    }
  }
  const open = last !== null && last !== before && !echoes.some((e) => e.answer) && asks(input, last.last);
  return { mentions: echoes, last: last && { ...last, asked: open } };
}

/** "The proposals": more than the one thing named outside the words said. */
const isOfSeveral = ({ tokens, words }: EchoInput, pointer: PatternHit<true>): boolean =>
  nounOf(tokens, pointer, words) === 'thing' && (tokens[pointer.last - 1]?.word ?? '').endsWith('s');

/** True after a 'without' clause put first, whether or not "he said" stands between. */
function comesWithout({ clauses }: EchoInput, clause: Clause): boolean {
  const index = clauses.indexOf(clause);
  const previous = clauses[index - 1];
  const short = previous !== undefined && previous.last - previous.first <= 4;
  return previous?.kind === 'without' || (short && clauses[index - 2]?.kind === 'without');
}

/** True if a pointing word is the subject or object of the clause's verdict. */
function pointsBack(
  { first, last }: PatternHit<true>,
  { tokens, words }: EchoInput,
  clause: Clause,
  judged: readonly Operator[],
): boolean {
  if (first < clause.first || last > clause.last) return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  if (isWithoutPart(tokens, words, first) || isWhatOthersWant(tokens, words, last)) return false;
  const said = tokens.findIndex((t, i) => i >= clause.first && t.role === 'content');
  const start = said >= 0 && said <= first ? said : clause.first;
  const subject = first - start <= 1 && words.pointerPredicates.has(word(last));
  // "This is an important statement": what was said, not what it was about.
  const ofWords = judged.some(
    (o) => o.value === 'good' && [0, 1].some((k) => words.claimNouns.has(word(o.last + k))),
  );
  // "It should settle for less", "it wants more": somebody is told to, or wants.
  const ofIt = (o: Operator) => {
    if (o.value === 'good' || o.value === 'bad') return true;
    if (o.value === 'demand') return !words.modals.has(word(o.last - 1)) || words.enduring.has(word(o.last));
    return VERDICTS.has(o.value) && [1, 2, 3].some((back) => words.passives.has(word(o.first - back)));
  };
  if (subject && (ofWords || !judged.some(ofIt))) return false;
  if (subject)
    return (
      !words.neuter.has(word(first)) ||
      !isAnticipated(
        tokens,
        words,
        judged.filter((o) => o.first >= last),
      )
    );
  const before = words.objectMarks.has(word(first - 1)) ? first - 1 : first;
  if (before === first && words.complementizers.has(word(first)) && last - first === 1) return false;
  // "We shall not let it use …": it is let do something.
  const lets = (o: Operator) => words.letting.has(word(o.last - 1)) && /^\p{L}{3,}$/u.test(word(last));
  // "Hopes it is only a tactic": hoped is a clause.
  if (words.neuter.has(word(first)) && words.finite.has(word(last))) return false;
  // "Called it a trap".
  const deemed = judged.some(
    (o) => o.value === 'deem' && (o.last === first || (o.first < first && o.last === last)),
  );
  if (deemed && judged.some((o) => JUDGES.has(o.value) && o.first >= last)) return true;
  return judged.some((o) => TAKES_OBJECT.has(o.value) && (o.last === before || o.last === first) && !lets(o));
}

/** "Without the army it would be a fig leaf": the verdict is on what nobody proposed. */
const isWithoutPart = (tokens: readonly StanceToken[], words: StanceWords, at: number): boolean =>
  words.lacking.has(tokens[tokens.findLastIndex((t, i) => i < at && t.strong) + 1]?.word ?? '');

/** "This is what they need": a wish told of others. */
const isWhatOthersWant = (tokens: readonly StanceToken[], words: StanceWords, last: number): boolean => {
  const word = (at: number) => tokens[at]?.word ?? '';
  return (
    words.copulas.has(word(last)) &&
    words.answeredQuestions.has(word(last + 1)) &&
    words.otherPronouns.has(word(last + 2)) &&
    words.pluralPronouns.has(word(last + 2))
  );
};

/** "It is impossible to say": the verdict is about what comes after it. */
const isAnticipated = (
  tokens: readonly StanceToken[],
  words: StanceWords,
  judged: readonly Operator[],
): boolean =>
  judged.some((o) =>
    [o.last, o.last + 1].some((at) => {
      const word = tokens[at]?.word ?? '';
      return words.infinitiveMark.has(word) || words.complementizers.has(word);
    }),
  );

const startsOver = (kind: Clause['kind']): kind is 'main' | ConnectiveKind =>
  kind === 'main' || kind === 'contrast' || kind === 'coordinate' || kind === 'concession';
