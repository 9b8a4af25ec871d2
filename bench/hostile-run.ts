import { createStatementFinder } from '../lib/analysis/attribute/find-statements';
import { readingLimit } from '../lib/analysis/reading-limit';
import { english } from '../lib/languages/en';
import { articleFromText } from '../lib/text/article-from-text';
import { indexText } from '../lib/text/document';
import { newsText } from './attribution-speed';
import { HOSTILE_TEXTS } from './hostile-texts';

/** `hostile-run SIZE…`: for each hostile text a line of JSON, its name and the warm processor ms for each size. */
const sizes = process.argv.slice(2).map(Number);
const find = createStatementFinder(english);

function read(text: string): number {
  const started = process.cpuUsage().user;
  const document = indexText(text.slice(0, readingLimit(text) ?? undefined), english.abbreviations);
  find({ article: articleFromText(text), document, seenOn: null });
  return (process.cpuUsage().user - started) / 1000;
}

read(newsText(10_000));
for (const [name, text] of Object.entries(HOSTILE_TEXTS))
  console.log(JSON.stringify([name, ...sizes.map((size) => read(text(size)))]));
