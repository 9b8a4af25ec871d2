import type { Proposal, Refiner } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

const PICTURE =
  /^(?:video|videos|footage|clip|clips|photo|photos|photograph|photographs|picture|pictures|image|images)$/;
const SHOWS = /^(?:show|shows|showed|showing|shown|capture|captures|captured|depict|depicts|depicted)$/;
const POSTS = /^(?:post|posts|posted|share|shares|shared|publish|published|release|released)$/;
const CLAUSE = new Set(['that', 'how', 'what', 'whether', 'if']);
/** Tokens of a source within which its noun stands: 'Other clips released by …', not 'Lind, who saw the video'. */
const HEAD = 3;

const holds = (view: TokenView, [first, last]: TokenRange, words: RegExp): boolean => {
  for (let i = first; i < last; i++) if (words.test(view.words[i] ?? '')) return true;
  return false;
};

/** True if the content is a thing seen and nothing that is told: no clause, no quoted words. */
function isScene(view: TokenView, { cue, source, content }: Proposal): boolean {
  const [only] = content;
  if (!cue || !only || only[0] < cue[1] || CLAUSE.has(view.words[only[0]] ?? '')) return false;
  if (content.some(([first, last]) => view.quoteOf.subarray(first, last).some((quote) => quote >= 0)))
    return false;
  const posted = holds(view, cue, POSTS) && holds(view, cue, PICTURE);
  return (
    posted ||
    (source !== null &&
      holds(view, [source[0], Math.min(source[1], source[0] + HEAD)], PICTURE) &&
      holds(view, cue, SHOWS))
  );
}

/** 'Footage shows a house on fire', 'posted pictures of the bridge': what is to be seen is nobody's statement. */
export const picturedScenes: Refiner = (view, proposals) =>
  proposals.filter((proposal) => !isScene(view, proposal));
