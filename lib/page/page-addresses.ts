import { addressWords, hostLabels, sectionWords } from './address-words';
import type { PageKind } from './page-kinds';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

const kinds = addressWords.map(({ kind, hosts, first, anywhere }) => ({
  kind,
  hosts: words(hosts),
  first: words(first),
  anywhere: words(anywhere),
}));
const labelKinds = hostLabels.map(([kind, labels]) => [kind, words(labels)] as const);
const sections = words(sectionWords);

/** True if a list has the host, a parent domain of it, or its name under any country's domain (google.de, google.co.uk). */
function hasHost(hosts: ReadonlySet<string>, host: string): boolean {
  if (hosts.has(`=${host}`)) return true;
  const labels = host.split('.');
  return labels.some(
    (label, i) =>
      (i < labels.length - 1 && hosts.has(labels.slice(i).join('.'))) ||
      (labels.length - i <= 3 && hosts.has(`${label}.*`)),
  );
}

/** The sort of page a whole site has; null if its pages may be articles. */
export function hostKind(hostname: string, path: string): PageKind | null {
  const host = hostname.replace(/^www\./, '');
  const listed = kinds.find(({ hosts }) => hasHost(hosts, host));
  if (listed) return listed.kind;
  const [label = '', ...rest] = host.split('.');
  if (rest.length < 2) return null;
  if (/^(?:web)?mail$/.test(label) && !/\d{4}/.test(path)) return 'mail';
  return labelKinds.find(([, labels]) => labels.has(label))?.[0] ?? null;
}

const HOME =
  /^(?:index\.(?:html?|php)|default\.aspx|home|startseite|accueil|[a-z]{2}(?:-[a-z]{2})?|ukr|rus|eng)$/;
const EDITION = /^[a-z]{2}(?:-[a-z]{2})?$/;

/** The sort of page an address shows; null if it may be an article's. */
export function pathKind(url: URL): PageKind | null {
  const path = url.pathname.toLowerCase().split('/').filter(Boolean);
  const isHome = path.length === 0 || (path.length === 1 && HOME.test(path[0] ?? ''));
  if (isHome && /^\?(?:.*&)?(?:q|s|query|search|text)=/.test(url.search)) return 'search';
  if (queryIsArticle(url) && (isHome || path.every((segment) => sections.has(segment)))) return null;
  if (isHome) return 'front-page';
  const [head = '', ...rest] = path.filter((segment) => !EDITION.test(segment));
  const marked = kinds.find(
    ({ first, anywhere }) => first.has(head) || [head, ...rest].some((segment) => anywhere.has(segment)),
  );
  if (marked) return marked.kind;
  return path.every((segment) => sections.has(segment)) ? 'section' : null;
}

/** Old systems number their articles in the query: /?p=123, /index.php?id=77. */
const queryIsArticle = (url: URL): boolean =>
  /[?&](?:p|id|article|news|artikel|newsid|post)=\d+/i.test(url.search);
