const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
const fromCode = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return fromCode(Number(decimal));
    if (hex) return fromCode(Number.parseInt(hex, 16));
    return NAMED[name ?? ''] ?? whole;
  });

/** One line of plain text out of a page's value: entities decoded, tags, control and invisible characters gone, cut to length. */
export function cleanText(value: unknown, maxLength = 500): string | null {
  if (typeof value !== 'string') return null;
  const text = decodeEntities(decodeEntities(value.slice(0, maxLength * 4)))
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, maxLength);
  return text === '' ? null : text;
}

/** An absolute http or https address without its fragment; null for anything else. */
export function cleanUrl(value: unknown, base: string | null): string | null {
  if (typeof value !== 'string' || value.length > 4000) return null;
  const written = value.trim();
  if (!URL.canParse(written, base ?? undefined)) return null;
  const url = new URL(written, base ?? undefined);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
