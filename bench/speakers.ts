import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRegistry } from '../lib/actors/registry';
import { createStatementDater } from '../lib/analysis/date/date-statements';
import { createActorIndex } from '../lib/analysis/resolve/actor-index';
import { createSpeakerResolver } from '../lib/analysis/resolve/resolve-speakers';
import type { StageInput } from '../lib/analysis/stage';
import { defaultPacks } from '../lib/default-pipeline';
import { english } from '../lib/languages/en';
import type { AttributedStatement, QuoteCandidate } from '../lib/model/statement';
import { articleFromText } from '../lib/text/article-from-text';
import { indexText } from '../lib/text/document';
import { type BenchSection, percent } from './section';
import { hasShared, readJsonLines, SHARED } from './shared-data';
import { candidatesOf, type LabelledArticle, sameActorBy } from './speaker-labels';

const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;
const ROUNDS = 5;

/** The best of some rounds, in milliseconds of the processor's time: what else the machine does is left out. */
function best(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function registryMilliseconds(): number {
  const folder = join(import.meta.dirname, '../lib/actors/data');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return best(() => openRegistry(texts.map((text) => JSON.parse(text))));
}

interface Resolved {
  readonly input: StageInput;
  readonly candidates: readonly QuoteCandidate[];
  readonly article: LabelledArticle;
}

const nameable = (speaker: string | null): speaker is string =>
  speaker !== null && !/^anonymous/i.test(speaker) && !/\(group\)/i.test(speaker);

/** Speakers on hand-labelled sources, apart from the quotation engine's errors: named, right, side. */
function accuracy(
  articles: readonly Resolved[],
  resolve: (r: Resolved) => readonly AttributedStatement[],
): BenchSection['rows'] {
  const sameActor = sameActorBy(join(SHARED, 'domain', 'actors.json'));
  let known = 0;
  let named = 0;
  let spoke = 0;
  let right = 0;
  let sides = 0;
  let all = 0;
  for (const item of articles)
    for (const [i, { speaker, onBehalfOf }] of resolve(item).entries()) {
      const label = item.article.statements[i];
      if (!label || label.source === null) continue;
      const name = speaker.certainty === 'unresolved' ? null : speaker.actor.name;
      const isRight = name !== null && nameable(label.speaker) && sameActor(name, label.speaker);
      all++;
      if (nameable(label.speaker)) known++;
      if (isRight) named++;
      if (name !== null) spoke++;
      if (isRight) right++;
      if ((onBehalfOf ?? null) === (label.onBehalfOf ?? null)) sides++;
    }
  return [
    {
      name: `labelled sources: nameable speakers named (${known})`,
      value: percent(named / known),
      goal: '90 %',
    },
    {
      name: `labelled sources: named speakers right (${spoke})`,
      value: percent(right / spoke),
      goal: '98 %',
    },
    { name: 'labelled sources: side spoken for', value: percent(sides / all) },
  ];
}

/** Registry, resolver and dater: cost, and accuracy where the labelled articles are at hand. */
export async function speakersBench(): Promise<BenchSection> {
  const resolver = createSpeakerResolver(defaultPacks, english);
  const date = createStatementDater(english);
  const { reference } = english;
  const rows = [
    {
      name: `registry opened as data (${defaultPacks.actors.length} actors)`,
      value: milliseconds(registryMilliseconds()),
      goal: '10 ms',
    },
    {
      name: 'names compiled, on the first article',
      value: milliseconds(best(() => reference && createActorIndex(defaultPacks, english, reference))),
    },
  ];
  if (!hasShared())
    return { title: 'Speakers (labelled articles not here: accuracy and speed not measured)', rows };
  const articles = readJsonLines(join(SHARED, 'eval', 'real-dev', 'articles.jsonl')).map(
    (article: LabelledArticle): Resolved => ({
      article,
      candidates: candidatesOf(article),
      input: {
        article: articleFromText(article.text, {
          title: article.title,
          outlet: article.outlet,
          publishedAt: article.published,
          language: 'en',
        }),
        document: indexText(article.text, english.abbreviations),
        seenOn: null,
      },
    }),
  );
  const words = articles.reduce(
    (n, { input }) => n + input.document.tokens.filter((t) => t.isWord).length,
    0,
  );
  const perThousand = (work: () => void): string => milliseconds((best(work) / words) * 1000);
  const resolved = articles.map(({ input, candidates }) => ({
    input,
    statements: resolver(input, candidates),
  }));
  return {
    title: `Speakers (${articles.length} labelled articles)`,
    rows: [
      ...rows,
      {
        name: 'resolving, a 1,000 words',
        value: perThousand(() => {
          for (const { input, candidates } of articles) resolver(input, candidates);
        }),
      },
      {
        name: 'dating, a 1,000 words',
        value: perThousand(() => {
          for (const { input, statements } of resolved) date(input, statements);
        }),
      },
      ...accuracy(articles, ({ input, candidates }) => resolver(input, candidates)),
    ],
  };
}
