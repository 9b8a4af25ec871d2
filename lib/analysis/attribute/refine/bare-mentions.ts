import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Refiner } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

/** Longest mention, in words, that says nothing: 'all the other leaders'. */
const LONGEST = 5;
/** From here on the model's own judgement stands: annotators mark 'supports him' too (measured on the training split). */
const DOUBTFUL = 0.7;
const EMPTY = new Set([
  'out',
  'up',
  'off',
  'away',
  'same',
  'more',
  'outright',
  'too',
  'so',
  'way',
  'thing',
  'things',
]);

/** True if the word only points at somebody or a time: it asserts and proposes nothing. */
function points(view: TokenView, i: number, grammar: AttributionGrammar): boolean {
  const word = view.words[i] ?? '';
  return (
    !view.tokens[i]?.isWord ||
    EMPTY.has(word) ||
    word === "'s" ||
    grammar.determiners.has(word) ||
    grammar.pronouns.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.roleNouns.has(word) ||
    grammar.timeWords.has(word)
  );
}

const mention = (view: TokenView, ranges: readonly TokenRange[], grammar: AttributionGrammar): boolean => {
  let words = 0;
  for (const [first, last] of ranges)
    for (let i = first; i < last; i++) {
      if ((view.quoteOf[i] ?? -1) >= 0 || !points(view, i, grammar)) return false;
      if (view.tokens[i]?.isWord) words++;
    }
  return words <= LONGEST;
};

/** 'Lind thanked both leaders', 'the minister ruled that out': pointers alone are no reported words. */
export const bareMentions: Refiner = (view, proposals, grammar) =>
  proposals.filter(
    ({ content, verbatim, confidence }) =>
      verbatim === true || confidence >= DOUBTFUL || !mention(view, content, grammar),
  );
