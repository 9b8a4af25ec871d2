import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { createStatementFinder } from '../lib/analysis/attribute/find-statements';
import { english } from '../lib/languages/en';
import { articleFromText } from '../lib/text/article-from-text';
import { indexText } from '../lib/text/document';
import type { BenchRow } from './section';

type Finder = ReturnType<typeof createStatementFinder>;

const ROUNDS = 4;

/** Processor time in ms, so that other work on the machine counts less. */
const cpu = () => process.cpuUsage().user / 1000;

const PARAGRAPHS = [
  '“We are ready for talks at any time,” Foreign Minister Anna Lind said on Tuesday. “But the guns must fall silent first.”',
  'The ministry said in a statement that the proposal, which was sent to both capitals last week, was under review.',
  'According to two officials, the delegations will meet again in Geneva, though neither side expects a breakthrough.',
  'Snow fell on the city for a third day, and trains between the two largest towns ran hours late.',
  'Horak called the plan “a road to nowhere” and accused the neighbours of playing for time, adding that sanctions would stay.',
  'The governor, who took office in May, denied that soldiers had been sent across the river and urged residents to stay calm.',
  'Exports fell by nine percent in the third quarter, while imports of gas rose slightly, the statistics office reported.',
];

/** About `words` words of invented news. */
export function newsText(words: number): string {
  const out: string[] = [];
  for (let n = 0, k = 0; n < words; k++) {
    const paragraph = PARAGRAPHS[k % PARAGRAPHS.length] ?? '';
    out.push(paragraph);
    n += paragraph.split(' ').length;
  }
  return out.join('\n\n');
}

function read(find: Finder, text: string): number {
  const started = cpu();
  find({ article: articleFromText(text), document: indexText(text, english.abbreviations), seenOn: null });
  return cpu() - started;
}

/** Warm time per 1,000 words: the best of a few rounds over 20 articles of 800 words. */
function perThousandWords(run: (text: string) => void): number {
  const text = newsText(800);
  const words = text.split(/\s+/).length;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = cpu();
    for (let k = 0; k < 20; k++) run(text);
    best = Math.min(best, ((cpu() - started) / 20 / words) * 1000);
  }
  return best;
}

/** The faster of two readings: what else the machine does comes on top. */
const fastest = (find: Finder, text: string): number => Math.min(read(find, text), read(find, text));

/** Speed beside two peers in the same run, and growth with length. */
export function speedRows(find: Finder): BenchRow[] {
  const nlp = winkNLP(winkModel);
  const ours = perThousandWords((text) => read(find, text));
  const theirs = perThousandWords((text) => compromise(text).quotations().json());
  const wink = perThousandWords((text) => nlp.readDoc(text).tokens().out());
  const small = fastest(find, newsText(16_000));
  const large = fastest(find, newsText(160_000));
  return [
    { name: 'ms per 1,000 words, warm', value: ours.toFixed(1), goal: '<= 10' },
    {
      name: '  compromise, parse and quotations',
      value: `${theirs.toFixed(1)} (${(theirs / ours).toFixed(1)} x ours)`,
      goal: '>= 4 x',
    },
    { name: '  wink-nlp, parse', value: `${wink.toFixed(1)} (${(wink / ours).toFixed(1)} x ours)` },
    { name: 'ten times the length takes', value: `${(large / small).toFixed(1)} x`, goal: '<= 12 x' },
  ];
}
