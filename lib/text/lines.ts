import type { Span } from '../model/span';

const VISIBLE = /\S/;

/** True if a stretch of a text holds more than white space; nearly always its first character tells. */
function isVisible(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  return first > 32 && first < 127 ? true : VISIBLE.test(text.slice(start, end));
}

/** The lines of a text that hold more than white space, without their breaks. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start && isVisible(text, start, end)) lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}
