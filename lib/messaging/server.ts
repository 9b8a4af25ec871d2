import * as v from 'valibot';
import { type Decoders, pageRequests, viewRequests } from './decode/requests';
import type { PageRequests, Reply, ReplyOf, RequestName, RequestOf, ViewRequests } from './protocol';
import { type BrowserSender, type Extension, identifySender, type Sender } from './sender';

type Handlers<Names extends RequestName, From extends Sender> = {
  readonly [Name in Names]: (payload: RequestOf<Name>, from: From) => Promise<ReplyOf<Name>>;
};
export type PageHandlers = Handlers<keyof PageRequests, Extract<Sender, { kind: 'page' }>>;
export type ViewHandlers = Handlers<keyof ViewRequests, Extract<Sender, { kind: 'view' }>>;

type Route<From> = (payload: unknown, from: From) => Promise<Reply>;

const refuse = (problem: string): Reply => ({ ok: false, problem, retry: false });

const isFinal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'final' in error && error.final === true;

function createRoutes<Names extends keyof PageRequests | keyof ViewRequests, From extends Sender>(
  decoders: Decoders<Names>,
  handlers: Handlers<Names, From>,
): ReadonlyMap<string, Route<From>> {
  const bind =
    <Name extends Names>(name: Name): Route<From> =>
    async (payload, from) => {
      const decoded = v.safeParse(decoders[name], payload);
      if (!decoded.success) {
        const [issue] = decoded.issues;
        return refuse(`${name}: ${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`);
      }
      return { ok: true, value: await handlers[name](decoded.output, from) };
    };
  return new Map((Object.keys(decoders) as Names[]).map((name) => [name, bind(name)]));
}

/**
 * Answers one message: content scripts get the page requests, the extension's own pages the others, all else is
 * refused. A handler that throws is reported to `onError` and answered with 'try again', unless the error is `final`.
 */
export function createServer(
  extension: Extension,
  page: PageHandlers,
  view: ViewHandlers,
  onError: (error: unknown) => void,
): (message: unknown, sender: BrowserSender) => Promise<Reply> {
  const pageRoutes = createRoutes(pageRequests, page);
  const viewRoutes = createRoutes(viewRequests, view);
  const dispatch = (message: unknown, sender: BrowserSender): Promise<Reply> | Reply => {
    const from = identifySender(sender, extension);
    if (!from) return refuse('unknown sender');
    if (typeof message !== 'object' || message === null || !('name' in message) || !('payload' in message))
      return refuse('not a message');
    const name = String(message.name);
    const answer =
      from.kind === 'page'
        ? pageRoutes.get(name)?.(message.payload, from)
        : viewRoutes.get(name)?.(message.payload, from);
    return answer ?? refuse(`a ${from.kind} may not ask '${name}'`);
  };
  return async (message, sender) => {
    try {
      return await dispatch(message, sender);
    } catch (error) {
      onError(error);
      return {
        ok: false,
        problem: error instanceof Error ? error.message : String(error),
        retry: !isFinal(error),
      };
    }
  };
}
