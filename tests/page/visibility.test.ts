import { describe, expect, test } from 'vitest';
import { checkVisibility, isHiddenByAttribute } from '../../lib/page/visibility';
import { parseDocument } from './fixtures';

const styled = (visible: boolean, display: string, hasWindow = true) =>
  ({
    ownerDocument: { defaultView: hasWindow ? { getComputedStyle: () => ({ display }) } : null },
    checkVisibility: ({ opacityProperty = false }: CheckVisibilityOptions) => visible && !opacityProperty,
  }) as unknown as Element;

describe('as the browser says', () => {
  test.each([
    { name: 'a box that is shown', element: styled(true, 'block'), expect: true },
    { name: 'no box', element: styled(false, 'none'), expect: false },
    { name: 'no box of its own, but its children’s', element: styled(false, 'contents'), expect: true },
    { name: 'hidden by visibility', element: styled(false, 'block'), expect: false },
    { name: 'a document without a window', element: styled(false, 'none', false), expect: true },
  ])('$name: $expect', ({ element, expect: expected }) => {
    expect(checkVisibility(element)).toBe(expected);
  });
});

describe('as its attributes say', () => {
  test.each([
    ['<p hidden>', true],
    ['<p hidden="">', true],
    ['<p hidden="until-found">', false],
    ['<p style="display:none">', true],
    ['<p style="color: red; Visibility : hidden;">', true],
    ['<p style="background: url(display:none.png)">', false],
    ['<p style="opacity: 0">', false],
    ['<p>', false],
  ])('%s: %s', (html, hidden) => {
    const element = parseDocument(`<html><body>${html}text</p></body></html>`).querySelector('p');
    expect(element && isHiddenByAttribute(element)).toBe(hidden);
  });
});
