import type { ClassHint } from './class-hints';
import { isShort } from './is-short';
import type { RawKind } from './raw-block';
import { BLOCK_TAGS } from './tag-roles';

/** What an element's text inherits from the elements around it. */
export interface Context {
  readonly element: Element;
  readonly kind: RawKind;
  readonly level: number;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly standfirst: boolean;
  readonly figure: boolean;
  readonly frames: number;
}

const STANDFIRST_MAX = 700;
const HEADING = /^h[1-6]$/;
const KIND_OF_TAG: Readonly<Record<string, RawKind>> = {
  p: 'paragraph',
  pre: 'paragraph',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  summary: 'paragraph',
};

/** The context of an element's children: its own where it begins a block, else the outer one, marked if it is a link. */
export function contextOf(element: Element, tag: string, hint: ClassHint | null, outer: Context): Context {
  if (tag === 'a') return { ...outer, linked: outer.linked || leadsElsewhere(element) };
  if (tag === 'strong' || tag === 'b') return { ...outer, bold: true };
  const custom = tag.includes('-') && outer.kind === 'loose';
  if (!BLOCK_TAGS.has(tag) && !custom && !(hint === 'standfirst' && outer.kind === 'loose')) return outer;
  const figure = outer.figure || tag === 'figure';
  const quoted = tag === 'blockquote' || outer.kind === 'quote';
  let kind: RawKind = KIND_OF_TAG[tag] ?? 'loose';
  if (HEADING.test(tag) || outer.kind === 'heading') kind = 'heading';
  else if (tag === 'figcaption' || outer.kind === 'caption' || hint === 'caption') kind = 'caption';
  else if (quoted) kind = 'quote';
  else if (figure) kind = 'figure';
  else if (outer.kind === 'list-item') kind = 'list-item';
  return {
    element,
    kind,
    level: HEADING.test(tag) ? Number(tag[1]) : outer.level,
    linked: outer.linked,
    bold: outer.bold,
    standfirst: outer.standfirst || (hint === 'standfirst' && isShort(element, STANDFIRST_MAX)),
    figure,
    frames: outer.frames + (tag === 'iframe' ? 1 : 0),
  };
}

/** False for links within the page: permalinks of live entries, footnotes. */
function leadsElsewhere(link: Element): boolean {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#')) return false;
  const location = link.ownerDocument?.location;
  return !(location && href.split('#', 1)[0] === location.href.split('#', 1)[0] && href.includes('#'));
}
