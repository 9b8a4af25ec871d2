import type { Send } from '../../lib/messaging/client';
import type { ReplyOf, RequestName, RequestOf } from '../../lib/messaging/protocol';

/** Sends a request to the background and throws what went wrong, for the page's one edge to show. */
export type Ask = <Name extends RequestName>(name: Name, payload: RequestOf<Name>) => Promise<ReplyOf<Name>>;

export const createAsk =
  (send: Send): Ask =>
  async (name, payload) => {
    const reply = await send(name, payload);
    if (!reply.ok) throw new Error(reply.problem);
    return reply.value;
  };
