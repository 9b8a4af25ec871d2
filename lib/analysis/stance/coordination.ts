import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
import { GOVERNING } from './government';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

const form = (word: string, words: StanceWords): string =>
  words.verbEndings.find((ending) => word.endsWith(ending)) ?? '';

/** "A mistake and a folly to", "rejects and has always condemned": two like words joined turn once. */
export function once({ tokens, words }: StanceSentence, operators: readonly Operator[]): Operator[] {
  return operators.filter((operator, i) => {
    const previous = operators[i - 1];
    // "Brushed off as fiction a claim": one refusal and its reason.
    if (operator.value === 'bad' && previous?.value === 'refuse' && operator.first - previous.last <= 2)
      if (tokens.slice(previous.last, operator.first).some((t) => words.as.has(t.word))) return false;
    // "Decried the folly of": so here.
    if (
      operator.value === 'bad' &&
      previous?.value === 'refuse' &&
      operator.first - previous.last <= 2 &&
      tokens.slice(operator.first, operator.last).some((t) => words.verdictNouns.has(t.word))
    )
      return false;
    const next = operators[i + 1];
    if (!next || next.value !== operator.value || !REPEATED.has(operator.value)) return true;
    const between = tokens.slice(operator.last, next.first);
    return between.length > MOST_BETWEEN || !between.some((t) => words.joints.has(t.word));
  });
}

const REPEATED: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['bad', 'refuse']);
const MOST_BETWEEN = 5;
const SAYS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['want', 'urge', 'refuse']);

/** In "stop X and return Y" the second verb takes the first one's place: drops what the first one governed. */
export function parallel(
  sentence: StanceSentence,
  mention: Mention,
  operators: readonly Operator[],
): Operator[] {
  const head = sentence.tokens[mention.first]?.word ?? '';
  if (!mention.rule.deed && !sentence.words.transparentVerbs.has(head))
    return inParallel(sentence, operators);
  // "Stop being afraid and let us fire": the deed a mention names is such a verb itself.
  const deed: Operator = { first: mention.first, last: mention.last, value: 'perform', passed: [] };
  return inParallel(sentence, [...operators, deed]).slice(0, -1);
}

function inParallel(sentence: StanceSentence, operators: readonly Operator[]): Operator[] {
  const { tokens, words } = sentence;
  const stack: Operator[] = [];
  const word = (at: number) => tokens[at]?.word ?? '';
  for (const operator of operators) {
    let before = operator.first - 1;
    let modal = false;
    while (mayStandBetween(word(before), words)) {
      modal ||= words.modals.has(word(before));
      before--;
    }
    // "Had grown tired of the process and might walk away": a predicate of its own.
    if (modal && words.additive.has(word(before)) && GOVERNING.has(operator.value))
      stack.splice(0, stack.length, ...stack.filter((o) => o.first > before));
    // "Thought it indefensible, and asked for tougher backing": so is a past tense after a comma and 'and'.
    if (
      words.additive.has(word(before)) &&
      (word(before - 1) === ',' ||
        stack.some((o) => o.value === 'deem') ||
        words.complementizers.has(word(operator.last))) &&
      SAYS.has(operator.value) &&
      isPast(word(operator.first), words)
    )
      stack.length = 0;
    const joined = words.joints.has(word(before)) || word(before) === ',';
    if (stack.length > 0 && GOVERNING.has(operator.value) && joined) {
      const shape = form(word(operator.first), words);
      let match = stack.findLastIndex(({ value, first }) => {
        const head = word(first);
        if (!GOVERNING.has(value) || words.auxiliaries.has(head) || form(head, words) !== shape) return false;
        return shape !== '' || isBaseVerb(sentence, first);
      });
      const negated = (at: number) =>
        stack[at - 1]?.value === 'negate' && stack[at - 1]?.last === stack[at]?.first;
      while (match > 0 && negated(match)) match--;
      if (match >= 0) stack.length = match;
    }
    stack.push(operator);
  }
  return stack;
}

const isPast = (word: string, words: StanceWords): boolean =>
  words.participleEndings.some((ending) => word.endsWith(ending));

/** Modals, adverbs and the like between a joint and its verb. */
const mayStandBetween = (word: string, words: StanceWords): boolean =>
  words.betweenVerbs.has(word) || words.modals.has(word) || words.adverbs.has(word);

/** False for a noun or an adjective: "a real withdrawal", "being afraid". */
function isBaseVerb({ tokens, words }: StanceSentence, at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (words.nounMarkers.has(before) || words.nounMarkers.has(tokens[at - 2]?.word ?? '')) return false;
  if (words.passives.has(before)) return false;
  return !words.prepositions.has(before) || words.infinitiveMark.has(before);
}
