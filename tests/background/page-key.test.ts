import { expect, test } from 'vitest';
import { ownUrl, pageKey } from '../../entrypoints/background/page-key';

const SENDER = 'https://www.news.example/a?utm_source=x#part';

test.each([
  {
    name: 'its own canonical address',
    canonical: 'https://www.news.example/a',
    page: SENDER,
    key: 'https://www.news.example/a',
  },
  {
    name: 'that of its mobile twin',
    canonical: 'https://m.news.example/a',
    page: SENDER,
    key: 'https://m.news.example/a',
  },
  {
    name: 'its address where it names none',
    canonical: null,
    page: SENDER,
    key: 'https://www.news.example/a',
  },
  {
    name: 'its address after navigation without a load',
    canonical: null,
    page: 'https://www.news.example/b',
    key: 'https://www.news.example/b',
  },
  {
    name: 'not the address of another publisher',
    canonical: 'https://other.example/a',
    page: SENDER,
    key: 'https://www.news.example/a',
  },
  {
    name: 'not a page of another site',
    canonical: null,
    page: 'https://other.example/a',
    key: 'https://www.news.example/a',
  },
  {
    name: 'not what is no address',
    canonical: 'javascript:void 0',
    page: 'nonsense',
    key: 'https://www.news.example/a',
  },
])('a page is stored under $name', ({ canonical, page, key }) => {
  expect(pageKey(canonical, page, SENDER)).toBe(key);
});

test('a page’s own address is never on another site than the browser says', () => {
  expect(ownUrl('https://other.example/a', SENDER)).toBe(SENDER);
  expect(ownUrl('https://www.news.example/b#c', SENDER)).toBe('https://www.news.example/b#c');
});
