import { tagOf } from './tag-roles';

/** Gives the document a frame shows, or null if it is another origin's or empty. */
export type FrameReader = (frame: Element) => Document | null;

/** The frame's document where this page may read it; reading another origin's throws or answers null. */
export const sameOriginFrame: FrameReader = (frame) => {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
};

/** The element that shows a tree: a frame its document, a host the shadow root a parser left in a template. */
const shownBy = new WeakMap<Node, Element>();

const slotName = (node: Node): string =>
  node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';

/** What fills a slot: the browser's own answer, else the host's children of that name, else the slot's default content. */
function slotted(slot: Element): readonly Node[] {
  const native = (slot as HTMLSlotElement).assignedNodes?.({ flatten: true });
  if (native && native.length > 0) return native;
  const host = shownBy.get(slot.getRootNode());
  const name = slot.getAttribute('name') ?? '';
  const filling = host
    ? [...host.childNodes].filter((node) => !isShadowTemplate(node) && slotName(node) === name)
    : [];
  return filling.length > 0 ? filling : [...slot.childNodes];
}

const isShadowTemplate = (node: Node | null): node is HTMLTemplateElement =>
  node?.nodeType === 1 &&
  tagOf(node as Element) === 'template' &&
  (node as Element).getAttribute('shadowrootmode') === 'open';

/**
 * The nodes a reader sees as an element's children: those of its open shadow root, a slot's assigned nodes, a readable
 * frame's body, else its own. A declarative shadow root that a parser left as a template counts as one.
 */
export function composedChildren(element: Element, readFrame: FrameReader): readonly Node[] {
  const tag = tagOf(element);
  if (tag === 'iframe') {
    const document = readFrame(element);
    if (!document?.body) return [];
    shownBy.set(document, element);
    return [document.body];
  }
  if (tag === 'slot') return slotted(element);
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const declared = element.firstElementChild;
  if (!isShadowTemplate(declared)) return [...element.childNodes];
  shownBy.set(declared.content, element);
  return [...declared.content.childNodes];
}

/** The parent a reader sees: the host or the frame where a tree ends. */
export function composedParent(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return shownBy.get(parent) ?? (parent as ShadowRoot).host ?? null;
}
