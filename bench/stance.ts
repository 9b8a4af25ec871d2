import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStanceReader } from '../lib/analysis/stance/read-stances';
import { createDefaultPipeline, defaultPacks } from '../lib/default-pipeline';
import type { Statement } from '../lib/model/statement';
import { articleFromText } from '../lib/text/article-from-text';
import { indexText } from '../lib/text/document';
import { type BenchRow, type BenchSection, percent } from './section';
import { SHARED } from './shared-data';

interface GoldItem {
  readonly id: string;
  readonly date: string;
  readonly actor_name: string;
  readonly text: string;
  readonly labels: readonly { readonly issue: string; readonly stance: string }[];
}

const FILE = join(SHARED, 'domain', 'stance-dev.jsonl');
const POSITIONS = ['support', 'oppose', 'conditional'] as const;
const f1 = (hit: number, predicted: number, gold: number): number =>
  predicted + gold ? (2 * hit) / (predicted + gold) : 0;

/** The stances of the item's own speaker, or of all statements where nobody is resolved to him. */
function predictedPairs(item: GoldItem, statements: readonly Statement[]): Map<string, string> {
  const surname = item.actor_name.split(' ').at(-1) ?? '';
  const own = statements.filter(
    (s) => s.speaker.certainty !== 'unresolved' && s.speaker.actor.name.includes(surname),
  );
  return new Map(
    (own.length > 0 ? own : statements).flatMap((s) => s.stances.map((r) => [r.issueId, r.stance])),
  );
}

interface Counts {
  gold: number;
  found: number;
  right: number;
  readonly stances: Map<string, number>;
}

/** Issues and stances over short labelled reports, with the share a majority vote per issue would get; speed of the reader alone. */
export async function stanceBench(): Promise<BenchSection> {
  const title = 'Stances (short reports, whole pipeline)';
  if (!existsSync(FILE))
    return { title, rows: [{ name: 'not measured', value: 'the labelled data is absent' }] };
  const items = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldItem);
  const analyze = createDefaultPipeline();
  const perIssue = new Map<string, Counts>();
  const perStance = new Map<string, { hit: number; predicted: number; gold: number }>(
    POSITIONS.map((s) => [s, { hit: 0, predicted: 0, gold: 0 }]),
  );
  let issueHit = 0;
  let issuePredicted = 0;
  let issueGold = 0;
  let facing = 0;
  let opposite = 0;
  for (const item of items) {
    const article = articleFromText(item.text, { publishedAt: item.date, language: 'en' });
    const pairs = predictedPairs(item, analyze(article, { all: true }).statements);
    issuePredicted += pairs.size;
    for (const stance of pairs.values()) {
      const counts = perStance.get(stance);
      if (counts) counts.predicted++;
    }
    for (const { issue, stance } of item.labels) {
      const counts = perIssue.get(issue) ?? {
        gold: 0,
        found: 0,
        right: 0,
        stances: new Map<string, number>(),
      };
      perIssue.set(issue, counts);
      counts.gold++;
      counts.stances.set(stance, (counts.stances.get(stance) ?? 0) + 1);
      issueGold++;
      const read = pairs.get(issue);
      const expected = stance === 'neutral' ? 'unclear' : stance;
      const gold = perStance.get(stance);
      if (gold) gold.gold++;
      if (read === undefined) continue;
      issueHit++;
      counts.found++;
      if (read === expected) counts.right++;
      if (gold && read === expected) gold.hit++;
      if (stance === 'support' || stance === 'oppose') {
        facing++;
        if (read === (stance === 'support' ? 'oppose' : 'support')) opposite++;
      }
    }
  }
  const macro =
    [...perStance.values()].reduce((sum, c) => sum + f1(c.hit, c.predicted, c.gold), 0) / POSITIONS.length;
  const rows: BenchRow[] = [
    { name: 'issue F1', value: percent(f1(issueHit, issuePredicted, issueGold)), goal: '85 %' },
    { name: 'stance macro F1', value: percent(macro), goal: '80 %' },
    { name: 'opposite stance', value: percent(facing ? opposite / facing : 0), goal: 'under 2 %' },
  ];
  for (const [issue, counts] of [...perIssue].sort((a, b) => b[1].gold - a[1].gold))
    rows.push({
      name: `${issue} (${counts.gold})`,
      value: `found ${percent(counts.found / counts.gold)}, stance right ${percent(counts.right / counts.gold)}, majority ${percent(Math.max(...counts.stances.values()) / counts.gold)}`,
    });
  rows.push({ name: 'reader alone, CPU ms per 1,000 words said', value: speed(items) });
  return { title, rows };
}

/** Processor time of the stance stage alone over the items' texts as one article of one-statement paragraphs. */
function speed(items: readonly GoldItem[]): string {
  const english = defaultPacks.languages.find((pack) => pack.code === 'en');
  if (!english) return 'no English pack';
  const text = items.map((item) => item.text).join('\n');
  const document = indexText(text, english.abbreviations);
  const read = createStanceReader(defaultPacks, english);
  const input = { article: articleFromText(text), document, seenOn: null };
  const statements = document.paragraphs.map((span) => ({
    content: [span],
    cue: null,
    source: null,
    kind: 'indirect' as const,
    confidence: 1,
    within: null,
    trace: [],
    surface: null,
    speaker: { certainty: 'unresolved' as const, reason: 'unknown' as const },
    onBehalfOf: null,
    saidOn: null,
    datedBy: 'article' as const,
  }));
  const words = document.tokens.filter((t) => t.isWord).length;
  const times: number[] = [];
  for (let i = 0; i < 12; i++) {
    const start = process.cpuUsage();
    read(input, statements);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return (((times[6] ?? 0) / words) * 1000).toFixed(2);
}
