import { describe, expect, it } from 'vitest';
import { sampleText } from '../../entrypoints/content/sample-text';
import { parseDocument } from '../page/fixtures';

const LONG = 'the river is deep and wide today '.repeat(25);

describe('sampleText', () => {
  const rows = [
    { name: 'a heading first', order: ['h1', 'p', 'p'] },
    { name: 'headings between paragraphs', order: ['p', 'h1', 'p', 'h1', 'p'] },
    { name: 'a heading last', order: ['p', 'p', 'h1'] },
    { name: 'paragraphs alone', order: ['p', 'p'] },
  ];
  it.each(rows)('takes them in the order of the page: $name', ({ order }) => {
    const text = (k: number) => `part ${k} ${LONG}`;
    const body = order.map((tag, k) => `<${tag}>${text(k)}</${tag}>`).join('');
    const document = parseDocument(`<!doctype html><html><body><main>${body}</main></body></html>`);
    expect(sampleText(document).trim()).toBe(
      order
        .map((_, k) => text(k))
        .join('\n')
        .trim(),
    );
  });
});
