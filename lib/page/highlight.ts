import {
  HIGHLIGHT_KINDS,
  type HighlightKind,
  highlightCss,
  highlightName,
  isDarkColor,
} from './highlight-style';

/** A statement's ranges and how they are to look. */
export interface Painting {
  readonly id: string;
  readonly kind: Exclude<HighlightKind, 'active'>;
  readonly ranges: readonly Range[];
}

/** Paints statements over the page without changing its nodes. */
export interface Painter {
  /** Shows exactly these, instead of whatever was shown. */
  readonly paint: (paintings: readonly Painting[]) => void;
  /** Marks one statement as the one in use; null for none. */
  readonly activate: (id: string | null) => void;
  /** Takes all highlights and the style sheets away. */
  readonly clear: () => void;
}

/** The parts of a window that painting needs; frames have their own. */
type PaintWindow = Window & typeof globalThis;

/** True if this browser can highlight text without changing the page. */
export const canPaint = (view: Window | null): boolean =>
  view !== null && (view as PaintWindow).CSS?.highlights !== undefined && 'Highlight' in view;

/** Dark if the body's, else the root element's background is. */
function isDarkPage(document: Document, view: Window): boolean {
  for (const element of [document.body, document.documentElement]) {
    const dark = element ? isDarkColor(view.getComputedStyle(element).backgroundColor) : null;
    if (dark !== null) return dark;
  }
  return false;
}

const PRIORITY: Readonly<Record<HighlightKind, number>> = { unresolved: 0, inferred: 1, named: 2, active: 3 };

/** A style sheet for one document, adopted by each tree of it that holds a range: the document and open shadow roots. */
function createSheetAdopter() {
  const sheets = new Map<Document, CSSStyleSheet>();
  const adopted = new Map<DocumentOrShadowRoot, CSSStyleSheet>();
  return {
    adopt(node: Node) {
      const root = node.getRootNode();
      const document = node.ownerDocument ?? (node as Document);
      const view = document.defaultView as PaintWindow | null;
      if (!view || !('adoptedStyleSheets' in root)) return;
      const tree = root as Document | ShadowRoot;
      if (adopted.has(tree)) return;
      let sheet = sheets.get(document);
      if (!sheet) {
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(highlightCss(isDarkPage(document, view)));
        sheets.set(document, sheet);
      }
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      adopted.set(tree, sheet);
    },
    release() {
      for (const [tree, sheet] of adopted)
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
      adopted.clear();
      sheets.clear();
    },
  };
}

/** Makes a painter over the CSS Custom Highlight API; where the browser lacks it, painting does nothing. */
export function createPainter(): Painter {
  const sheets = createSheetAdopter();
  const painted = new Map<PaintWindow, Map<HighlightKind, Highlight>>();
  let shown: readonly Painting[] = [];

  const highlightIn = (view: PaintWindow, kind: HighlightKind): Highlight => {
    let kinds = painted.get(view);
    if (!kinds) {
      kinds = new Map();
      painted.set(view, kinds);
    }
    let highlight = kinds.get(kind);
    if (!highlight) {
      highlight = new view.Highlight();
      highlight.priority = PRIORITY[kind];
      view.CSS.highlights.set(highlightName(kind), highlight);
      kinds.set(kind, highlight);
    }
    return highlight;
  };

  const add = (ranges: readonly Range[], kind: HighlightKind) => {
    for (const range of ranges) {
      const view = range.startContainer.ownerDocument?.defaultView as PaintWindow | null;
      if (!view || !canPaint(view)) continue;
      sheets.adopt(range.startContainer);
      highlightIn(view, kind).add(range);
    }
  };

  const empty = (kind: HighlightKind) => {
    for (const kinds of painted.values()) kinds.get(kind)?.clear();
  };

  return {
    paint(paintings) {
      for (const kind of HIGHLIGHT_KINDS) empty(kind);
      shown = paintings;
      for (const { ranges, kind } of paintings) add(ranges, kind);
    },
    activate(id) {
      empty('active');
      const painting = shown.find((candidate) => candidate.id === id);
      if (painting) add(painting.ranges, 'active');
    },
    clear() {
      for (const [view, kinds] of painted)
        for (const kind of kinds.keys()) view.CSS.highlights.delete(highlightName(kind));
      painted.clear();
      shown = [];
      sheets.release();
    },
  };
}
