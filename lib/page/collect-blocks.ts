import { type ClassHint, createClassHints } from './class-hints';
import { composedChildren, composedParent, type FrameReader } from './composed-tree';
import type { Collected, RawBlock, RawKind, TimeMark } from './raw-block';
import { BLOCK_TAGS, SKIPPED_ROLES, SKIPPED_TAGS, STRUCTURAL_TAGS, tagOf } from './tag-roles';
import { TextBuilder } from './text-builder';
import { isHiddenByAttribute, type VisibilityTest } from './visibility';

export interface CollectOptions {
  readonly readFrame: FrameReader;
  readonly isVisible: VisibilityTest;
  /** Believe neither classes nor asides; for pages whose article they would hide. */
  readonly trusting: boolean;
  readonly maxNodes: number;
  readonly maxText: number;
}

interface Context {
  readonly element: Element;
  readonly kind: RawKind;
  readonly level: number;
  readonly linked: boolean;
  readonly standfirst: boolean;
  readonly figure: boolean;
  readonly frames: number;
}

type Step = { readonly node: Node; readonly context: Context } | { readonly leave: Context };

const NODES_PER_SLICE = 400;
const MAX_FRAME_DEPTH = 2;
const LABEL_MAX = 240;
const STANDFIRST_MAX = 700;
const SENTENCE_END = /[.!?…:;»”“"'’)\]]\s*$/;
const ARTICLE_INSIDE = 'h1, [itemprop~="articleBody"], [itemprop~="headline"]';

/** Walks the page once, in reading order, and yields between slices of a few hundred nodes; the page is only read. */
export function* collectBlocks(root: Element, options: CollectOptions): Generator<void, Collected> {
  const hintOf = createClassHints();
  const blocks: RawBlock[] = [];
  const times: TimeMark[] = [];
  const builder = new TextBuilder();
  let context: Context = {
    element: root,
    kind: 'loose',
    level: 0,
    linked: false,
    standfirst: false,
    figure: false,
    frames: 0,
  };
  let linked = 0;
  let breaks = 0;
  let nodes = 0;
  let characters = 0;

  /** Elements with an input field of their own: what stands beside it asks for something. */
  const forms = new Set<Element>();
  const collected = (limit: Collected['limit']): Collected => ({
    blocks: blocks.filter((block) => !isFormText(block, forms)),
    times,
    limit,
  });

  const flush = () => {
    breaks = 0;
    if (builder.isEmpty) return;
    const { element, kind, level, standfirst } = context;
    const { text, pieces } = builder.finish();
    if (text) blocks.push({ element, kind, level, text, pieces, linked, standfirst });
    linked = 0;
  };

  const addText = (node: Text, at: Context) => {
    if (breaks > 0) {
      if (!/\S/.test(node.data)) return;
      if (breaks > 1 || SENTENCE_END.test(builder.text.slice(-4))) flush();
      else builder.space();
      breaks = 0;
    }
    const added = builder.append(node);
    characters += added;
    if (at.linked) linked += added;
  };

  const addTime = (element: Element) => {
    const iso = element.getAttribute('datetime');
    if (iso) times.push({ element, iso });
  };

  const enter = (element: Element, outer: Context): Context | null => {
    const tag = tagOf(element);
    if (tag === 'br') {
      if (!builder.isEmpty) breaks++;
      return null;
    }
    if (tag === 'input' && element.parentElement && FIELD.test(element.getAttribute('type') ?? 'text'))
      forms.add(element.parentElement);
    if (SKIPPED_TAGS.has(tag) || isHiddenByAttribute(element)) return null;
    if (tag === 'iframe' && outer.frames >= MAX_FRAME_DEPTH) return null;
    if (tag === 'time') addTime(element);
    const hint = STRUCTURAL_TAGS.has(tag) || isOneOfMany(element, tag) ? null : hintOf(element);
    if (isLeftOut(element, tag, hint, outer.kind, options)) {
      if (hint === 'label') for (const time of element.querySelectorAll('time[datetime]')) addTime(time);
      return null;
    }
    return contextOf(element, tag, hint, outer);
  };

  const stack: Step[] = [{ node: root, context }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) {
      flush();
      context = step.leave;
      continue;
    }
    if (++nodes % NODES_PER_SLICE === 0) yield;
    if (nodes > options.maxNodes || characters > options.maxText) {
      flush();
      return collected(nodes > options.maxNodes ? 'nodes' : 'text');
    }
    const { node } = step;
    if (node.nodeType === 3) addText(node as Text, step.context);
    if (node.nodeType !== 1) continue;
    const inner = enter(node as Element, step.context);
    if (!inner) continue;
    if (inner.element === node) {
      flush();
      stack.push({ leave: context });
      context = inner;
    }
    const children = composedChildren(node as Element, options.readFrame);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push({ node: child, context: inner });
    }
  }
  flush();
  return collected(null);
}

const FIELD = /^(?:text|email|password|tel|search)$/i;
const MAX_FORM_TEXT = 300;

function isFormText(block: RawBlock, forms: ReadonlySet<Element>): boolean {
  if (forms.size === 0 || block.text.length > MAX_FORM_TEXT) return false;
  const parent = composedParent(block.element);
  return [block.element, parent].some(
    (element) => element && forms.has(element) && !STRUCTURAL_TAGS.has(tagOf(element)),
  );
}

/** True for a paragraph whose neighbour has the very same class: it is named after its place, not its content. */
function isOneOfMany(element: Element, tag: string): boolean {
  if (tag !== 'p') return false;
  const names = element.getAttribute('class');
  return [element.previousElementSibling, element.nextElementSibling].some(
    (other) => other !== null && tagOf(other) === 'p' && other.getAttribute('class') === names,
  );
}

/** True for a footnote's mark: a raised link of a digit or two. */
const isNoteMark = (element: Element): boolean =>
  element.firstElementChild?.localName === 'a' &&
  /^\s*\[?(?:\d{1,3}|[*†‡])\]?\s*$/.test(element.textContent ?? '');

const textLength = (element: Element): number => (element.textContent ?? '').length;

const MAX_SMALL = 150;

/** True if an element has at most `max` characters, and few nodes; large ones are given up on early. */
function isShort(element: Element, max: number): boolean {
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

function isLeftOut(
  element: Element,
  tag: string,
  hint: ClassHint | null,
  within: RawKind,
  options: CollectOptions,
): boolean {
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role) && !element.querySelector('h1')) return true;
  if (element.getAttribute('contenteditable') === 'true') return true;
  if (hint === 'hidden' || (tag === 'sup' && isNoteMark(element))) return true;
  if (!options.trusting) {
    if (
      hint === 'boilerplate' &&
      tag !== 'h1' &&
      !element.querySelector(ARTICLE_INSIDE) &&
      !holdsMost(element)
    )
      return true;
    if (tag === 'aside' && !element.querySelector(ARTICLE_INSIDE)) return true;
    if (tag === 'footer' && within !== 'quote') return true;
  }
  // below a quotation stands who said it
  if (
    hint === 'label' &&
    within !== 'quote' &&
    tag !== 'h1' &&
    isShort(element, LABEL_MAX) &&
    !element.querySelector('h1')
  )
    return true;
  const block = BLOCK_TAGS.has(tag);
  if (block && element.getAttribute('aria-hidden') === 'true') return true;
  return (block || hint !== null) && tag !== 'body' && tag !== 'html' && !options.isVisible(element);
}

const LONG_PARAGRAPH = 80;
const MIN_PARAGRAPHS = 4;
const MOST = 0.4;
const NEVER_ARTICLE = /comment|disqus|discussion|consent|cookie|respond/i;

const longText = (paragraphs: Iterable<Element>): number => {
  let sum = 0;
  for (const paragraph of paragraphs) {
    const length = textLength(paragraph);
    if (length >= LONG_PARAGRAPH) sum += length;
  }
  return sum;
};

/** True if an element has most of its document's long paragraphs: its class then means something else than it seems to. */
function holdsMost(element: Element): boolean {
  const own = element.querySelectorAll('p');
  if (own.length < MIN_PARAGRAPHS || NEVER_ARTICLE.test(`${element.className} ${element.id}`)) return false;
  if (element.querySelector('h2 > a, h3 > a, h4 > a')) return false;
  return longText(own) >= MOST * longText(element.ownerDocument.querySelectorAll('p'));
}

const HEADING = /^h[1-6]$/;
const KIND_OF_TAG: Readonly<Record<string, RawKind>> = {
  p: 'paragraph',
  pre: 'paragraph',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  summary: 'paragraph',
  figcaption: 'caption',
};

/** The context of an element's children: its own where it begins a block, else the outer one, marked if it is a link. */
function contextOf(element: Element, tag: string, hint: ClassHint | null, outer: Context): Context {
  if (tag === 'a') return { ...outer, linked: outer.linked || leadsElsewhere(element) };
  const custom = tag.includes('-') && outer.kind === 'loose';
  if (!BLOCK_TAGS.has(tag) && !custom && !(hint === 'standfirst' && outer.kind === 'loose')) return outer;
  const figure = outer.figure || tag === 'figure';
  const quoted = tag === 'blockquote' || outer.kind === 'quote';
  let kind: RawKind = KIND_OF_TAG[tag] ?? 'loose';
  if (HEADING.test(tag) || outer.kind === 'heading') kind = 'heading';
  else if (outer.kind === 'caption' || hint === 'caption' || (figure && !quoted)) kind = 'caption';
  else if (quoted) kind = 'quote';
  else if (outer.kind === 'list-item') kind = 'list-item';
  return {
    element,
    kind,
    level: HEADING.test(tag) ? Number(tag[1]) : outer.level,
    linked: outer.linked,
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
