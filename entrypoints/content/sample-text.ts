import { probeText } from '../../lib/page/probe-text';

/** Twice what the probe's figures rest on (bench/coverage.ts); more of it costs most of a first look. */
const MAX_SAMPLE = 8000;
/** With less than this in paragraphs, the page's text is not in paragraphs. */
const MIN_PARAGRAPHS = 600;
const FOLLOWING = 4;

/**
 * Main headings and paragraphs in the document's order. Live collections find them one by one, as they are asked for: a
 * selector would first go through the whole page.
 */
function* headingsAndParagraphs(document: Document): Generator<Element> {
  const headings = document.getElementsByTagName('h1');
  const paragraphs = document.getElementsByTagName('p');
  let heading = headings.item(0);
  let paragraph = paragraphs.item(0);
  for (let h = 0, p = 0; heading || paragraph; ) {
    const headingFirst =
      heading && (!paragraph || (heading.compareDocumentPosition(paragraph) & FOLLOWING) !== 0);
    if (heading && headingFirst) {
      yield heading;
      heading = headings.item(++h);
    } else if (paragraph) {
      yield paragraph;
      paragraph = paragraphs.item(++p);
    }
  }
}

/** A page's title, description, headings and first paragraphs, for a first look; its text where it has no paragraphs. */
export function sampleText(document: Document): string {
  const description = document.querySelector('meta[name="description"], meta[property="og:description"]');
  const parts = [document.title, description?.getAttribute('content') ?? ''];
  let length = 0;
  for (const element of headingsAndParagraphs(document)) {
    if (length > MAX_SAMPLE) break;
    const text = element.textContent ?? '';
    parts.push(text);
    length += text.length;
  }
  if (length < MIN_PARAGRAPHS) parts.push(probeText(document, MAX_SAMPLE));
  return parts.join('\n');
}
