import { assemble } from './assemble';
import { chooseBody } from './choose-body';
import { collectBlocks } from './collect-blocks';
import { type FrameReader, sameOriginFrame } from './composed-tree';
import { findHeadline } from './headline';
import { findLiveTimes } from './live-entries';
import { parseTime } from './metadata/times';
import { EMPTY_PAGE, type PageText } from './page-text';
import type { RawBlock } from './raw-block';
import { selectBlocks } from './select-blocks';
import { runAtOnce, runInSlices, type Slicing } from './slices';
import { checkVisibility, type VisibilityTest } from './visibility';

export interface ExtractOptions {
  readonly readFrame?: FrameReader;
  readonly isVisible?: VisibilityTest;
  /** Nodes and characters after which reading stops; by default 100,000 and 5 million. */
  readonly maxNodes?: number;
  readonly maxText?: number;
}

const MAX_NODES = 100_000;
const MAX_TEXT = 5_000_000;
/** With less running text than this, the page is read once more without believing its classes. */
const MIN_PROSE = 250;

const META_TITLES = 'meta[property="og:title"], meta[name="twitter:title"], meta[name="title"]';

function declaredTitles(document: Document): string[] {
  const metas = [...document.querySelectorAll(META_TITLES)].map((meta) => meta.getAttribute('content') ?? '');
  return [...metas, document.title ?? ''].filter((title) => title !== '');
}

interface Attempt {
  readonly page: PageText;
  readonly prose: number;
}

function* attempt(document: Document, options: ExtractOptions, trusting: boolean): Generator<void, Attempt> {
  const { body } = document;
  if (!body) return { page: EMPTY_PAGE, prose: 0 };
  const { blocks, times, limit } = yield* collectBlocks(body, {
    readFrame: options.readFrame ?? sameOriginFrame,
    isVisible: options.isVisible ?? checkVisibility,
    maxNodes: options.maxNodes ?? MAX_NODES,
    maxText: options.maxText ?? MAX_TEXT,
    trusting,
  });
  yield;
  const headlineIndex = findHeadline(blocks, declaredTitles(document));
  const headline = blocks[headlineIndex];
  yield;
  const found = yield* chooseBody(body, blocks, headline ?? null);
  if (!found) return { page: { ...EMPTY_PAGE, limit }, prose: 0 };
  yield;
  const selected = yield* selectBlocks(blocks, found, headlineIndex);
  yield;
  const liveTimes = new Map<RawBlock, string>();
  for (const [block, iso] of yield* findLiveTimes(selected, times, found.root))
    liveTimes.set(block, parseTime(iso) ?? '');
  const page = yield* assemble(selected, { headline, liveTimes, limit });
  return { page, prose: found.prose };
}

/**
 * Reads a page's article out of a live or parsed document, in steps of a few hundred nodes. The document is only read.
 * A page whose classes hide nearly all of its text is read a second time without believing them.
 */
export function* extractSteps(document: Document, options: ExtractOptions = {}): Generator<void, PageText> {
  const first = yield* attempt(document, options, false);
  if (first.prose >= MIN_PROSE) return first.page;
  const second = yield* attempt(document, options, true);
  return second.prose > 2 * first.prose ? second.page : first.page;
}

/** Reads a page's article at once; for the command line, tests and small pages. */
export const extractPage = (document: Document, options: ExtractOptions = {}): PageText =>
  runAtOnce(extractSteps(document, options));

/** Reads a page's article in short slices, giving the thread back between them. */
export const extractPageInSlices = (
  document: Document,
  slicing: Slicing,
  options: ExtractOptions = {},
): Promise<PageText> => runInSlices(extractSteps(document, options), slicing);
