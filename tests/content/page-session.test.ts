// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { createPageSession } from '../../entrypoints/content/page-session';
import type { Send } from '../../lib/messaging/client';
import type { PageReport } from '../../lib/messaging/protocol';

/** fictional test text */
const TALKS = `
  <h1>Talks on a ceasefire between Russia and Ukraine resume in Geneva</h1>
  <p>Negotiators from Russia and Ukraine met on Thursday for peace talks on ending the war, with a ceasefire and
  security guarantees on the agenda of the second day, officials of both delegations said in the morning.</p>
  <p>“Ukraine will not give up its territory,” President Volodymyr Zelenskiy said on Thursday in a video message.</p>
  <p>The negotiations between Kyiv and Moscow are to resume on Friday behind closed doors, mediators said.</p>`;
const SOUP = TALKS.replace(/Talks|talks|negotia\w+|ceasefire|peace|war/gi, 'soup').replace(
  /Russia|Ukraine|Kyiv|Moscow|Zelenskiy/g,
  'Norland',
);
const DONE: PageReport = {
  state: { state: 'done', pageId: 'p', count: 0, reasons: [], notes: [] },
  statements: [],
};

interface Sent {
  readonly name: string;
  readonly payload: object;
}

function pageOf(article: string, reply: Awaited<ReturnType<Send>> = { ok: true, value: DONE as never }) {
  document.head.innerHTML = '<meta property="og:type" content="article"><title>Talks</title>';
  document.body.innerHTML = `<article>${article}</article>`;
  const sent: Sent[] = [];
  const errors: unknown[] = [];
  const send = (async (name: string, payload: object) => {
    sent.push({ name, payload });
    return reply;
  }) as Send;
  const stopped = new AbortController();
  const session = createPageSession(document, send, stopped.signal, (error) => errors.push(error));
  return { session, sent, errors, stopped };
}

afterEach(() => {
  Reflect.deleteProperty(document, 'prerendering');
  history.replaceState({}, '', '/');
});
const at = (path: string) => history.replaceState({}, '', path);

test('an article that may be coverage is sent once, and again only when it changes', async () => {
  at('/news/talks.html');
  const { session, sent } = pageOf(TALKS);
  await session.scan();
  await session.scan();
  expect(sent.map(({ name }) => name)).toEqual(['analyze-page']);
  expect(session.state()).toEqual(DONE.state);
  const added = document.createElement('p');
  added.textContent = 'Another round of talks was called for Saturday, said the Foreign Ministry in Kyiv.';
  document.querySelector('article')?.append(added);
  await session.scan();
  expect(sent).toHaveLength(2);
});

test('nothing is read or sent before the page is shown', async () => {
  at('/news/talks.html');
  Object.assign(document, { prerendering: true });
  const { session, sent } = pageOf(TALKS);
  const scanned = session.scan();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).toEqual([]);
  expect(session.state().state).toBe('analysing');
  document.dispatchEvent(new Event('prerenderingchange'));
  await scanned;
  expect(sent).toHaveLength(1);
});

test.each([
  { name: 'a story about something else', path: '/news/soup.html', html: SOUP, state: 'not-coverage' },
  { name: 'a front page', path: '/', html: TALKS, state: 'not-an-article' },
])('$name is not sent, unless the reader asks for it', async ({ path, html, state }) => {
  at(path);
  const { session, sent } = pageOf(html);
  await session.scan();
  expect(sent).toEqual([]);
  expect(session.state()).toMatchObject({ state, reasons: [expect.any(String)] });
  session.takeAnyway();
  await session.scan();
  expect(sent).toMatchObject([{ name: 'analyze-page', payload: { anyway: true } }]);
  expect(session.state().state).toBe('done');
});

test('a refusal is told in the background’s words and does not stop the next scan', async () => {
  at('/news/talks.html');
  const { session, sent, errors } = pageOf(TALKS, { ok: false, problem: 'no room left' });
  await session.scan();
  expect(session.state()).toMatchObject({ state: 'error', notes: ['no room left'] });
  await session.scan();
  expect(sent).toHaveLength(2);
  expect(errors).toEqual([]);
});

test('a session that was ended neither throws nor sends', async () => {
  at('/news/talks.html');
  const { session, sent, stopped, errors } = pageOf(TALKS);
  Object.assign(document, { prerendering: true });
  const scanned = session.scan();
  stopped.abort();
  expect(await scanned).toEqual([]);
  expect([sent, errors]).toEqual([[], []]);
});
