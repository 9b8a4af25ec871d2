import { sameOriginFrame } from './composed-tree';
import { SKIPPED_TAGS } from './tag-roles';

const DEFAULT_MAX = 400_000;
/** With less than this in the page itself, its text is looked for in open shadow roots and same-origin frames. */
const LITTLE = 600;
const MAX_TREES = 200;
const SHOW_TEXT = 4;

/** The open shadow roots and readable frames directly within a tree. */
function treesWithin(root: ParentNode): readonly Node[] {
  const trees: Node[] = [];
  for (const element of root.querySelectorAll('*')) {
    const frame = element.localName === 'iframe' ? sameOriginFrame(element)?.body : null;
    const tree = element.shadowRoot ?? frame;
    if (tree) trees.push(tree);
    if (trees.length >= MAX_TREES) break;
  }
  return trees;
}

/**
 * The page's text as cheaply as it can be had, for a first look: one pass over text nodes, in document order, menus' and
 * scripts' own elements left out, nothing folded; nodes are joined by a line break. Stops at `maxText` characters.
 */
export function probeText(document: Document, maxText = DEFAULT_MAX): string {
  const { body } = document;
  if (!body) return '';
  const parts: string[] = [document.title ?? ''];
  let length = 0;
  const walk = (tree: Node) => {
    const walker = document.createTreeWalker(tree, SHOW_TEXT);
    for (let node = walker.nextNode(); node && length < maxText; node = walker.nextNode()) {
      const { data } = node as Text;
      if (data.length < 2 || SKIPPED_TAGS.has(node.parentElement?.localName ?? '')) continue;
      parts.push(data);
      length += data.length;
    }
  };
  walk(body);
  if (length < LITTLE) treesWithin(body).forEach(walk);
  return parts.join('\n');
}
