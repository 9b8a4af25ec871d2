import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Refiner } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

const says = (view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): boolean => {
  // '“Several,” answered Lind': with a stop inside its marks one such word is an answer.
  if ((view.quoteOf[last - 1] ?? -1) >= 0 && /[,.!?]/.test(view.words[last - 2] ?? '')) return true;
  for (let i = first; i < last; i++) {
    const word = view.words[i] ?? '';
    if (view.tokens[i]?.isWord && !grammar.determiners.has(word) && !grammar.prepositions.has(word))
      return true;
  }
  return false;
};

const RELATIVES = new Set(['which', 'what']);
const QUESTIONS = new Set(['what', 'where', 'why', 'how', 'when', 'who']);

/** True for a relative pronoun that is all the content: 'a plan, which was confirmed by the towns', 'What Lind said'. */
const isRelative = (view: TokenView, content: readonly TokenRange[]): boolean => {
  const [only, more] = content;
  return !!only && !more && only[1] - only[0] === 1 && RELATIVES.has(view.words[only[0]] ?? '');
};

/** True for the head of a question: 'What did the council say?'. */
const isQuestionHead = (
  view: TokenView,
  content: readonly TokenRange[],
  grammar: AttributionGrammar,
): boolean => {
  const [only, more] = content;
  return (
    !!only &&
    !more &&
    only[1] - only[0] === 2 &&
    QUESTIONS.has(view.words[only[0]] ?? '') &&
    grammar.auxiliaries.has(view.words[only[0] + 1] ?? '')
  );
};

/** Drops what has a content part of determiners and prepositions alone ('the' + accused), a relative alone, or the head of a question: no words were reported there. */
export const bareFunctionWords: Refiner = (view, proposals, grammar) =>
  proposals.filter(
    ({ content }) =>
      content.every((range) => says(view, range, grammar)) &&
      !isRelative(view, content) &&
      !isQuestionHead(view, content, grammar),
  );
