// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canPaint, createPainter, type Painting } from '../../lib/page/highlight';
import { HIGHLIGHT_KINDS, highlightCss, highlightName, isDarkColor } from '../../lib/page/highlight-style';

/** happy-dom has no highlight registry: the least one that holds ranges by name. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}
const registry = new Map<string, FakeHighlight>();
const view = window as unknown as { CSS: object; Highlight?: unknown };
const realCss = view.CSS;

beforeEach(() => {
  view.CSS = { highlights: registry };
  view.Highlight = FakeHighlight;
  document.body.innerHTML = '<p>We are ready to sign the paper.</p>';
  document.adoptedStyleSheets = [];
});
afterEach(() => {
  registry.clear();
  view.CSS = realCss;
  delete view.Highlight;
});

function range(from: number, to: number): Range {
  const made = document.createRange();
  const node = document.querySelector('p')?.firstChild as Text;
  made.setStart(node, from);
  made.setEnd(node, to);
  return made;
}
const words = (kind: string) => [...(registry.get(`stanceline-${kind}`) ?? [])].map((r) => r.toString());
const PAINTINGS = (): Painting[] => [
  { id: 'a', kind: 'named', ranges: [range(0, 6), range(7, 12)] },
  { id: 'b', kind: 'unresolved', ranges: [range(13, 15)] },
];

describe('painting', () => {
  test('puts each kind under its own name', () => {
    createPainter().paint(PAINTINGS());
    expect(words('named')).toEqual(['We are', 'ready']);
    expect(words('unresolved')).toEqual(['to']);
    expect(words('inferred')).toEqual([]);
  });

  test('leaves the nodes as they are', () => {
    const before = document.body.innerHTML;
    createPainter().paint(PAINTINGS());
    expect(document.body.innerHTML).toBe(before);
  });

  test('painting again shows only the new', () => {
    const painter = createPainter();
    painter.paint(PAINTINGS());
    painter.paint([{ id: 'c', kind: 'inferred', ranges: [range(0, 2)] }]);
    expect(words('named')).toEqual([]);
    expect(words('inferred')).toEqual(['We']);
  });

  test('one statement at a time is active, above the others', () => {
    const painter = createPainter();
    painter.paint(PAINTINGS());
    painter.activate('b');
    painter.activate('a');
    expect(words('active')).toEqual(['We are', 'ready']);
    expect(registry.get('stanceline-active')?.priority).toBeGreaterThan(
      registry.get('stanceline-named')?.priority ?? 9,
    );
    painter.activate(null);
    expect(words('active')).toEqual([]);
    painter.activate('unknown');
    expect(words('active')).toEqual([]);
  });

  test('one style sheet, which goes with the highlights; the page’s own stay', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    registry.set('site-search', new FakeHighlight());
    const painter = createPainter();
    painter.paint(PAINTINGS());
    painter.paint(PAINTINGS());
    expect(document.adoptedStyleSheets).toHaveLength(2);
    painter.clear();
    expect(document.adoptedStyleSheets).toEqual([own]);
    expect([...registry.keys()]).toEqual(['site-search']);
  });

  test('does nothing where the browser cannot', () => {
    view.CSS = {};
    expect(canPaint(window as unknown as Window)).toBe(false);
    createPainter().paint(PAINTINGS());
    expect(registry.size).toBe(0);
  });
});

describe('style', () => {
  test('every kind has a rule in light and dark, and none sets the text colour', () => {
    for (const dark of [false, true]) {
      const css = highlightCss(dark);
      for (const kind of HIGHLIGHT_KINDS) expect(css).toContain(`::highlight(${highlightName(kind)})`);
      expect(css).not.toMatch(/[{;]color:/);
    }
    expect(highlightCss(true)).not.toBe(highlightCss(false));
  });

  test.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(18, 18, 18)', true],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(10, 20, 30, 0.9)', true],
    ['rgb(0 0 0 / 1)', true],
    ['color(srgb 0 0 0)', null],
    ['', null],
  ])('%s is dark: %s', (color, dark) => {
    expect(isDarkColor(color)).toBe(dark);
  });
});
