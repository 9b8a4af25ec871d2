import 'fake-indexeddb/auto';
import type { Actor, Office } from '../../lib/model/actor';
import type { Analysis } from '../../lib/model/analysis';
import type { Span } from '../../lib/model/span';
import type { Attribution, Stance, Statement } from '../../lib/model/statement';
import { StancelineDatabase } from '../../lib/storage/database';
import { type AnalysisRows, type PageFacts, rowsFromAnalysis } from '../../lib/storage/rows-from-analysis';
import { articleFromText } from '../../lib/text/article-from-text';

/** fictional test text */
export const TEXT = [
  'The envoy of Norland said on Monday: "We shall sign the truce." He smiled.',
  'The envoy of Norland said again: "We shall sign the truce." Nobody answered.',
  '"Not one metre", answered the minister of Sudland, "will be given away."',
].join('\n\n');

export const PAGE_ID = 'https://news.example/talks';
export const SEEN_AT = '2026-03-04T10:00:00.000Z';

export const envoy: Attribution = {
  certainty: 'named',
  actor: { id: 'local:envoy', name: 'Envoy of Norland', kind: 'person' },
};
export const minister: Attribution = {
  certainty: 'inferred',
  actor: { id: 'sudland.minister', name: 'Minister of Sudland', kind: 'person' },
};
export const unresolved: Attribution = { certainty: 'unresolved', reason: 'unknown' };

const registry: Actor[] = [
  {
    id: 'sudland.minister',
    name: 'Minister of Sudland',
    kind: 'person',
    country: 'SU',
    side: 'SU',
    gender: null,
    aliases: ['The Minister'],
    names: {},
    roles: [{ office: 'minister-su', from: '2020-01-01', to: null }],
  },
  {
    id: 'sudland',
    name: 'Sudland',
    kind: 'country',
    country: 'SU',
    side: 'SU',
    gender: null,
    aliases: [],
    names: {},
    roles: [],
  },
];

const offices: Office[] = [
  {
    id: 'minister-su',
    country: 'SU',
    functions: [],
    titles: [],
    generic: [],
    speaksFor: 'sudland',
    serves: null,
    heads: null,
    leader: false,
    shared: false,
  },
];

/** The nth place of some words in a text. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the sample text lacks: ${words}`);
  return [start, start + words.length];
}

export interface Said {
  readonly words: readonly string[];
  readonly nth?: number;
  readonly source?: string;
  readonly speaker: Attribution;
  readonly saidOn?: string | null;
  readonly stances?: readonly { issueId: string; stance: Stance }[];
}

export const ALL: readonly Said[] = [
  {
    words: ['We shall sign the truce.'],
    source: 'The envoy of Norland',
    speaker: envoy,
    saidOn: '2026-03-02',
    stances: [{ issueId: 'ceasefire', stance: 'support' }],
  },
  {
    words: ['We shall sign the truce.'],
    nth: 1,
    source: 'The envoy of Norland',
    speaker: envoy,
    saidOn: null,
    stances: [{ issueId: 'ceasefire', stance: 'support' }],
  },
  {
    words: ['Not one metre', 'will be given away.'],
    source: 'the minister of Sudland',
    speaker: minister,
    saidOn: '2026-03-03',
    stances: [
      { issueId: 'territory', stance: 'oppose' },
      { issueId: 'ceasefire', stance: 'unclear' },
    ],
  },
];

/** An analysis as the pipeline would give it, over the sample text or another one. */
export function analysisOf(said: readonly Said[] = ALL, text = TEXT): Analysis {
  const statements = said.map(
    ({ words, nth = 0, source, speaker, saidOn = null, stances = [] }): Statement => {
      const content = words.map((part) => spanOf(text, part, nth));
      return {
        content,
        cue: null,
        source: source ? spanOf(text, source, Math.min(nth, text.split(source).length - 2)) : null,
        kind: 'direct',
        confidence: 0.9,
        within: null,
        trace: [{ rule: 'test', span: null, reason: 'quoted words beside a source' }],
        surface: source ?? null,
        speaker,
        onBehalfOf: null,
        saidOn,
        datedBy: saidOn ? 'statement' : 'seen',
        stances: stances.map(({ issueId, stance }) => ({
          issueId,
          stance,
          strength: 'firm',
          evidence: content[0] as Span,
          condition: null,
          why: `reads as ${stance}`,
          trace: [],
        })),
      };
    },
  );
  return {
    article: articleFromText(text, { url: PAGE_ID, title: 'Talks', language: 'en' }),
    coverage: {
      diplomacy: true,
      score: 0.9,
      reasons: [{ rule: 'test', span: null, reason: 'about a truce' }],
    },
    supported: true,
    unsupportedIssues: [],
    readTo: null,
    statements,
  };
}

export const rowsOf = (analysis: Analysis, facts: Partial<PageFacts> = {}): Promise<AnalysisRows> =>
  rowsFromAnalysis(analysis, {
    pageId: PAGE_ID,
    url: PAGE_ID,
    seenAt: SEEN_AT,
    seenOn: '2026-03-04',
    analysisVersion: '1',
    knowledge: { actors: registry, offices, own: new Set() },
    ...facts,
  });

let count = 0;

/** A database of its own for one test. */
export const newDatabase = (): StancelineDatabase => new StancelineDatabase(`test-${count++}`);

/** Every row but the page's time of the last visit, for comparing. */
export async function contents(database: StancelineDatabase): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of database.tables)
    tables[table.name] = (await table.toArray()).map((row) => ({ ...row, lastSeenAt: undefined }));
  return tables;
}
