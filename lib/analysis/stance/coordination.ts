import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
import { GOVERNING } from './government';
import type { Operator, StanceSentence } from './stance-sentence';

const form = (word: string, words: StanceWords): string =>
  words.verbEndings.find((ending) => word.endsWith(ending)) ?? '';

/** "A mistake and a folly to", "rejects and has always condemned": two like words joined turn once. */
export function once({ tokens, words }: StanceSentence, operators: readonly Operator[]): Operator[] {
  return operators.filter((operator, i) => {
    const next = operators[i + 1];
    if (!next || next.value !== operator.value || !REPEATED.has(operator.value)) return true;
    const between = tokens.slice(operator.last, next.first);
    return between.length > MOST_BETWEEN || !between.some((t) => words.joints.has(t.word));
  });
}

const REPEATED: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['bad', 'refuse']);
const MOST_BETWEEN = 5;

/** In "stop X and return Y" the second verb takes the first one's place: drops what the first one governed. */
export function parallel({ tokens, words }: StanceSentence, operators: readonly Operator[]): Operator[] {
  const stack: Operator[] = [];
  const word = (at: number) => tokens[at]?.word ?? '';
  for (const operator of operators) {
    let before = operator.first - 1;
    while (words.betweenVerbs.has(word(before))) before--;
    const joined = words.joints.has(word(before)) || word(before) === ',';
    if (stack.length > 0 && GOVERNING.has(operator.value) && joined) {
      const shape = form(word(operator.first), words);
      let match = stack.findLastIndex(({ value, first }) => {
        const head = word(first);
        return GOVERNING.has(value) && !words.auxiliaries.has(head) && form(head, words) === shape;
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
