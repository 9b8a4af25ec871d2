const set = (names: string) => new Set(names.split(' '));

/** Elements whose text is never the article's. */
export const SKIPPED_TAGS = set(
  'script style noscript template svg math canvas video audio picture object embed applet map button select input textarea label datalist progress meter nav dialog menu address head frameset noframes amp-ad amp-sidebar amp-consent amp-social-share amp-embed',
);

/** Elements that begin and end a block of text. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe li main ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Landmark roles that never hold the article. */
export const SKIPPED_ROLES = set(
  'navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar tablist tooltip status',
);

/** Elements that are never taken for boilerplate by their class, role or id. */
export const STRUCTURAL_TAGS = set('html body main article');

/** Lower-case tag name of an element in HTML, XHTML and SVG alike. */
export const tagOf = (element: Element): string => element.localName.toLowerCase();
