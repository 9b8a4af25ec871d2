import { endsSentence, isLinkLine, linkShare } from './block-worth';
import type { Body } from './choose-body';
import { composedParent } from './composed-tree';
import { isEndHeading, isLabelText } from './label-texts';
import type { RawBlock } from './raw-block';
import { filterInSteps, forEachInSteps } from './slices';
import { createWithin } from './text-mass';

const STANDFIRST_REACH = 12;
const MIN_STANDFIRST = 25;
const MIN_MARKED_STANDFIRST = 8;
const MAX_HEADING = 300;
const MIN_SENTENCE = 25;

const isSentence = (text: string) => text.length >= MIN_SENTENCE && endsSentence(text);

/** Where running text stands. */
interface Places {
  readonly own: ReadonlySet<Element>;
  /** Parents and grandparents. */
  readonly near: ReadonlySet<Element>;
  /** How its elements are marked up. */
  readonly shapes: ReadonlySet<string>;
}

/** An element's tag and class, its numbers apart; null without a class. */
function shapeOf(element: Element): string | null {
  const names = element.getAttribute('class');
  return names ? `${element.localName} ${names.slice(0, 200).replace(/\d+/g, '')}` : null;
}

/** Finds where running text stands, and how it is marked up: shorter blocks of the same make belong to it. */
function* findPlaces(blocks: readonly RawBlock[], body: Body): Generator<void, Places> {
  const own = new Set<Element>();
  const near = new Set<Element>();
  const shapes = new Set<string>();
  yield* forEachInSteps(blocks, (block) => {
    if (!body.isProse(block)) return;
    own.add(block.element);
    const shape = shapeOf(block.element);
    if (shape) shapes.add(shape);
    const parent = composedParent(block.element);
    if (!parent) return;
    near.add(parent);
    const above = composedParent(parent);
    if (parent !== body.root && above) near.add(above);
  });
  return { own, near, shapes };
}

/** Picks the article's blocks in reading order: within the body, from the headline on, and the standfirst between them. */
export function* selectBlocks(
  blocks: readonly RawBlock[],
  body: Body,
  headlineIndex: number,
): Generator<void, RawBlock[]> {
  const { own, near, shapes } = yield* findPlaces(blocks, body);
  const isNear = (block: RawBlock) => {
    const parent = composedParent(block.element);
    if (!parent || near.has(parent)) return parent !== null;
    const above = composedParent(parent);
    return above !== null && near.has(above);
  };
  const lastProse = blocks.findLastIndex((block) => body.isProse(block) && body.isWithin(block.element));
  const belongs = (block: RawBlock, index: number): boolean => {
    if (body.isTeaser(block) || isLabelText(block.text)) return false;
    switch (block.kind) {
      case 'heading':
        return block.text.length <= MAX_HEADING && linkShare(block) < 0.6;
      case 'figure':
        return false;
      case 'caption':
        return !isLinkLine(block) && block.text.length >= 15;
      case 'loose':
        if (body.isProse(block) || (block.standfirst && linkShare(block) < 0.4)) return true;
        if (isLinkLine(block) || linkShare(block) > 0.4) return false;
        return (
          own.has(block.element) ||
          shapes.has(shapeOf(block.element) ?? '') ||
          (isNear(block) && block.text.length >= 15 && endsSentence(block.text))
        );
      default:
        if (isLinkLine(block)) return false;
        return body.isProse(block) || index < lastProse || isNear(block) || isSentence(block.text);
    }
  };
  const chosen: RawBlock[] = [];
  const ended = createEnding(body.root);
  yield* forEachInSteps(blocks, (block, index) => {
    if (index === headlineIndex) chosen.push(block);
    if (index <= headlineIndex) return;
    const inside = body.isWithin(block.element);
    if (inside ? ended(block) : !isStandfirst(block, index - headlineIndex, headlineIndex, chosen.length))
      return;
    if (belongs(block, index)) chosen.push(block);
  });
  const headline = blocks[headlineIndex];
  const distinct = yield* dropRepeats(standfirstAsText(chosen, headline), headline);
  return dropIdleHeadings(distinct, headline);
}

/** True for text that stands between the headline and the body, outside the body's element. */
function isStandfirst(block: RawBlock, distance: number, headlineIndex: number, chosen: number): boolean {
  if (headlineIndex < 0 || distance > STANDFIRST_REACH || chosen > 4) return false;
  if (block.text.length < (block.standfirst ? MIN_MARKED_STANDFIRST : MIN_STANDFIRST)) return false;
  if (linkShare(block) > 0.4) return false;
  return (
    block.standfirst ||
    block.kind === 'paragraph' ||
    block.kind === 'caption' ||
    (block.level > 1 && distance <= 2)
  );
}

/** A heading marked as the standfirst, before any running text, is a paragraph in a heading's clothes. */
function standfirstAsText(blocks: readonly RawBlock[], headline: RawBlock | undefined): RawBlock[] {
  const firstText = blocks.findIndex((block) => block.kind !== 'heading' && block.kind !== 'caption');
  return blocks.map((block, index) =>
    block.kind === 'heading' && block.standfirst && block !== headline && index < firstText
      ? { ...block, kind: 'paragraph' }
      : block,
  );
}

/** Follows whether a heading such as 'Related' has begun what is no longer the article. */
function createEnding(root: Element): (block: RawBlock) => boolean {
  let inScope: ((element: Element) => boolean) | null = null;
  return (block) => {
    if (block.text.length <= 80 && isEndHeading(block.text)) {
      inScope = createWithin(new Set([composedParent(block.element) ?? root]));
      return true;
    }
    if (!inScope) return false;
    if (!inScope(block.element) || (block.kind === 'heading' && linkShare(block) < 0.5)) {
      inScope = null;
      return false;
    }
    return true;
  };
}

const MIN_REPEAT = 30;
const MAX_PULL_QUOTE = 400;
const MAX_PULL_QUOTES = 40;
/** Pull quotes belong to articles, not to pages of megabytes. */
const MAX_SEARCHED = 200_000;
const squeeze = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isShortQuote = (block: RawBlock) => block.kind === 'quote' && block.text.length <= MAX_PULL_QUOTE;

/** The running text in which pull quotes are looked for; empty where there are none, or too much of either. */
function textBesideQuotes(blocks: readonly RawBlock[]): string {
  const quotes = blocks.filter(isShortQuote).length;
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (quotes === 0 || quotes > MAX_PULL_QUOTES || length > MAX_SEARCHED) return '';
  return squeeze(blocks.flatMap((block) => (isShortQuote(block) ? [] : [block.text])).join(' '));
}

/** Leaves out a second copy of a block, and a pull quote whose words the text has anyway. */
function* dropRepeats(
  blocks: readonly RawBlock[],
  headline: RawBlock | undefined,
): Generator<void, RawBlock[]> {
  const seen = new Set<string>();
  const running = textBesideQuotes(blocks);
  return yield* filterInSteps(blocks, (block) => {
    if (block.text.length < MIN_REPEAT || block === headline) return true;
    if (seen.has(block.text)) return false;
    seen.add(block.text);
    return running === '' || !isShortQuote(block) || !running.includes(squeeze(block.text));
  });
}

/** Leaves out headings that nothing follows before the next heading of the same rank or higher, or the end. */
function dropIdleHeadings(blocks: readonly RawBlock[], headline: RawBlock | undefined): RawBlock[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'heading' || block === headline) return true;
    const next = blocks[index + 1];
    return next !== undefined && (next.kind !== 'heading' || next.level > block.level || index < 2);
  });
}
