// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { firstLook } from '../../entrypoints/content/first-look';

afterEach(() => history.replaceState({}, '', '/'));

/** fictional test text */
const TALKS = '<p>Envoys of Russia and Ukraine met for peace talks on a ceasefire.</p>';
const SOUP = '<p>Onions take half an hour, and a good stock is half the work.</p>';
const LOGIN = '<main><form><input type="password"></form></main>';

test.each([
  { name: 'coverage', path: '/news/a.html', body: TALKS, look: { worthReading: true } },
  {
    name: 'something else',
    path: '/news/a.html',
    body: SOUP,
    look: { worthReading: false, state: 'not-coverage' },
  },
  {
    name: 'a home page, whatever it says',
    path: '/',
    body: TALKS,
    look: { worthReading: false, state: 'not-an-article', reason: 'its address is a home page' },
  },
  {
    name: 'a form that speaks of coverage',
    path: '/news/a.html',
    body: `${TALKS}${LOGIN}`,
    look: { worthReading: false, state: 'not-an-article' },
  },
])('$name', ({ path, body, look }) => {
  history.replaceState({}, '', path);
  document.body.innerHTML = body;
  expect(firstLook(document)).toMatchObject(look);
});

test('a page about something else is turned down by its text, before its structure is looked at', () => {
  history.replaceState({}, '', '/news/a.html');
  document.body.innerHTML = `${SOUP}${LOGIN}`;
  expect(firstLook(document)).toMatchObject({ state: 'not-coverage' });
});
