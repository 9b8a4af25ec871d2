import { contentExtent, type Refiner } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

/** First words of lines that pages put around an article and nobody in it says. */
const OPENERS: readonly (readonly string[])[] = [
  'read more',
  'read also',
  'read next',
  'also read',
  'see also',
  'watch :',
  'watch also',
  'listen to',
  'photo :',
  'image :',
  'video :',
  'picture :',
  'related :',
  'related articles',
  'sign up',
  'subscribe to',
  'subscribe now',
  'follow us',
  'share this',
  'share :',
  'published in',
  'reporting by',
  '( reporting',
  'editing by',
  'all rights',
  'with inputs from',
  'advertisement',
  'click here',
  'download the',
  'join us',
  'support us',
  'ask me',
].map((line) => line.split(' '));
/** Longer lines with a quotation mark may be text after all ('Watch: “…”, Lind said'). */
const LONGEST = 40;

const begins = (view: TokenView, [first, last]: TokenRange): boolean =>
  last - first <= LONGEST &&
  OPENERS.some((words) => words.every((word, k) => first + k < last && view.words[first + k] === word));

/** Drops what was read in lines of page furniture: links to other pages, credits, requests to subscribe. */
export const pageFurniture: Refiner = (view, proposals) => {
  const furniture = new Uint8Array(view.paragraphs.length);
  for (const [index, paragraph] of view.paragraphs.entries())
    if (begins(view, paragraph)) furniture[index] = 1;
  return proposals.filter((p) => {
    const at = p.cue?.[0] ?? contentExtent(p)[0];
    return (
      furniture[view.paragraphOf[at] ?? 0] !== 1 ||
      p.content.some(([first]) => (view.quoteOf[first] ?? -1) >= 0)
    );
  });
};
