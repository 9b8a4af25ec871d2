import { describe, expect, test } from 'vitest';
import { judgeText } from '../../lib/page/judge-text';
import { pageArticle } from '../../lib/page/page-article';
import { pageKind } from '../../lib/page/page-kind';
import { isAnalysed } from '../../lib/page/page-kinds';
import { pageFixtures, parseDocument, READ_ON, srcdocFrame } from './fixtures';

const fixtures = pageFixtures();

test('there are 40 pages, eight or more a language', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(40);
  for (const language of ['en', 'uk', 'ru', 'de', 'fr'])
    expect(fixtures.filter((f) => f.slug.startsWith(`${language}-`)).length, language).toBeGreaterThanOrEqual(
      8,
    );
});

test('every page says that it is fiction', () => {
  for (const { html, slug } of fixtures) expect(html.toLowerCase(), slug).toContain('fictional test text');
});

describe.each(fixtures)('$slug', ({ html, expected }) => {
  const document = parseDocument(html);
  const before = document.toString();
  const { page, facts, article, segments } = pageArticle(document, {
    url: expected.url,
    now: READ_ON,
    readFrame: srcdocFrame,
  });

  test('kind of page', () => {
    const { kind } = judgeText(pageKind(document, expected.url), page);
    if (isAnalysed(kind) || expected.kind === 'article') expect(kind).toBe(expected.kind);
    else expect(['article', 'live-blog']).not.toContain(expected.kind);
  });

  test.runIf(expected.blocks.length > 0)('blocks in reading order', () => {
    const blocks = page.blocks.map(({ kind, span, time }) => ({
      kind,
      text: page.text.slice(...span),
      ...(time ? { time } : {}),
    }));
    expect(blocks).toEqual(expected.blocks);
  });

  test('facts', () => {
    const values = Object.fromEntries(
      Object.keys(expected.facts).map((name) => {
        const fact = facts[name as keyof typeof expected.facts];
        return [name, fact?.value ?? (name === 'authors' ? [] : null)];
      }),
    );
    expect(values).toEqual(expected.facts);
  });

  test('every character of a block is its text node’s; the page stays as it was', () => {
    let covered = 0;
    for (const { node, offset, start, end } of segments) {
      const shown = article.text.slice(start, end);
      const written = node.data.slice(offset, offset + end - start);
      expect(written.replace(/\s/g, ' ')).toBe(shown);
      covered += end - start;
    }
    const inBlocks = article.blocks.reduce((sum, { span }) => sum + span[1] - span[0], 0);
    expect(covered).toBe(inBlocks);
    expect(document.toString()).toBe(before);
  });
});
