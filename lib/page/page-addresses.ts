import type { PageKind } from './page-kinds';

/** Sites, by the end of their host, whose pages are never articles. */
const HOSTS: readonly (readonly [kind: PageKind, hosts: readonly string[]])[] = [
  [
    'mail',
    [
      'mail.google.com',
      'outlook.live.com',
      'outlook.office.com',
      'outlook.office365.com',
      'mail.yahoo.com',
      'mail.proton.me',
      'mail.ukr.net',
      'e.mail.ru',
      'mail.yandex.ru',
      'gmx.net',
      'web.de',
      'app.fastmail.com',
    ],
  ],
  [
    'document',
    [
      'docs.google.com',
      'drive.google.com',
      'notion.so',
      'office.com',
      'dropbox.com',
      'figma.com',
      'github.com',
    ],
  ],
  [
    'feed',
    [
      'x.com',
      'twitter.com',
      'facebook.com',
      'instagram.com',
      'threads.net',
      'threads.com',
      'vk.com',
      'ok.ru',
      'linkedin.com',
      'reddit.com',
      't.me',
      'web.telegram.org',
      'web.whatsapp.com',
      'bsky.app',
      'mastodon.social',
      'tiktok.com',
      'truthsocial.com',
      'discord.com',
    ],
  ],
  ['video', ['youtube.com', 'youtu.be', 'vimeo.com', 'rutube.ru', 'dailymotion.com', 'twitch.tv']],
  ['search', ['duckduckgo.com', 'ecosia.org', 'search.brave.com', 'startpage.com', 'ya.ru']],
];

const isHost = (host: string, end: string) => host === end || host.endsWith(`.${end}`);

/** The sort of page a whole site has; null if its pages may be articles. */
export function hostKind(host: string, path: string): PageKind | null {
  for (const [kind, hosts] of HOSTS) if (hosts.some((end) => isHost(host, end))) return kind;
  if (/^(?:www\.)?(?:google|bing|yandex)\.[a-z.]{2,6}$/.test(host)) return 'search';
  if (/^(?:mail|webmail)\./.test(host) && !/\d{4}/.test(path)) return 'mail';
  return null;
}

const PATHS: readonly (readonly [kind: PageKind, pattern: RegExp])[] = [
  ['search', /^\/(?:[a-z]{2}\/)?(?:search|suche|recherche|poshuk|poisk)(?:\/|$|\.)/],
  [
    'login',
    /^\/(?:[a-z]{2}\/)?(?:login|signin|sign-in|log-in|anmelden|connexion|account\/(?:login|register)|auth|register|signup)(?:\/|$|\.)/,
  ],
  ['payment', /^\/(?:[a-z]{2}\/)?(?:checkout|payment|cart|basket|warenkorb|panier|subscribe|abo)(?:\/|$|\.)/],
  ['video', /^\/(?:[a-z]{2}\/)?(?:videos?|watch|player|mediathek|replay|av)(?:\/|$)/],
  [
    'section',
    /^\/(?:[a-z]{2}\/)?(?:tag|tags|topic|topics|category|section|author|authors|profile|archive|thema|themen|rubrik|dossier|sujet)\/[^/]{1,80}\/?$/,
  ],
];
const HOME = /^\/(?:index\.(?:html?|php)|home|[a-z]{2}(?:-[a-z]{2})?|ukr|rus|eng|ua)?\/?$/i;

/** The sort of page an address shows; null if it may be an article's. */
export function pathKind(url: URL): PageKind | null {
  const path = url.pathname.toLowerCase();
  if (HOME.test(path))
    return /^\?(?:.*&)?(?:q|s|query|search|text)=/.test(url.search)
      ? 'search'
      : queryIsArticle(url)
        ? null
        : 'front-page';
  return PATHS.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/** Old systems number their articles in the query: /?p=123, /index.php?id=77. */
const queryIsArticle = (url: URL): boolean =>
  /[?&](?:p|id|article|news|artikel|newsid|post)=\d+/i.test(url.search);
