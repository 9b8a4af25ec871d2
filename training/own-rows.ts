import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../lib/model/span';
import type { AcceptCase, RejectCase } from '../tests/cases/en/quotes/case';
import type { GoldArticle } from './corpus';
import { stanceRows, tableRows } from './stance-rows';

const ROOT = new URL('../', import.meta.url);
/** Rows that make up one article: words around a row then differ as they do in news. */
const ROWS_IN_ARTICLE = 8;

/** Files of training/stances; more brought the attribution model nothing. */
const SENTENCES = ['plain', 'articles', 'hard', 'unseen'];

/** How much our own rows count beside the corpus. */
const STANCES = 1;
const QUOTES = 16;
const NARRATION = 3;

async function tables<Table>(folder: string): Promise<Table[]> {
  const names = readdirSync(new URL(folder, ROOT)).filter(
    (name) => name.endsWith('.ts') && name !== 'case.ts',
  );
  return Promise.all(
    names.sort().map(async (name) => (await import(new URL(folder + name, ROOT).href)) as Table),
  );
}

/** Content begins with its 'that', as PolNeAR marks it, whichever way the row does. */
function withThat(text: string, [start, end]: Span): Span {
  const that = /\bthat [“"]?$/.exec(text.slice(Math.max(0, start - 8), start));
  return that ? [start - that[0].length, end] : [start, end];
}

const shifted = (spans: readonly Span[], by: number): Span[] => spans.map(([s, e]) => [s + by, e + by]);

/** Marked sentences as articles with one gold attribution a paragraph. */
export async function stanceArticles(): Promise<GoldArticle[]> {
  const all = [...(await tableRows()), ...stanceRows(SENTENCES)];
  const rows = all.filter((row) => row.cue && row.content.length > 0);
  const articles: GoldArticle[] = [];
  for (let k = 0; k < rows.length; k += ROWS_IN_ARTICLE) {
    let text = '';
    const attributions = rows.slice(k, k + ROWS_IN_ARTICLE).map((row) => {
      const at = text.length;
      const stop = /[.!?”"]$/.test(row.text) ? '' : '.';
      text += `${row.text}${stop}\n\n`;
      const content = row.content.map((span) => withThat(row.text, span));
      const cue: Span[] = row.cue
        ? [
            [
              row.cue[0],
              Math.max(
                row.cue[0] + 1,
                Math.min(row.cue[1], ...content.filter((c) => c[0] > (row.cue?.[0] ?? 0)).map((c) => c[0])),
              ),
            ],
          ]
        : [];
      return {
        source: shifted(row.source ? [row.source] : [], at),
        cue: shifted(cue, at),
        content: shifted(content, at),
      };
    });
    articles.push({ id: `own-${k}`, text: text.trimEnd(), attributions, partial: true, importance: STANCES });
  }
  return articles;
}

const spanOf = (text: string, words: string): Span[] => {
  const at = text.indexOf(words);
  return at < 0 ? [] : [[at, at + words.length]];
};

/** Sentences of our own in which nobody reports what anybody said, as articles without a statement. */
export function narrationArticles(): GoldArticle[] {
  const lines = readFileSync(new URL('training/narration.txt', ROOT), 'utf8').split('\n').filter(Boolean);
  const articles: GoldArticle[] = [];
  for (let k = 0; k < lines.length; k += ROWS_IN_ARTICLE)
    articles.push({
      id: `narration-${k}`,
      text: lines.slice(k, k + ROWS_IN_ARTICLE).join('\n\n'),
      attributions: [],
      importance: NARRATION,
    });
  return articles;
}

/** The rows of the quotation tables as articles: all that is known of a text, what must be found in it and what not. */
export async function quoteArticles(): Promise<GoldArticle[]> {
  const all = await tables<{ accepts: readonly AcceptCase[]; rejects: readonly RejectCase[] }>(
    'tests/cases/en/quotes/',
  );
  const accepts = all.flatMap((table) => table.accepts).filter((row) => !row.limit);
  const rejects = all.flatMap((table) => table.rejects).filter((row) => !row.limit);
  const texts = new Set([...accepts, ...rejects].map(({ text }) => text));
  return [...texts].map((text) => {
    const not = rejects.filter((row) => row.text === text).map((row) => row.not);
    return {
      id: text,
      text,
      attributions: accepts
        .filter((row) => row.text === text)
        .map(({ content, source }) => ({
          source: source ? spanOf(text, source) : [],
          cue: [],
          content: [content].flat().flatMap((part) => spanOf(text, part)),
        }))
        .filter((row) => row.content.length > 0),
      partial: !not.includes('*'),
      exact: true,
      not: not.flatMap((words) => (words === '*' ? [] : spanOf(text, words))),
      importance: QUOTES,
    };
  });
}
