import { composedParent } from './composed-tree';
import type { RawBlock } from './raw-block';
import { STRUCTURAL_TAGS, tagOf } from './tag-roles';

const FIELD = /^(?:text|email|password|tel|search)$/i;
const MAX_FORM_TEXT = 300;

/** True for a field that a reader types into. */
export const isTextField = (element: Element): boolean => FIELD.test(element.getAttribute('type') ?? 'text');

/** True for short text beside a field; `forms` are the elements that have fields of their own. */
export function isFormText(block: RawBlock, forms: ReadonlySet<Element>): boolean {
  if (forms.size === 0 || block.text.length > MAX_FORM_TEXT) return false;
  const parent = composedParent(block.element);
  return [block.element, parent].some(
    (element) => element && forms.has(element) && !STRUCTURAL_TAGS.has(tagOf(element)),
  );
}
