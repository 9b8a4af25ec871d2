/** Whether an element is shown, as far as styles can tell; true where there is no layout to ask. */
export type VisibilityTest = (element: Element) => boolean;

/** Asks the browser, without forcing a layout; elements of documents without a window count as shown. */
export const checkVisibility: VisibilityTest = (element) => {
  if (!element.ownerDocument?.defaultView || typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
};

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True if the element's own attributes hide it. */
export function isHiddenByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style.slice(0, 2000));
}
