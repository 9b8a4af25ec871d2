import type { ClassHint } from './class-hints';
import { isShort } from './is-short';
import type { RawKind } from './raw-block';
import { BLOCK_TAGS, SKIPPED_ROLES } from './tag-roles';
import type { VisibilityTest } from './visibility';

export interface LeaveOutOptions {
  readonly isVisible: VisibilityTest;
  /** True for elements whose class says something else than they are. */
  readonly isMisnamed: (element: Element) => boolean;
  /** Believe neither classes nor asides; for pages whose article they would hide. */
  readonly trusting: boolean;
}

const LABEL_MAX = 240;
const ARTICLE_INSIDE = 'h1, [itemprop~="articleBody"], [itemprop~="headline"]';

/** True for a footnote's mark: a raised link of a digit or two. */
const isNoteMark = (element: Element): boolean =>
  element.firstElementChild?.localName === 'a' &&
  /^\s*\[?(?:\d{1,3}|[*†‡])\]?\s*$/.test(element.textContent ?? '');

/** True if an element, and all within it, is no part of any article: by its role, its class, its tag or because it is not shown. */
export function isLeftOut(
  element: Element,
  tag: string,
  hint: ClassHint | null,
  within: RawKind,
  options: LeaveOutOptions,
): boolean {
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role) && !element.querySelector('h1')) return true;
  if (element.getAttribute('contenteditable') === 'true') return true;
  if (hint === 'hidden' || (tag === 'sup' && isNoteMark(element))) return true;
  if (!options.trusting) {
    if (
      hint === 'boilerplate' &&
      tag !== 'h1' &&
      !element.querySelector(ARTICLE_INSIDE) &&
      !options.isMisnamed(element)
    )
      return true;
    if (tag === 'aside' && !element.querySelector(ARTICLE_INSIDE)) return true;
    if (tag === 'footer' && within !== 'quote') return true;
  }
  // below a quotation stands who said it
  if (
    hint === 'label' &&
    within !== 'quote' &&
    tag !== 'h1' &&
    isShort(element, LABEL_MAX) &&
    !element.querySelector('h1')
  )
    return true;
  const block = BLOCK_TAGS.has(tag);
  if (block && element.getAttribute('aria-hidden') === 'true') return true;
  return (block || hint !== null) && tag !== 'body' && tag !== 'html' && !options.isVisible(element);
}
