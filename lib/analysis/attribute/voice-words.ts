import type { TokenRange, TokenView } from './token-view';

const FIRST = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'mine', 'ours', 'myself', 'ourselves']);
const MARK = new Set(['?']);
const SECOND = new Set(['you', 'your', 'yours', 'yourself']);

/** Words of the voice that speaks at the range's first token: what it quotes is left out. */
function anyOfVoice(view: TokenView, [first, last]: TokenRange, words: ReadonlySet<string>): boolean {
  const voice = view.quoteOf[first] ?? -1;
  for (let i = first; i < last; i++)
    if ((view.quoteOf[i] ?? -1) === voice && words.has(view.words[i] ?? '')) return true;
  return false;
}

/** True if somebody speaks of himself in the range, in the voice that begins it. */
export const speaksOfSelf = (view: TokenView, range: TokenRange): boolean => anyOfVoice(view, range, FIRST);

/** True if somebody is spoken to in the range, in the voice that begins it. */
export const addresses = (view: TokenView, range: TokenRange): boolean => anyOfVoice(view, range, SECOND);

/** True if a question mark stands in the range, in the voice that begins it. */
export const asks = (view: TokenView, range: TokenRange): boolean => anyOfVoice(view, range, MARK);

/** True for 'I' and 'we' as a source: the voice that is speaking anyway. */
export const ownVoice = (view: TokenView, source: TokenRange | null): boolean =>
  source !== null && source[1] - source[0] === 1 && FIRST.has(view.words[source[0]] ?? '');
