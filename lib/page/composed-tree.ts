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

const slotted = (slot: Element): readonly Node[] => {
  const native = (slot as HTMLSlotElement).assignedNodes?.({ flatten: true });
  if (native) return native.length > 0 ? native : [...slot.childNodes];
  return [...slot.childNodes];
};

/**
 * The nodes a reader sees as an element's children: those of its open shadow root, a slot's assigned nodes, a readable
 * frame's body, else its own. A declarative shadow root that a parser left as a template counts as one.
 */
export function composedChildren(element: Element, readFrame: FrameReader): readonly Node[] {
  const tag = tagOf(element);
  if (tag === 'iframe') {
    const body = readFrame(element)?.body;
    return body ? [body] : [];
  }
  if (tag === 'slot') return slotted(element);
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const declared = tag.includes('-') ? element.firstElementChild : null;
  if (declared && tagOf(declared) === 'template' && declared.getAttribute('shadowrootmode') === 'open')
    return declaredShadow(element, declared as HTMLTemplateElement);
  return [...element.childNodes];
}

/** The template's nodes with each slot's place taken by the host's own children of that name. */
function declaredShadow(host: Element, template: HTMLTemplateElement): readonly Node[] {
  const own = [...host.childNodes].filter((node) => node !== template);
  const source: ParentNode & Node = template.content ?? template;
  if (!source.querySelector('slot')) return [...source.childNodes];
  const fill = (node: Node): readonly Node[] => {
    if (node.nodeType !== 1 || tagOf(node as Element) !== 'slot') return [node];
    const name = (node as Element).getAttribute('name') ?? '';
    return own.filter(
      (child) => (child.nodeType === 1 ? ((child as Element).getAttribute('slot') ?? '') : '') === name,
    );
  };
  return [...source.childNodes].flatMap((node) =>
    node.nodeType === 1 && tagOf(node as Element) !== 'slot' && (node as Element).querySelector('slot')
      ? [...node.childNodes].flatMap(fill)
      : fill(node),
  );
}

/** The parent a reader sees: the shadow root's host or the frame where the tree ends. */
export function composedParent(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  const host = (parent as ShadowRoot).host;
  return host ?? null;
}
