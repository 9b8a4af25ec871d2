import { performance } from 'node:perf_hooks';
import type { PageRecord, ReadingRecord, StatementRecord } from '../lib/model/records';
import { STANCES } from '../lib/model/statement';
import { buildMatrix } from '../lib/timeline/matrix';
import { createStatementMerger } from '../lib/timeline/merge-statements';
import { indexRows } from '../lib/timeline/rows';

const READINGS = 100_000;
const ACTORS = 250;
const ISSUES = 20;
const PAGES = 12_000;
const OUTLETS = 150;
const DAYS = 1_500;
const RUNS = 9;
const GOAL_MS = 50;

/** Park–Miller generator: the same collection on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const WORDS = Array.from(
  { length: 3_000 },
  (_, i) => `w${i.toString(26).replace(/\d/g, (d) => String.fromCharCode(113 + Number(d)))}`,
);
const isoDay = (day: number) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);

export function createCollection() {
  const random = createRandom(20_261);
  const pages = new Map<string, PageRecord>();
  for (let i = 0; i < PAGES; i++) {
    const day = isoDay(random(DAYS));
    const url = `https://outlet-${random(OUTLETS)}.example/${i}`;
    pages.set(url, {
      id: url,
      url,
      title: `Article ${i}`,
      outlet: null,
      authors: [],
      publishedAt: `${day}T08:00:00Z`,
      language: 'en',
      firstSeenAt: `${day}T09:00:00Z`,
      lastSeenAt: `${day}T09:00:00Z`,
      coverageScore: 1,
      coverageReasons: [],
      analysisVersion: '1',
    });
  }
  const pageIds = [...pages.keys()];
  const statements = new Map<string, StatementRecord>();
  const readings: ReadingRecord[] = [];
  while (readings.length < READINGS) {
    const id = `s${statements.size.toString(36).padStart(5, '0')}${random(1e9).toString(36)}`;
    const words = Array.from({ length: 12 + random(20) }, () => WORDS[random(WORDS.length)]).join(' ');
    const saidOn = isoDay(random(DAYS));
    const actor = {
      id: `actor-${Math.floor((random(ACTORS) * random(ACTORS)) / ACTORS)}`,
      name: 'A',
      kind: 'person' as const,
    };
    const speaker = { certainty: 'named' as const, actor };
    statements.set(id, {
      id,
      pageId: pageIds[random(PAGES)] as string,
      order: 0,
      kind: 'direct',
      selectors: [{ exact: words, prefix: '', suffix: '' }],
      context: words,
      contentSpans: [[0, words.length]],
      cueSpan: null,
      sourceSpan: null,
      surface: null,
      speaker,
      analysed: { speaker, stances: [] },
      dismissed: false,
      onBehalfOf: null,
      saidOn,
      datedBy: 'article',
      seenAt: `${saidOn}T09:00:00Z`,
      confidence: 0.9,
      reasons: [],
      onPage: true,
      analysisVersion: '1',
    });
    const first = random(ISSUES);
    for (const issue of new Set([first, random(ISSUES)]))
      readings.push({
        id: `${id}/issue-${issue}`,
        statementId: id,
        issueId: `issue-${issue}`,
        actorId: actor.id,
        saidOn,
        stance: STANCES[random(STANCES.length)] ?? 'unclear',
        strength: random(3) === 0 ? 'hedged' : 'firm',
        evidence: '',
        condition: null,
        why: '',
      });
  }
  return { pages, statements, readings };
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function time(runs: number, work: () => unknown): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** Times the matrix of 100,000 readings, and the merging of sightings before it, on a generated collection. */
export async function timelineBench(): Promise<{
  title: string;
  rows: { name: string; value: string; goal?: string }[];
}> {
  const { pages, statements, readings } = createCollection();
  const merge = createStatementMerger();
  const cold = time(1, () => merge(statements.values()));
  const warm = time(3, () => merge(statements.values()));
  const merged = merge(statements.values());
  const rows = indexRows(pages.values(), statements.values(), merged);
  const index = time(RUNS, () => indexRows(pages.values(), statements.values(), merged));
  const matrix = time(RUNS, () => buildMatrix(readings, rows, new Map([['actor-1', 'actor-0']])));
  const size = `${readings.length.toLocaleString('en')} readings of ${statements.size.toLocaleString('en')} statements`;
  return {
    title: `Timeline (${size}, ${ACTORS} actors, ${ISSUES} issues)`,
    rows: [
      {
        name: 'full actor × issue matrix, median',
        value: `${matrix.toFixed(1)} ms`,
        goal: `≤ ${GOAL_MS} ms`,
      },
      { name: 'preparing the rows for it, median', value: `${index.toFixed(1)} ms` },
      { name: 'finding sightings of one statement, first time', value: `${cold.toFixed(0)} ms` },
      { name: 'the same again, wordings remembered', value: `${warm.toFixed(0)} ms` },
    ],
  };
}
