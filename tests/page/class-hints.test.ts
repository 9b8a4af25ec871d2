import { expect, test } from 'vitest';
import { type ClassHint, readClassHint } from '../../lib/page/class-hints';

const HINTS: readonly [names: string, hint: ClassHint | null][] = [
  ['related-articles', 'boilerplate'],
  ['RelatedNews_root__j1', 'boilerplate'],
  ['jp-relatedposts related', 'boilerplate'],
  ['newsletterSignup', 'boilerplate'],
  ['widget widget_recent_entries', 'boilerplate'],
  ['ad-slot', 'boilerplate'],
  ['c-social', 'boilerplate'],
  ['meldungsfooter', 'boilerplate'],
  ['paywall-offer', 'boilerplate'],
  ['article-body', 'body'],
  ['articleBody__x', null],
  ['standfirst', 'standfirst'],
  ['article__lead', 'standfirst'],
  ['chapo', 'standfirst'],
  ['byline', 'label'],
  ['post-meta', 'label'],
  ['kicker', 'label'],
  ['wp-caption-text caption', 'caption'],
  ['sr-only', 'hidden'],
  ['visually-hidden', 'hidden'],
  ['hidden', 'hidden'],
  ['hidden md:block', null],
  ['d-none d-md-block', null],
  ['u-text-hyphenate', null],
  ['topic-body__content', null],
  ['topics-list', 'boilerplate'],
  ['has-sidebar', null],
  ['with-comments no-ads', null],
  ['page-header', null],
  ['paywall', null],
  ['elementor-widget elementor-widget-theme-post-content', null],
  ['social-embed', null],
  ['text shadow gradient', null],
  ['address broad header', null],
  ['', null],
];

test.each(HINTS)('%s', (names, hint) => {
  expect(readClassHint(names)).toBe(hint);
});
