import { SKIPPED_TAGS } from './tag-roles';

const MIN_TEXT = 20;
const MAX_TARGETS = 40;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** True if a node that came into the page brings text worth reading. */
function bringsText(node: Node): boolean {
  if (isElement(node) && SKIPPED_TAGS.has(node.localName)) return false;
  return (node.textContent ?? '').trim().length >= MIN_TEXT;
}

/**
 * True if changes may touch the article: text came, text that was read went or was edited, or an element with text was
 * shown or hidden. `isRead` says whether a text node is one the article was read from.
 */
export function touchesText(mutations: readonly MutationRecord[], isRead: (node: Node) => boolean): boolean {
  const toggled = new Set<Element>();
  for (const mutation of mutations) {
    const { target, type } = mutation;
    if (type === 'characterData') {
      if (isRead(target) || bringsText(target)) return true;
    } else if (type === 'attributes') {
      if (isElement(target) && toggled.size < MAX_TARGETS) toggled.add(target);
    } else {
      for (const node of mutation.addedNodes) if (bringsText(node)) return true;
      for (const node of mutation.removedNodes) if (bringsText(node) || isRead(node)) return true;
    }
  }
  for (const element of toggled)
    if (element.localName !== 'body' && element.localName !== 'html' && bringsText(element)) return true;
  return false;
}
