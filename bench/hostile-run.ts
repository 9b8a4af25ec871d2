import { createStatementFinder } from '../lib/analysis/attribute/find-statements';
import { english } from '../lib/languages/en';
import { articleFromText } from '../lib/text/article-from-text';
import { indexText } from '../lib/text/document';
import { newsText } from './attribution-speed';
import { HOSTILE_TEXTS } from './hostile-texts';

/** `hostile-run NAME SIZE…`: processor ms for each size of one hostile text, warm, as JSON; run by the bench in a process of its own. */
const [name = '', ...sizes] = process.argv.slice(2);
const find = createStatementFinder(english);

function read(text: string): number {
  const started = process.cpuUsage().user;
  find({ article: articleFromText(text), document: indexText(text, english.abbreviations), seenOn: null });
  return (process.cpuUsage().user - started) / 1000;
}

read(newsText(10_000));
console.log(JSON.stringify(sizes.map((size) => read(HOSTILE_TEXTS[name]?.(Number(size)) ?? ''))));
