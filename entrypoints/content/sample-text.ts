import { probeText } from '../../lib/page/probe-text';

/** Twice what the probe's figures rest on (bench/coverage.ts); more of it costs most of a first look. */
const MAX_SAMPLE = 8000;
/** With less than this in paragraphs, the page's text is not in paragraphs. */
const MIN_PARAGRAPHS = 600;

/** A page's title, description, headings and first paragraphs, for a first look; its text where it has no paragraphs. */
export function sampleText(document: Document): string {
  const description = document.querySelector('meta[name="description"], meta[property="og:description"]');
  const parts = [document.title, description?.getAttribute('content') ?? ''];
  let length = 0;
  for (const element of document.querySelectorAll('h1, p')) {
    if (length > MAX_SAMPLE) break;
    const text = element.textContent ?? '';
    parts.push(text);
    length += text.length;
  }
  if (length < MIN_PARAGRAPHS) parts.push(probeText(document, MAX_SAMPLE));
  return parts.join('\n');
}
