/** Part of one block's text that stands in a text node, one character for one; offsets within the block. */
export interface Piece {
  readonly node: Text;
  readonly offset: number;
  start: number;
  end: number;
}

/** Soft hyphens, zero-width characters and marks of direction: invisible, and in the way of every comparison. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** Anything but plain characters with single spaces between them. */
const UNEVEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[^\S ]|\s\s/;

/** Builds one block's text out of text nodes: white space folded, invisible characters left out, each piece remembered. */
export class TextBuilder {
  text = '';
  pieces: Piece[] = [];

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** True if another word would need a space before it. */
  private get open(): boolean {
    return this.text !== '' && !this.text.endsWith(' ');
  }

  /** Adds a text node's characters and answers how many of them count. */
  append(node: Text): number {
    const before = this.text.length;
    const data = node.data;
    if (!UNEVEN.test(data) && (this.open || !data.startsWith(' '))) this.take(node, data, 0, data.length);
    else this.appendFolded(node, data);
    return this.text.length - before;
  }

  /** Adds a space that stands in no text node, where the page breaks a line. */
  space(): void {
    if (this.open) this.text += ' ';
  }

  /** The text without its final space; the builder is empty afterwards. */
  finish(): { text: string; pieces: Piece[] } {
    const text = this.text.trimEnd();
    const pieces = this.pieces.filter((piece) => piece.start < text.length);
    const last = pieces.at(-1);
    if (last && last.end > text.length) last.end = text.length;
    this.text = '';
    this.pieces = [];
    return { text, pieces };
  }

  /** The same without its first `count` characters. */
  static withoutStart(
    { text, pieces }: { text: string; pieces: Piece[] },
    count: number,
  ): { text: string; pieces: Piece[] } {
    const kept = pieces.filter((piece) => piece.end > count);
    return {
      text: text.slice(count),
      pieces: kept.map(({ node, offset, start, end }) => {
        const cut = Math.max(0, count - start);
        return { node, offset: offset + cut, start: start + cut - count, end: end - count };
      }),
    };
  }

  private take(node: Text, shown: string, offset: number, length: number): void {
    if (length === 0) return;
    const start = this.text.length;
    this.text += shown;
    this.pieces.push({ node, offset, start, end: start + length });
  }

  private appendFolded(node: Text, data: string): void {
    let from = 0;
    const flush = (to: number) => this.take(node, data.slice(from, to), from, to - from);
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const space = isSpace(code);
      if (!space && !isInvisible(code)) continue;
      flush(i);
      if (space && this.open) this.take(node, ' ', i, 1);
      from = i + 1;
    }
    flush(data.length);
  }
}
