import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../components/statement/source-link';

const link = (exact: string | undefined, url = 'https://news.example/a') =>
  sourceLink({ url }, exact === undefined ? undefined : { exact, prefix: '', suffix: '' });
const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');

describe('sourceLink', () => {
  const rows: readonly { name: string; got: string; expect: string }[] = [
    { name: 'words', got: link('we want talks'), expect: 'https://news.example/a#:~:text=we%20want%20talks' },
    {
      name: 'marks with a meaning of their own',
      got: link('cease-fire, now & here'),
      expect: 'https://news.example/a#:~:text=cease%2Dfire%2C%20now%20%26%20here',
    },
    {
      name: 'folded white space',
      got: link(' we  want\ttalks '),
      expect: 'https://news.example/a#:~:text=we%20want%20talks',
    },
    {
      name: 'an address with a fragment',
      got: link('talks', 'https://news.example/a#live'),
      expect: 'https://news.example/a#live:~:text=talks',
    },
    {
      name: 'a long quotation by its edges',
      got: link(long),
      expect:
        'https://news.example/a#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59',
    },
    {
      name: 'across paragraphs by its edges',
      got: link('one two\nthree four'),
      expect: 'https://news.example/a#:~:text=one%20two,three%20four',
    },
    { name: 'no words', got: link('  '), expect: 'https://news.example/a' },
    { name: 'no selector', got: link(undefined), expect: 'https://news.example/a' },
    { name: 'no web address', got: link('talks', 'about:blank'), expect: 'about:blank' },
  ];
  it.each(rows)('$name', ({ got, expect: expected }) => expect(got).toBe(expected));
});
