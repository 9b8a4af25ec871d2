import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../lib/model/span';
import type { GoldArticle } from './corpus';

/** How much an article of our own counts beside one of the corpus. */
const IMPORTANCE = 3;

/** `{1s,2s:` opens a part of two statements, `}` closes the part opened last. */
const MARK = /\{([\dO,cs]+):|\}/g;

interface Marked {
  readonly text: string;
  /** Spans by statement and part: `1` content, `1c` cue, `1s` source; `O1` is an optional statement. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

function readMarks(marked: string): Marked {
  const spans = new Map<string, Span[]>();
  const open: { keys: string[]; start: number }[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(at, mark.index);
    at = mark.index + mark[0].length;
    if (mark[1]) open.push({ keys: mark[1].split(','), start: text.length });
    else {
      const closed = open.pop();
      if (!closed) throw new Error(`nothing to close: ${marked.slice(0, at).slice(-60)}`);
      for (const key of closed.keys) spans.set(key, [...(spans.get(key) ?? []), [closed.start, text.length]]);
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open[0]?.keys}`);
  return { text: text + marked.slice(at), spans };
}

/**
 * The marked articles of a file of training/articles: all their statements are marked, those that readers may see
 * either way as `maybe`. Throws on marks that do not match.
 */
function parseArticles(source: string): GoldArticle[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const id = block.slice(0, block.indexOf(' | '));
      const body = block.slice(block.indexOf('\n') + 1, block.indexOf('\n---\n'));
      const { text, spans } = readMarks(body);
      const contents = [...spans].filter(([key]) => /\d$/.test(key));
      const isMaybe = (key: string): boolean => key.startsWith('O') || !spans.has(`${key}c`);
      return {
        id,
        text,
        attributions: contents
          .filter(([key]) => !isMaybe(key))
          .map(([key, content]) => ({
            source: spans.get(`${key}s`) ?? [],
            cue: spans.get(`${key}c`)?.slice(0, 1) ?? [],
            content,
          })),
        maybe: contents.filter(([key]) => isMaybe(key)).map(([, content]) => content),
        importance: IMPORTANCE,
      };
    });
}

const FOLDER = new URL('articles/', import.meta.url);

/** Whole articles of our own, written for training. */
export const markedArticles = (): GoldArticle[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseArticles(readFileSync(new URL(name, FOLDER), 'utf8')));
