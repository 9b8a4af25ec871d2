const MAX_SMALL = 150;

/** True if an element has at most `max` characters, and few nodes; large ones are given up on early. */
export function isShort(element: Element, max: number): boolean {
  let length = 0;
  let nodes = 0;
  const stack: Node[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) length += (node as Text).data.length;
    if (length > max || ++nodes > MAX_SMALL) return false;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      stack.push(child);
      if (stack.length > MAX_SMALL) return false;
    }
  }
  return true;
}
