import { endsSentence } from './block-worth';
import type { PageKindEvidence } from './page-kinds';
import type { PageText } from './page-text';

const RUNNING = new Set(['paragraph', 'quote', 'list-item', 'live-entry']);
/** Characters of running text: agencies' briefs are short, and a page that says it is an article is believed sooner. */
const MIN_RUNNING = 220;
const MIN_DECLARED = 120;
const MIN_PARAGRAPHS = 2;
const MIN_SENTENCES_SHARE = 0.4;

/**
 * Joins the first look at a page with what was read of it: an article has running text in sentences and, unless the
 * page says that it is one, a headline.
 */
export function judgeText(first: PageKindEvidence, page: PageText): PageKindEvidence {
  if (first.kind !== 'article' && first.kind !== 'unclear') return first;
  const running = page.blocks.filter((block) => RUNNING.has(block.kind));
  const length = running.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  if (length < (first.kind === 'article' ? MIN_DECLARED : MIN_RUNNING))
    return { kind: 'unclear', reason: 'too little running text' };
  if (page.live) return { kind: 'live-blog', reason: 'dated entries one after another' };
  if (first.kind === 'article') return first;
  const sentences = running.filter(({ span }) => endsSentence(page.text.slice(...span))).length;
  if (running.length < MIN_PARAGRAPHS) return { kind: 'unclear', reason: 'no paragraphs' };
  if (sentences < MIN_SENTENCES_SHARE * running.length)
    return { kind: 'section', reason: 'its paragraphs are not sentences' };
  if (!page.blocks.some((block) => block.kind === 'headline'))
    return { kind: 'unclear', reason: 'no headline above the text' };
  return { kind: 'article', reason: 'a headline over running text' };
}
