import { GOVERNING } from './government';
import type { Operator, StanceSentence } from './stance-sentence';

const MODAL = /^(must|should|ought|shall|needs?|will|would|has|have|had|let|is|are|was|were)$/;

const form = (word: string): string => (word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'ed' : 'base');

/** In "stop X and return Y" the second verb takes the first one's place: drops what the first one governed. */
export function parallel(sentence: StanceSentence, operators: readonly Operator[]): Operator[] {
  const stack: Operator[] = [];
  for (const operator of operators) {
    let before = operator.first - 1;
    while (/^(to|not|n't|also|then|instead|immediately)$/.test(sentence.tokens[before]?.word ?? '')) before--;
    const word = sentence.tokens[before]?.word ?? '';
    if (
      stack.length > 0 &&
      GOVERNING.has(operator.value) &&
      (word === 'and' || word === 'or' || word === ',')
    ) {
      const shape = form(sentence.tokens[operator.first]?.word ?? '');
      let match = -1;
      for (let i = stack.length - 1; i >= 0; i--) {
        const earlier = stack[i];
        const head = sentence.tokens[earlier?.first ?? -1]?.word ?? '';
        if (earlier && GOVERNING.has(earlier.value) && !MODAL.test(head) && form(head) === shape) {
          match = i;
          break;
        }
      }
      if (match >= 0) {
        while (
          match > 0 &&
          stack[match - 1]?.value === 'negate' &&
          stack[match - 1]?.last === stack[match]?.first
        )
          match--;
        stack.length = match;
      }
    }
    stack.push(operator);
  }
  return stack;
}
