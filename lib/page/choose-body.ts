import { isProse, linkShare } from './block-worth';
import { composedParent } from './composed-tree';
import type { RawBlock } from './raw-block';
import { isWithin, type TextMass, weigh } from './text-mass';

/** The element that holds the article's running text, and which blocks are other stories' cards. */
export interface Body {
  readonly root: Element;
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
function findCards(blocks: readonly RawBlock[], headline: RawBlock | null): Set<Element> {
  const text = weigh(blocks, (block) => block.text.length);
  const linkedHeads = blocks.filter((b) => b !== headline && b.kind === 'heading' && linkShare(b) > 0.8);
  const heads = weigh(linkedHeads, () => 1);
  const cards = new Set<Element>();
  for (const head of linkedHeads) {
    let card = head.element;
    for (let parent = composedParent(card); parent; parent = composedParent(parent)) {
      if (text.of(parent) > CARD_MAX || heads.of(parent) > 1) break;
      if (headline && isWithin(headline.element, parent)) break;
      card = parent;
    }
    cards.add(card);
  }
  return cards;
}

/**
 * Goes down from the page's root as long as one child holds nearly all running text, or enough of it and the headline.
 * Beside other top-level headings, as where one article is loaded under another, the headline decides.
 */
function descend(
  from: Element,
  mass: TextMass,
  headline: RawBlock | null,
  otherTitles: readonly RawBlock[],
): Element {
  let root = from;
  for (;;) {
    const total = mass.of(root);
    const children = mass.children(root);
    const heaviest = children.reduce<Element | null>((a, b) => (a && mass.of(a) >= mass.of(b) ? a : b), null);
    const titled = headline ? children.find((child) => isWithin(headline.element, child)) : undefined;
    const rivals = otherTitles.some(({ element }) =>
      children.some((child) => child !== titled && isWithin(element, child)),
    );
    const next =
      titled && mass.of(titled) >= (rivals ? MIN_OWN : WITH_HEADLINE * total)
        ? titled
        : heaviest && mass.of(heaviest) >= DOMINANT * total
          ? heaviest
          : null;
    if (!next) return root;
    root = next;
  }
}

/** Chooses the article's body among the blocks of a page; null where there is no running text at all. */
export function chooseBody(
  page: Element,
  blocks: readonly RawBlock[],
  headline: RawBlock | null,
): Body | null {
  const cards = findCards(blocks, headline);
  const teasers = new Set<RawBlock>();
  if (cards.size > 0)
    for (const block of blocks)
      for (let at: Element | null = block.element; at; at = composedParent(at))
        if (cards.has(at)) {
          teasers.add(block);
          break;
        }
  const prose = new Set(blocks.filter((block) => !teasers.has(block) && isProse(block)));
  const mass = weigh([...prose], (block) => block.text.length);
  if (mass.of(page) === 0) return null;
  const otherTitles = blocks.filter((b) => b !== headline && b.level === 1 && b.kind === 'heading');
  const root = descend(page, mass, headline, otherTitles);
  return {
    root,
    isProse: (block) => prose.has(block),
    isTeaser: (block) => teasers.has(block),
    prose: mass.of(root),
  };
}
