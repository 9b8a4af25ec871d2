import type { PageRecord, ReadingRecord, StatementRecord } from '../lib/model/records';
import { STANCES, type Stance, type Strength } from '../lib/model/statement';

/** How large a collection to make up. */
export interface CollectionSize {
  readonly readings: number;
  readonly actors: number;
  readonly issues: number;
  readonly pages: number;
  readonly outlets: number;
  readonly days: number;
  /** One in so many statements is another outlet's report of the one before. */
  readonly everyRepeated: number;
}

export interface GeneratedCollection {
  readonly pages: PageRecord[];
  readonly statements: StatementRecord[];
  readonly readings: ReadingRecord[];
}

/** Park–Miller generator: the same collection on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const isoDay = (day: number): string => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);

const WORDS = Array.from(
  { length: 3_000 },
  (_, i) => `w${i.toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)))}`,
);

function makePage(url: string, day: string): PageRecord {
  return {
    id: url,
    url,
    title: null,
    outlet: null,
    authors: [],
    publishedAt: `${day}T08:00:00Z`,
    language: 'en',
    firstSeenAt: `${day}T09:00:00Z`,
    lastSeenAt: `${day}T09:00:00Z`,
    coverageScore: 1,
    coverageReasons: [],
    analysisVersion: '1',
  };
}

interface Said {
  readonly actorId: string;
  readonly words: string;
  readonly saidOn: string;
  readonly stances: readonly { issueId: string; stance: Stance; strength: Strength }[];
}

function makeStatement(id: string, pageId: string, { actorId, words, saidOn }: Said): StatementRecord {
  const speaker = {
    certainty: 'named' as const,
    actor: { id: actorId, name: actorId, kind: 'person' as const },
  };
  return {
    id,
    pageId,
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
  };
}

/** Makes up a collection; a few actors say most, as in the news. Rows come by id, as the database gives them. */
export function generateCollection(size: CollectionSize): GeneratedCollection {
  const random = createRandom(20_261);
  const pages = Array.from({ length: size.pages }, (_, i) =>
    makePage(`https://outlet-${random(size.outlets)}.example/${i}`, isoDay(random(size.days))),
  );
  const say = (): Said => ({
    actorId: `actor-${Math.floor((random(size.actors) * random(size.actors)) / size.actors)}`,
    words: Array.from({ length: 12 + random(20) }, () => WORDS[random(WORDS.length)]).join(' '),
    saidOn: isoDay(random(size.days)),
    stances: [...new Set([random(size.issues), random(size.issues)])].map((issue) => ({
      issueId: `issue-${issue}`,
      stance: STANCES[random(STANCES.length)] ?? 'unclear',
      strength: random(3) === 0 ? 'hedged' : 'firm',
    })),
  });
  const statements: StatementRecord[] = [];
  const readings: ReadingRecord[] = [];
  let said = say();
  while (readings.length < size.readings) {
    if (random(size.everyRepeated) !== 0) said = say();
    const id = `${random(2_147_483_647).toString(36)}-${statements.length.toString(36)}`;
    statements.push(makeStatement(id, pages[random(pages.length)]?.id ?? '', said));
    for (const stance of said.stances)
      readings.push({
        ...stance,
        id: `${id}/${stance.issueId}`,
        statementId: id,
        actorId: said.actorId,
        saidOn: said.saidOn,
        evidence: '',
        condition: null,
        why: '',
      });
  }
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  // Cloned, so that every row has strings of its own, as rows from the database have.
  return structuredClone({
    pages,
    statements: statements.sort(byId),
    readings: readings.sort(byId),
  });
}
