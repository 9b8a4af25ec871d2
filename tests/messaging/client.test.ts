import { expect, test } from 'vitest';
import { createClient } from '../../lib/messaging/client';
import type { Message } from '../../lib/messaging/protocol';

const NO_WAIT = [0, 0, 0];

/** A transport that answers with each outcome in turn, the last one for good. */
function scripted(outcomes: (() => unknown)[]) {
  const sent: Message[] = [];
  const transport = async (message: Message) => {
    sent.push(message);
    return outcomes[Math.min(sent.length, outcomes.length) - 1]?.();
  };
  return { sent, send: createClient(transport, NO_WAIT) };
}

const throws = (message: string) => () => {
  throw new Error(message);
};
const ok = () => ({ ok: true, value: null });

const CASES: { name: string; outcomes: (() => unknown)[]; sent: number; result: object }[] = [
  { name: 'an answer at once', outcomes: [ok], sent: 1, result: { ok: true, value: null } },
  {
    name: 'a worker that was killed',
    outcomes: [throws('message channel closed before a response was received'), ok],
    sent: 2,
    result: { ok: true, value: null },
  },
  {
    name: 'nobody there yet',
    outcomes: [throws('Could not establish connection. Receiving end does not exist.'), ok],
    sent: 2,
    result: { ok: true, value: null },
  },
  {
    name: 'a dead worker that resolves undefined',
    outcomes: [() => undefined, () => undefined, ok],
    sent: 3,
    result: { ok: true, value: null },
  },
  {
    name: 'an answer that is none',
    outcomes: [() => ({ value: 1 }), ok],
    sent: 2,
    result: { ok: true, value: null },
  },
  {
    name: 'a failure that may pass',
    outcomes: [() => ({ ok: false, problem: 'database has been closed', retry: true }), ok],
    sent: 2,
    result: { ok: true, value: null },
  },
  {
    name: 'a refusal',
    outcomes: [() => ({ ok: false, problem: 'not allowed', retry: false }), ok],
    sent: 1,
    result: { ok: false, problem: 'not allowed' },
  },
  {
    name: 'a page left over from before an update',
    outcomes: [throws('Extension context invalidated.'), ok],
    sent: 1,
    result: { ok: false, problem: 'The extension was updated. Reload this page.' },
  },
  {
    name: 'a failure that stays',
    outcomes: [throws('broken')],
    sent: 4,
    result: { ok: false, problem: 'broken' },
  },
];

test.each(CASES)('$name', async ({ outcomes, sent, result }) => {
  const transport = scripted(outcomes);
  expect(await transport.send('show-count', { count: 3 })).toEqual(result);
  expect(transport.sent).toEqual(Array(sent).fill({ name: 'show-count', payload: { count: 3 } }));
});
