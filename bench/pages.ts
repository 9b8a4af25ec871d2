import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { judgeText } from '../lib/page/judge-text';
import { pageArticle } from '../lib/page/page-article';
import { pageKind } from '../lib/page/page-kind';
import { isAnalysed } from '../lib/page/page-kinds';
import { type Fixture, pageFixtures, parseDocument, READ_ON, srcdocFrame } from '../tests/page/fixtures';
import { type BenchRow, type BenchSection, percent } from './section';
import { meanOverlap, type Overlap, textOverlap } from './text-overlap';

/** An extractor's text of a page, the title included. */
type Extractor = (html: string, fixture: Fixture) => Promise<string> | string;

/** Text of HTML with blocks apart, as the libraries give HTML back. */
const textOfHtml = (html: string): string =>
  parseDocument(
    `<!doctype html><html><body>${html.replace(/<\/(?:p|div|li|h\d|blockquote|figcaption)>/g, '$& ')}</body></html>`,
  ).body.textContent ?? '';

const own: Extractor = (html, { expected }) =>
  pageArticle(parseDocument(html), { url: expected.url, now: READ_ON, readFrame: srcdocFrame }).article.text;

/** The fixtures are short: with its default threshold of 500 characters Readability takes most for failures. */
const readability: Extractor = (html) => {
  const read = new Readability(parseDocument(html), { charThreshold: 200 }).parse();
  return `${read?.title ?? ''}\n${textOfHtml(read?.content ?? '')}`;
};

/** Defuddle prints its complaints about broken JSON-LD; they are no result. */
const defuddle: Extractor = async (html, { expected }) => {
  const { error } = console;
  console.error = () => undefined;
  try {
    const read = await Defuddle(parseDocument(html), expected.url);
    return `${read.title}\n${textOfHtml(read.content)}`;
  } finally {
    console.error = error;
  }
};

const EXTRACTORS: readonly (readonly [name: string, extract: Extractor])[] = [
  ['stanceline', own],
  ['Readability 0.6.0', readability],
  ['defuddle 0.19.4', defuddle],
];

/** The page without any class or id, as if its author had hashed them all: only structure is left to go by. */
const withoutNames = (html: string): string => html.replace(/\s(?:class|id)="[^"]*"/g, '');

const show = ({ f1, recall, precision }: Overlap) =>
  `F1 ${percent(f1)} (recall ${percent(recall)}, precision ${percent(precision)})`;

async function measure(
  fixtures: readonly Fixture[],
  extract: Extractor,
  prepare: (html: string) => string = (html) => html,
): Promise<{ overlap: Overlap; milliseconds: number }> {
  const overlaps: Overlap[] = [];
  let milliseconds = 0;
  for (const fixture of fixtures) {
    const html = prepare(fixture.html);
    const started = performance.now();
    const text = await extract(html, fixture);
    milliseconds += performance.now() - started;
    overlaps.push(textOverlap(text, fixture.expected.blocks.map((block) => block.text).join('\n')));
  }
  return { overlap: meanOverlap(overlaps), milliseconds: milliseconds / fixtures.length };
}

function factRows(fixtures: readonly Fixture[]): BenchRow[] {
  let right = 0;
  let stated = 0;
  let kinds = 0;
  for (const { html, expected } of fixtures) {
    const document = parseDocument(html);
    const { facts, page } = pageArticle(document, {
      url: expected.url,
      now: READ_ON,
      readFrame: srcdocFrame,
    });
    for (const [name, want] of Object.entries(expected.facts)) {
      const got = facts[name as keyof typeof expected.facts]?.value ?? (name === 'authors' ? [] : null);
      stated++;
      if (JSON.stringify(got) === JSON.stringify(want)) right++;
    }
    const { kind } = judgeText(pageKind(document, expected.url), page);
    if (isAnalysed(kind) === (expected.kind === 'article' || expected.kind === 'live-blog')) kinds++;
  }
  return [
    { name: 'facts right', value: `${right} of ${stated}` },
    { name: 'article or not, right', value: `${kinds} of ${fixtures.length} pages` },
  ];
}

/**
 * Text and facts of the fixture pages, beside the libraries on the same parser (linkedom). The fixtures were written by
 * this project, so the figure with all class names taken away says more about pages it has not seen.
 */
export async function pagesBench(): Promise<BenchSection> {
  const all = pageFixtures();
  const articles = all.filter(({ expected }) => expected.blocks.length > 0);
  const rows: BenchRow[] = [];
  for (const [name, extract] of EXTRACTORS) {
    await measure(articles, extract);
    const { overlap, milliseconds } = await measure(articles, extract);
    const goal = extract === own ? { goal: 'F1 ≥ 97 %' } : {};
    rows.push({ name: `${name}, text`, value: show(overlap), ...goal });
    rows.push({ name: `${name}, time with parsing`, value: `${milliseconds.toFixed(1)} ms a page` });
  }
  for (const [name, extract] of EXTRACTORS) {
    const { overlap } = await measure(articles, extract, withoutNames);
    rows.push({ name: `${name}, text, classes and ids removed`, value: show(overlap) });
  }
  rows.push(...factRows(all));
  return { title: `Pages: ${articles.length} articles, ${all.length - articles.length} other pages`, rows };
}
