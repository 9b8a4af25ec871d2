const textLength = (element: Element): number => (element.textContent ?? '').length;

const LONG_PARAGRAPH = 80;
const MIN_PARAGRAPHS = 4;
const MOST = 0.4;
const NEVER_ARTICLE = /comment|disqus|discussion|consent|cookie|respond/i;

const longText = (paragraphs: Iterable<Element>): number => {
  let sum = 0;
  for (const paragraph of paragraphs) {
    const length = textLength(paragraph);
    if (length >= LONG_PARAGRAPH) sum += length;
  }
  return sum;
};

/** True if an element has most of its document's long paragraphs: its class then means something else than it seems to. */
export function holdsMost(element: Element): boolean {
  const own = element.querySelectorAll('p');
  if (own.length < MIN_PARAGRAPHS || NEVER_ARTICLE.test(`${element.className} ${element.id}`)) return false;
  if (element.querySelector('h2 > a, h3 > a, h4 > a')) return false;
  return longText(own) >= MOST * longText(element.ownerDocument.querySelectorAll('p'));
}
