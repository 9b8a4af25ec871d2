import type { Span } from '../model/span';

/** The lines of a text that hold more than white space, without their breaks. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  const visible = /\S/g;
  while (visible.test(text)) {
    const at = visible.lastIndex - 1;
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    lines.push([text.lastIndexOf('\n', at) + 1, end]);
    visible.lastIndex = end;
  }
  return lines;
}
