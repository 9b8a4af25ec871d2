import type { TitleKind } from '../../components/parts/title-kind';
import { withoutArticle } from '../../components/review/worth-remembering';
import { createBareTitles, offices } from '../../lib/actors';
import { countries } from '../../lib/languages/en/reference-countries';
import { titles } from '../../lib/languages/en/reference-titles';
import { fold } from '../../lib/text/fold';
import { officeTitles } from './office-titles';

const OWNERS = ['of', 'to', 'for', 'in', 'on'];
const isBare = createBareTitles(titles);

/** The titles of the registry's offices. */
export const knownTitles = officeTitles(offices, { titles, countries });

/** What words that name a source are; 'a' and 'the' do not count. */
export function titleKind(words: string): TitleKind {
  const text = withoutArticle(words);
  if (knownTitles.officeOf(text) !== null) return 'office';
  if (isBare(text)) return 'bare';
  const folded = ` ${fold(text)} `;
  const isTitle = titles.some(
    ({ phrase }) =>
      folded.endsWith(` ${phrase} `) || OWNERS.some((owner) => folded.includes(` ${phrase} ${owner} `)),
  );
  return isTitle ? 'title' : 'none';
}
