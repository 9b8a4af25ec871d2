const LONG_PARAGRAPH = 80;
const MIN_PARAGRAPHS = 4;
const MOST = 0.4;
const MIN_ALIKE = 3;
/** Words of a class that are never said of an article's text. */
const NEVER_ARTICLE =
  /comment|disqus|discussion|consent|cookie|respond|related|recommend|newsletter|promo|share|social|advert|sponsor|paywall|subscri/i;

const longText = (paragraphs: Iterable<Element>): number => {
  let sum = 0;
  for (const paragraph of paragraphs) {
    const { length } = paragraph.textContent ?? '';
    if (length >= LONG_PARAGRAPH) sum += length;
  }
  return sum;
};

/** What a document's paragraphs are like, counted once. */
interface Paragraphs {
  readonly long: number;
  readonly byClass: ReadonlyMap<string, number>;
}

const countByClass = (paragraphs: Iterable<Element>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const names = paragraph.getAttribute('class');
    if (names) counts.set(names, (counts.get(names) ?? 0) + 1);
  }
  return counts;
};

const countOf = (document: Document): Paragraphs => {
  const all = [...document.querySelectorAll('p')];
  return { long: longText(all), byClass: countByClass(all) };
};

/**
 * Makes a test whether an element that its class makes a teaser, a side column and the like is part of the article all the
 * same: it has much of the document's running text, or its paragraphs are made like others outside it. One with headings,
 * or with paragraphs that are links, is what its class says.
 */
export function createMisnamedTest(): (element: Element) => boolean {
  const counted = new Map<Document, Paragraphs>();
  return (element) => {
    const own = [...element.querySelectorAll('p')];
    if (own.length === 0 || NEVER_ARTICLE.test(`${element.getAttribute('class')} ${element.id}`))
      return false;
    if (element.querySelector('h2 > a, h3 > a, h4 > a, a h2, a h3, a h4, a p')) return false;
    const document = element.ownerDocument;
    const all = counted.get(document) ?? countOf(document);
    counted.set(document, all);
    if (own.length >= MIN_PARAGRAPHS && longText(own) >= MOST * all.long) return true;
    if (element.querySelector('h2, h3, h4')) return false;
    return [...countByClass(own)].some(
      ([names, count]) => (all.byClass.get(names) ?? 0) - count >= MIN_ALIKE,
    );
  };
}
