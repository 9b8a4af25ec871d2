import { SKIPPED_TAGS } from './tag-roles';

const DEFAULT_MAX = 400_000;

/**
 * The page's text as cheaply as it can be had, for a first look: one pass over text nodes, in document order, menus and
 * scripts' own elements left out, nothing folded; nodes are joined by a line break. Stops at `maxText` characters.
 */
export function probeText(document: Document, maxText = DEFAULT_MAX): string {
  const { body } = document;
  if (!body) return '';
  // NodeFilter.SHOW_TEXT
  const walker = document.createTreeWalker(body, 4);
  const parts: string[] = [document.title ?? ''];
  let length = 0;
  for (let node = walker.nextNode(); node && length < maxText; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < 2 || SKIPPED_TAGS.has(node.parentElement?.localName ?? '')) continue;
    parts.push(data);
    length += data.length;
  }
  return parts.join('\n');
}
