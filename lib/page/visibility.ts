/** Whether an element is shown, as far as styles can tell; true where there is no layout to ask. */
export type VisibilityTest = (element: Element) => boolean;

/**
 * Asks the browser, without forcing a layout; elements of documents without a window count as shown, and so do those
 * that have no box of their own but whose children have. Opacity does not count: pages fade their text in as it is
 * scrolled to.
 */
export const checkVisibility: VisibilityTest = (element) => {
  const view = element.ownerDocument?.defaultView;
  if (!view || typeof element.checkVisibility !== 'function') return true;
  return (
    element.checkVisibility({ visibilityProperty: true }) ||
    view.getComputedStyle(element).display === 'contents'
  );
};

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True if the element's own attributes hide it. */
export function isHiddenByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style.slice(0, 2000));
}
