import { failure, type Result, success } from '../model/result';
import type { Message, Reply, ReplyOf, RequestName, RequestOf } from './protocol';

/** Hands one message over and resolves to whatever comes back; rejects or resolves undefined when the other side died. */
export type Transport = (message: Message) => Promise<unknown>;

/** Sends a request until it is answered for good. */
export type Send = <Name extends RequestName>(
  name: Name,
  payload: RequestOf<Name>,
) => Promise<Result<ReplyOf<Name>>>;

/**
 * Waits between attempts, in ms. Waking a killed service worker takes about 60 ms; the long tail is for a database
 * that is being upgraded.
 */
const RETRY_DELAYS: readonly number[] = [50, 150, 400, 1000, 2500];

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/** The extension was updated or removed under a page that is still open: nothing will ever answer again. */
const isOrphaned = (problem: string) => /context invalidated/i.test(problem);

/**
 * A client that sends again unless the reply says ok or says that trying again is no use: a service worker may die
 * with the request half done, and a dead one may even resolve undefined. So every request must be safe to repeat.
 */
export function createClient(transport: Transport, delays: readonly number[] = RETRY_DELAYS): Send {
  return async <Name extends RequestName>(name: Name, payload: RequestOf<Name>) => {
    let problem = 'no answer';
    for (let attempt = 0; ; attempt++) {
      try {
        const reply = await transport({ name, payload });
        if (isReply(reply)) {
          // The background answers a name with that name's reply: both ends are typed by one protocol.
          if (reply.ok) return success(reply.value as ReplyOf<Name>);
          problem = reply.problem;
          if (!reply.retry) return failure(problem);
        } else problem = 'no answer';
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
        if (isOrphaned(problem)) return failure('The extension was updated. Reload this page.');
      }
      const delay = delays[attempt];
      if (delay === undefined) return failure(problem);
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  };
}
