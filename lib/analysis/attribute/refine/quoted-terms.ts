import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

const LONGEST_TERM = 7;

/** True if the longer words of the quotation are all capitalised, as in a name. */
function nameLike(view: TokenView, [first, last]: TokenRange): boolean {
  for (let i = first; i < last; i++) if (/^\p{Ll}\p{L}{3}/u.test(view.tokens[i]?.text ?? '')) return false;
  return true;
}

/** True if the content is one short quotation that a sentence uses as a name: 'the so-called “coalition of the willing”'. */
function isTerm(view: TokenView, { content }: Proposal, grammar: AttributionGrammar): boolean {
  const [range] = content;
  if (!range || content.length !== 1) return false;
  const quote = view.quoteRanges[view.quoteOf[range[0]] ?? -1];
  if (!quote || range[0] < quote[0] || range[1] > quote[1] || quote[1] - quote[0] > LONGEST_TERM)
    return false;
  const before = view.words[quote[0] - 1] ?? '';
  const called = before === 'called' && view.words[quote[0] - 2] === '-';
  const marked = grammar.termMarkers.has(before) && before !== 'called';
  const goesOn = /^\p{L}/u.test(view.tokens[quote[1]]?.text ?? '');
  return called || marked || (grammar.determiners.has(before) && goesOn && nameLike(view, quote));
}

/** A term in marks that the model took for somebody's words, though nobody is named who said them. */
export const quotedTerms: Refiner = (view, proposals, grammar) =>
  proposals.filter((proposal) => proposal.source !== null || !isTerm(view, proposal, grammar));
