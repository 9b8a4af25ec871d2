import { paintedAt } from '../../lib/page/at-point';
import type { Card } from './card';
import type { PageSession } from './page-session';

/** How long the pointer rests before it is looked up, ms: moving over a page costs nothing. */
const REST = 250;
const INTERACTIVE = 'a[href], button, input, textarea, select, label, summary, video, audio, [role="button"]';

/** Opens the card of the statement on which the pointer rests or is clicked, and closes it when it leaves. */
export function followPointer(
  document: Document,
  session: PageSession,
  card: Card,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookUp = (x: number, y: number, pinned: boolean) => {
    const hit = paintedAt(session.statements(), x, y);
    if (hit) card.open(hit, new DOMRect(x, y, 0, 0), pinned);
    else if (pinned || !card.isPinned()) card.close();
  };
  // Nothing to show, within the card, or made up by the page.
  const idle = (event: Event) => session.statements().length === 0 || card.holds(event) || !event.isTrusted;
  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(timer);
      if (idle(event) || event.buttons !== 0) return;
      const { clientX, clientY } = event;
      timer = setTimeout(() => lookUp(clientX, clientY, false), REST);
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (idle(event) || event.button !== 0) return;
      if (target instanceof Element && target.closest(INTERACTIVE)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      clearTimeout(timer);
      lookUp(event.clientX, event.clientY, true);
    },
    { signal },
  );
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && card.close(), { signal });
}
