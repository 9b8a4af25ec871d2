import type { PageKind } from './page-kinds';

/** Addresses of pages of one kind; words are lower case, apart by spaces. */
export interface AddressWords {
  readonly kind: PageKind;
  /** Sites, each with its subdomains; `=` means that host alone, a final `.*` the name under any country's domain. */
  readonly hosts: string;
  /** Path segments that mark the kind on every site: only as the first, or anywhere. */
  readonly first: string;
  readonly anywhere: string;
}

/** Pages that are never articles. */
export const addressWords: readonly AddressWords[] = [
  {
    kind: 'mail',
    hosts:
      'mail.google.com mail.yahoo.com outlook.live.com outlook.office.com outlook.office365.com mail.proton.me =mail.ru e.mail.ru mail.yandex.ru mail.ukr.net mail.aol.com mail.zoho.com mail.zoho.eu gmx.net web.de navigator.web.de app.fastmail.com app.tuta.com mail.icloud.com mailbox.org posteo.de',
    first: 'webmail roundcube owa',
    anywhere: '',
  },
  {
    kind: 'document',
    hosts:
      'docs.google.com drive.google.com keep.google.com calendar.google.com office.com sharepoint.com onedrive.live.com notion.so notion.site figma.com canva.com overleaf.com dropbox.com evernote.com coda.io airtable.com miro.com trello.com cryptpad.fr codepen.io github.com gitlab.com disk.yandex.ru docs.yandex.ru',
    first: 'wp-admin wp-login.php administrator',
    anywhere: '',
  },
  {
    kind: 'feed',
    hosts:
      'facebook.com messenger.com instagram.com threads.net threads.com x.com twitter.com tiktok.com linkedin.com reddit.com bsky.app mastodon.social truthsocial.com vk.com vk.ru ok.ru t.me telegram.org whatsapp.com discord.com slack.com pinterest.* tumblr.com quora.com weibo.com teams.microsoft.com news.ycombinator.com',
    first: '',
    anywhere: '',
  },
  {
    kind: 'search',
    hosts:
      'google.* bing.com duckduckgo.com yandex.* =ya.ru search.yahoo.com qwant.com startpage.com ecosia.org search.brave.com baidu.com',
    first: 'search suche recherche rechercher poisk poshuk find suchergebnisse search-results',
    anywhere: '',
  },
  {
    kind: 'video',
    hosts:
      'youtube.com youtu.be vimeo.com dailymotion.com rutube.ru twitch.tv netflix.com spotify.com soundcloud.com podcasts.apple.com rumble.com odysee.com',
    first: 'video videos watch live-tv livetv player mediathek replay podcast podcasts audio av',
    anywhere: '',
  },
  {
    kind: 'login',
    hosts:
      'accounts.google.com login.microsoftonline.com login.live.com appleid.apple.com id.gov.ua gosuslugi.ru',
    first: 'account accounts auth oauth sso konto compte profile',
    anywhere:
      'login log-in signin sign-in signup sign-up register registration anmelden anmeldung registrieren connexion inscription my-account mein-konto mon-compte logout vhod',
  },
  {
    kind: 'payment',
    hosts: 'paypal.com stripe.com pay.google.com klarna.com patreon.com privat24.ua monobank.ua sberbank.ru',
    first:
      'abo abonnement abonnements subscribe subscription subscriptions donate spenden don pay kasse billing',
    anywhere: 'checkout cart basket warenkorb panier payment',
  },
  {
    kind: 'section',
    hosts: '',
    first:
      'tag tags topic topics thema themen sujet sujets dossier tema temy category categories kategorie rubrik rubrique author authors autor autoren auteur auteurs avtor section archive archives archiv newsletters newsletter rss feed sitemap',
    anywhere: 'tag tags topic topics thema author authors category page',
  },
];

/** First labels of a host that mark a kind of page on any site. */
export const hostLabels: readonly (readonly [kind: PageKind, labels: string])[] = [
  ['login', 'login signin accounts account auth sso oauth passport'],
  ['payment', 'checkout pay payment payments secure billing shop store abo'],
];

/** Segments of which front and section pages are made: a path of nothing else is one. */
export const sectionWords =
  'en uk ua ru de fr us gb eu int intl international global ukr rus eng ' +
  'latest newest top headlines all live online breaking news nachrichten actualites actualite actu novyny novosti lenta articles ' +
  'world welt monde svit mir europe europa asia asie asien africa afrique afrika americas amerika amerique america usa middle-east moyen-orient nahost latin-america asia-pacific australia china russia russland russie rossiya ukraine ukraina ausland inland etranger france deutschland germany britain london paris berlin moscow kyiv ' +
  'war ukraine-war war-in-ukraine russia-ukraine-war ukraine-russia-war ukraine-krieg krieg-in-der-ukraine guerre-en-ukraine guerre-ukraine viyna voina svo ' +
  'politics politik politique polityka politika diplomacy defense defence security military army business economy wirtschaft economie ekonomika finance finanzen markets money technology tech technik science wissenschaft sciences health gesundheit sante sport sports football culture kultur arts entertainment lifestyle travel reise opinion opinions meinung debats idees dumky mneniya comment editorials analysis analyse society gesellschaft societe suspilstvo obshchestvo environment climate weather wetter meteo games about contact impressum';
