import type { Piece } from './text-builder';

/** `figure`: text of a figure that is not its caption, such as an embedded box. */
export type RawKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'figure' | 'loose';

/** One run of text between block boundaries, before it is known whether it is the article's. */
export interface RawBlock {
  /** The nearest block-level element. */
  readonly element: Element;
  /** `loose`: text that stands in a plain container (div, td, section), not in an element for paragraphs. */
  readonly kind: RawKind;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** How many of its characters lead to another page. */
  readonly linked: number;
  /** How many of its characters are set in bold. */
  readonly bold: number;
  readonly standfirst: boolean;
}

/** A dated element of the page; `iso` as the attribute has it. */
export interface TimeMark {
  readonly element: Element;
  readonly iso: string;
}

/** What one walk over the page gives. */
export interface Collected {
  readonly blocks: readonly RawBlock[];
  readonly times: readonly TimeMark[];
  readonly limit: 'nodes' | 'text' | null;
}
