/** What an element's class and id say of its text; null if nothing. */
export type ClassHint = 'boilerplate' | 'hidden' | 'label' | 'standfirst' | 'caption' | 'body';

const HINTS: readonly (readonly [ClassHint, RegExp])[] = [
  [
    'hidden',
    /^(?:sr-?only|(?:u-)?visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|element-invisible|hidden|invisible|d-none|hide)$/,
  ],
  ['body', /^(?:article|story|post|entry|news|artikel)-?(?:body|text|content)$/],
  [
    'boilerplate',
    /(?:^|-)(?:related|recommend(?:ed|ations?)?|recirc(?:ulation)?|newsletters?|promos?|promotion|teasers?|trending|popular|most-?(?:read|viewed|popular|shared)|outbrain|taboola|mgid|zergnet|revcontent|comments?|disqus|respond|discussion|share|sharing|sharebar|shares|socials?(?!-?(?:embed|post))|follow|subscribe|subscription|regwall|paywall-(?:banner|overlay|prompt|message|offer|box|modal)|piano|cookies?|consent|gdpr|cmp|onetrust|didomi|sourcepoint|usercentrics|ads?|advert|adverts|advertising|advertisement|adslot|adsbox|banner|sponsor(?:ed)?|sponsoring|partner|partners|affiliate|breadcrumbs?|pagination|pager|sidebar|side-?col(?:umn)?|rail|skyscraper|masthead|site-?(?:header|footer|nav)|nav|navbar|navigation|menu|[a-z]{0,20}footer|modal|popup|overlay|toast|tooltip|also|more-?(?:on|from|news|stories|articles)|read-?(?:more|also|next)|next-?(?:article|story|up)|see-?also|further-?reading|latest|latest-news|up-?next|author-?(?:bio|box|card|info|about)|about-?author|biography|bio|tags?|taglist|topics|topic-?(?:list|tags?)|keywords|toolbar|tools|utility|print|playlist|player|poll|quiz|rating|feedback|login|signup|sign-?up|signin|donate|donation|donations|support-?us|membership|appeal|skip-?link|onward|carousel|slider|slideshow|marketing|cta|callout-?(?:promo|newsletter)|inread|dfp|gpt|adfox|yandex|telegram-?(?:link|banner|box)|push|similar|rubrics?|weather|currency|horoscope|epaper|abo|anzeige|werbung|publicite|pub)(?:-|$)|^widget(?:-|$)/,
  ],
  [
    'standfirst',
    /(?:^|-)(?:standfirst|subtitle|sub-?headline|sub-?head|dek|deck|chapo|chapeau|excerpt|summary|intro|lead|lede|lid|anons|teaser-text|vorspann|sapo|descr|strapline)(?:-|$)/,
  ],
  [
    'label',
    /(?:^|-)(?:bylines?|by-?line|author-?line|autoren?-?zeile|authors?|auteurs?|autor|contributors?|dateline|datetime|date|timestamp|time|published|pubdate|updated|last-?updated|meta|metadata|article-?info|post-?info|infos?-?bar|reading-?time|read-?time|kickers?|eyebrow|overline|topline|dachzeile|spitzmarke|rubrique|rubric|category|categories|section-?(?:label|name|link)|flag|credits?|copyright|source|sources|image-?source|photo-?credit|views|counter|caption-?credit|badge|label|live-?(?:badge|label)|disclaimer|correction-?note|listen|audio|tts|translate|language-?switch(?:er)?|lang-?switch(?:er)?|permalink|anchor)(?:-|$)/,
  ],
  ['caption', /(?:^|-)(?:captions?|bildunterschrift|legende|legend|photo-?(?:text|desc(?:ription)?))(?:-|$)/],
];

/** Tokens such as `has-sidebar` speak of a neighbour, not of the element itself. */
const ABOUT_OTHERS =
  /^(?:has|with|no|is|js|not|without|hide|show|grid|col|mt|mb|pt|pb|px|py|bg|theme|page|single|postid|tag|category|type|status|format|hentry)(?:-|$)/;
/** Hidden only on narrow screens, in the two common dialects of utility classes. */
const SHOWN_WHEN_WIDE = /:(?:block|flex|grid|inline|visible|not-sr-only)|(?:^|\s)d-(?:sm|md|lg|xl)-/;
const MAX_TOKENS = 24;

const kebab = (token: string) =>
  token
    .slice(0, 80)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_:.]+/g, '-')
    .replace(/-{2,}/g, '-')
    .toLowerCase();

/** Reads the hints out of a class or id attribute, the first kind in the list above winning. */
export function readClassHint(names: string): ClassHint | null {
  const tokens = names
    .split(/\s+/, MAX_TOKENS)
    .map(kebab)
    .filter((token) => token && !ABOUT_OTHERS.test(token));
  for (const [hint, pattern] of HINTS)
    if (tokens.some((token) => pattern.test(token)) && !(hint === 'hidden' && SHOWN_WHEN_WIDE.test(names)))
      return hint;
  return null;
}

/** A reader of hints that remembers what it has seen: pages repeat their classes. */
export function createClassHints(): (element: Element) => ClassHint | null {
  const seen = new Map<string, ClassHint | null>();
  return (element) => {
    const names = element.getAttribute('class');
    const id = element.getAttribute('id');
    if (!names && !id) return null;
    const key = `${names ?? ''} ${id ?? ''}`;
    let hint = seen.get(key);
    if (hint === undefined) {
      hint = readClassHint(key);
      seen.set(key, hint);
    }
    return hint;
  };
}
