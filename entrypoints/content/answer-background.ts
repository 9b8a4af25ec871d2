import type { Reply } from '../../lib/messaging/protocol';
import type { Card } from './card';
import type { PageSession } from './page-session';

const done = (value: unknown): Reply => ({ ok: true, value });

/** Brings a statement into view and opens its card; false if the page does not show it. */
function scrollTo(session: PageSession, card: Card, id: string): boolean {
  const statement = session.statements().find((candidate) => candidate.id === id);
  const range = statement?.ranges[0];
  if (!statement || !range) return false;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  card.open(statement, range.getBoundingClientRect());
  return true;
}

/** Listener for what the background asks of this page; messages of any other name are not answered. */
export const answerBackground =
  (session: PageSession, card: Card, readAnyway: () => void, signal: AbortSignal) =>
  (message: unknown, _sender: unknown, sendResponse: (reply: Reply) => void): undefined => {
    // Another script of ours has taken this one's place.
    if (signal.aborted) return;
    if (typeof message !== 'object' || message === null || !('name' in message)) return;
    if (message.name === 'state-of-page') sendResponse(done(session.state()));
    if (message.name === 'read-anyway') {
      readAnyway();
      sendResponse(done(null));
    }
    if (message.name === 'scroll-to-statement' && 'payload' in message) {
      const { payload } = message;
      if (typeof payload === 'object' && payload !== null && 'statementId' in payload)
        sendResponse(done(scrollTo(session, card, String(payload.statementId))));
    }
  };
