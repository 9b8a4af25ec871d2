import { cardStyle } from './card-style';
import type { LocatedStatement } from './locate-statements';
import { renderCard } from './render-card';

/** What the page shows of one statement, in a closed shadow tree that the page can neither read nor style. */
export interface Card {
  /** Opens beside a place in the viewport; a pinned card stays until it is closed. */
  readonly open: (statement: LocatedStatement, place: DOMRect, pinned?: boolean) => void;
  readonly close: () => void;
  readonly isPinned: () => boolean;
  /** True if an event comes from within the card. */
  readonly holds: (event: Event) => boolean;
}

export interface CardActions {
  readonly onWrong: (statementId: string) => void;
  /** The statement whose card is open, null when it closes. */
  readonly onOpen: (statementId: string | null) => void;
}

const GAP = 12;

/** Keeps the card within the viewport, below the place if there is room, else above it. */
function position(card: HTMLElement, place: DOMRect, view: Window): void {
  const { width, height } = card.getBoundingClientRect();
  const below = place.bottom + GAP;
  const top = below + height <= view.innerHeight ? below : Math.max(GAP, place.top - height - GAP);
  const left = Math.max(GAP, Math.min(place.left, view.innerWidth - width - GAP));
  card.style.top = `${top}px`;
  card.style.left = `${left}px`;
}

/** Makes the page's one card. Its element is in the page only while it is open. */
export function createCard(document: Document, { onWrong, onOpen }: CardActions): Card {
  let host: HTMLElement | null = null;
  let openId: string | null = null;
  let pinned = false;

  const close = () => {
    if (!host) return;
    host.remove();
    host = null;
    openId = null;
    pinned = false;
    onOpen(null);
  };

  return {
    open(statement, place, pin = true) {
      if (openId === statement.id) {
        pinned ||= pin;
        return;
      }
      close();
      const element = document.createElement('stanceline-card');
      // The page's style sheets reach the host, not what is within; this keeps even the host out of its layout.
      element.style.setProperty('all', 'initial', 'important');
      const root = element.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [cardStyle()];
      const card = renderCard(document, statement, { close, wrong: () => onWrong(statement.id) });
      root.append(card);
      document.documentElement.append(element);
      position(card, place, document.defaultView ?? window);
      host = element;
      openId = statement.id;
      pinned = pin;
      onOpen(statement.id);
    },
    close,
    isPinned: () => pinned,
    holds: (event) => host !== null && event.target === host,
  };
}
