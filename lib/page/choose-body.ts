import { isProse, linkShare } from './block-worth';
import { composedParent } from './composed-tree';
import type { RawBlock } from './raw-block';
import { filterInSteps, forEachInSteps } from './slices';
import { createWithin, lineage, type TextMass, weigh } from './text-mass';

/** The element that holds the article's running text, and which blocks are other stories' cards. */
export interface Body {
  readonly root: Element;
  readonly isWithin: (element: Element) => boolean;
  readonly isProse: (block: RawBlock) => boolean;
  readonly isTeaser: (block: RawBlock) => boolean;
  /** Characters of running text within the root. */
  readonly prose: number;
}

const CARD_MAX = 600;
const DOMINANT = 0.8;
const WITH_HEADLINE = 0.4;
/** Running text that an article needs to stand beside others on its page. */
const MIN_OWN = 200;

/** Elements of little text around a heading that links elsewhere: another story's card. */
function* findCards(
  blocks: readonly RawBlock[],
  headline: RawBlock | null,
  titled: ReadonlySet<Element>,
): Generator<void, Set<Element>> {
  const linkedHeads = blocks.filter((b) => b !== headline && b.kind === 'heading' && linkShare(b) > 0.8);
  const cards = new Set<Element>();
  if (linkedHeads.length === 0) return cards;
  const text = yield* weigh(blocks, (block) => block.text.length);
  const heads = yield* weigh(linkedHeads, () => 1);
  yield* forEachInSteps(linkedHeads, ({ element }) => {
    let card = element;
    for (let parent = composedParent(card); parent; parent = composedParent(parent)) {
      if (text.of(parent) > CARD_MAX || heads.of(parent) > 1 || titled.has(parent)) break;
      card = parent;
    }
    cards.add(card);
  });
  return cards;
}

/**
 * Goes down from the page's root as long as one child holds nearly all running text, or enough of it and the headline.
 * Beside other top-level headings, as where one article is loaded under another, the headline decides. A paragraph is no
 * body: a short article may have but one of some length.
 */
function descend(
  from: Element,
  mass: TextMass,
  titled: ReadonlySet<Element>,
  rivals: ReadonlySet<Element>,
  paragraphs: ReadonlySet<Element>,
): Element {
  let root = from;
  for (;;) {
    const total = mass.of(root);
    const children = mass.children(root);
    const heaviest = children.reduce<Element | null>((a, b) => (a && mass.of(a) >= mass.of(b) ? a : b), null);
    const own = children.find((child) => titled.has(child));
    const rivalled = children.some((child) => child !== own && rivals.has(child));
    const next =
      own && mass.of(own) >= (rivalled ? MIN_OWN : WITH_HEADLINE * total)
        ? own
        : heaviest && mass.of(heaviest) >= DOMINANT * total
          ? heaviest
          : null;
    if (!next || paragraphs.has(next)) return root;
    root = next;
  }
}

/** Chooses the article's body among the blocks of a page, in steps; null where there is no running text at all. */
export function* chooseBody(
  page: Element,
  blocks: readonly RawBlock[],
  headline: RawBlock | null,
): Generator<void, Body | null> {
  const titled = headline ? lineage(headline.element) : new Set<Element>();
  const inCard = createWithin(yield* findCards(blocks, headline, titled));
  const running = yield* filterInSteps(blocks, (block) => isProse(block) && !inCard(block.element));
  const prose = new Set(running);
  const mass = yield* weigh(running, (block) => block.text.length);
  if (mass.of(page) === 0) return null;
  const otherTitles = blocks
    .filter((b) => b !== headline && b.level === 1 && b.kind === 'heading')
    .slice(0, 50);
  const rivals = new Set(otherTitles.flatMap(({ element }) => [...lineage(element)]));
  const root = descend(page, mass, titled, rivals, new Set(running.map(({ element }) => element)));
  return {
    root,
    isWithin: createWithin(new Set([root])),
    isProse: (block) => prose.has(block),
    isTeaser: (block) => inCard(block.element),
    prose: mass.of(root),
  };
}
