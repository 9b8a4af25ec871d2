import { expect, test } from 'vitest';
import type { BrowserSender } from '../../lib/messaging/sender';
import { createServer, type PageHandlers, type ViewHandlers } from '../../lib/messaging/server';

const EXTENSION = { id: 'us', baseUrl: 'chrome-extension://us/' };
const PAGE: BrowserSender = { id: 'us', url: 'https://news.example/a', tab: { id: 7 } };
const VIEW: BrowserSender = { id: 'us', url: 'chrome-extension://us/popup.html' };
const TAB_VIEW: BrowserSender = { ...VIEW, tab: { id: 8 } };

const article = {
  url: 'https://news.example/a',
  canonicalUrl: null,
  title: 'A',
  outlet: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  language: 'en',
  text: 'One. Two.',
  blocks: [{ kind: 'paragraph', span: [0, 9] }],
};
const SEEN_AT = '2026-03-04T10:00:00.000Z';
const analyze = (over: object) => ({
  name: 'analyze-page',
  payload: { article: { ...article, ...over }, seenAt: SEEN_AT, anyway: false },
});

/** A server whose handlers only note that they were called. */
function noting(fail?: Error) {
  const called: unknown[] = [];
  const errors: unknown[] = [];
  const handlers = new Proxy(
    {},
    {
      get: (_, name) => async (payload: unknown, from: unknown) => {
        if (fail) throw fail;
        called.push([name, payload, from]);
        return null;
      },
    },
  );
  const answer = createServer(EXTENSION, handlers as PageHandlers, handlers as ViewHandlers, (error) =>
    errors.push(error),
  );
  return { answer, called, errors };
}

test.each([
  { name: 'a count from a page', message: { name: 'show-count', payload: { count: 2 } }, from: PAGE },
  { name: 'an article from a page', message: analyze({}), from: PAGE },
  {
    name: 'a deletion from the popup',
    message: { name: 'delete-everything', payload: {} },
    from: VIEW,
  },
  {
    name: 'a correction from a view in a tab',
    message: {
      name: 'correct-statement',
      payload: { statementId: 's', change: { target: 'dismissed' }, at: SEEN_AT },
    },
    from: TAB_VIEW,
  },
])('takes $name', async ({ message, from }) => {
  const { answer, called } = noting();
  expect(await answer(message, from)).toEqual({ ok: true, value: null });
  expect(called).toHaveLength(1);
});

test.each([
  { name: 'another extension', message: analyze({}), from: { ...PAGE, id: 'them' } },
  { name: 'a sender without an address', message: analyze({}), from: { id: 'us' } },
  { name: 'a page that is not of the web', message: analyze({}), from: { ...PAGE, url: 'file:///etc/x' } },
  {
    name: 'an address that only begins like ours',
    message: { name: 'delete-everything', payload: {} },
    from: { ...PAGE, url: 'https://chrome-extension.example/us/' },
  },
  { name: 'a deletion from a page', message: { name: 'delete-everything', payload: {} }, from: PAGE },
  {
    name: 'a correction from a page',
    message: {
      name: 'correct-statement',
      payload: { statementId: 's', change: { target: 'dismissed' }, at: SEEN_AT },
    },
    from: PAGE,
  },
  { name: 'an article from a view', message: analyze({}), from: VIEW },
  { name: 'a name of no request', message: { name: 'constructor', payload: {} }, from: VIEW },
  { name: 'no message at all', message: null, from: VIEW },
  { name: 'a message without a payload', message: { name: 'delete-everything' }, from: VIEW },
  { name: 'a text that is none', message: analyze({ text: 7 }), from: PAGE },
  { name: 'a text beyond all bounds', message: analyze({ text: 'x'.repeat(5_000_001) }), from: PAGE },
  {
    name: 'blocks outside the text',
    message: analyze({ blocks: [{ kind: 'paragraph', span: [0, 10] }] }),
    from: PAGE,
  },
  {
    name: 'blocks that overlap',
    message: analyze({
      blocks: [
        { kind: 'paragraph', span: [0, 5] },
        { kind: 'paragraph', span: [4, 9] },
      ],
    }),
    from: PAGE,
  },
  {
    name: 'a block that runs backwards',
    message: analyze({ blocks: [{ kind: 'paragraph', span: [5, 4] }] }),
    from: PAGE,
  },
  {
    name: 'a correction to an unheard-of stance',
    message: {
      name: 'correct-statement',
      payload: {
        statementId: 's',
        change: { target: 'stance', issueId: 'i', stance: 'maybe', strength: 'firm' },
        at: SEEN_AT,
      },
    },
    from: VIEW,
  },
])('refuses $name for good', async ({ message, from }) => {
  const { answer, called, errors } = noting();
  expect(await answer(message, from)).toMatchObject({ ok: false, retry: false });
  expect(called).toEqual([]);
  expect(errors).toEqual([]);
});

test('a handler is told the tab and address the browser gives, not the message', async () => {
  const { answer, called } = noting();
  await answer({ name: 'show-count', payload: { count: 1, tabId: 99 }, tabId: 99 }, PAGE);
  expect(called).toEqual([
    ['show-count', { count: 1 }, { kind: 'page', tabId: 7, url: 'https://news.example/a' }],
  ]);
});

test.each([
  { name: 'may pass', error: new Error('closed'), retry: true },
  { name: 'stays', error: Object.assign(new Error('newer'), { final: true }), retry: false },
])('an error that $name is reported and answered', async ({ error, retry }) => {
  const { answer, errors } = noting(error);
  const reply = await answer({ name: 'delete-everything', payload: {} }, VIEW);
  expect(reply).toEqual({ ok: false, problem: error.message, retry });
  expect(errors).toEqual([error]);
});
