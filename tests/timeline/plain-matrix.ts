import type { PageRecord, ReadingRecord, StatementRecord } from '../../lib/model/records';
import { dayNumber } from '../../lib/timeline/days';
import { wordsSaid } from '../../lib/timeline/merge-statements';
import { outletOf } from '../../lib/timeline/outlet';

/** What timelines are drawn from, statements already told which of them are one. */
export interface PlainRows {
  readonly pages: readonly PageRecord[];
  readonly statements: readonly StatementRecord[];
  readonly readings: readonly ReadingRecord[];
  readonly merged: ReadonlyMap<string, string>;
  readonly principals: ReadonlyMap<string, string>;
}

interface Report {
  readonly reading: ReadingRecord;
  readonly statement: StatementRecord;
}

const KINDS = ['indirect', 'mixed', 'direct'];
const DATED_BY = ['statement', 'article', 'week', 'month', 'year', 'seen'];
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The fullest report first. */
const byFullness = ({ statement: a }: Report, { statement: b }: Report) =>
  wordsSaid(b).length - wordsSaid(a).length ||
  KINDS.indexOf(b.kind) - KINDS.indexOf(a.kind) ||
  byText(a.id, b.id);

/** The report that dates best first. */
const byDate = (a: Report, b: Report) =>
  DATED_BY.indexOf(a.statement.datedBy) - DATED_BY.indexOf(b.statement.datedBy) ||
  byText(a.statement.saidOn, b.statement.saidOn) ||
  byFullness(a, b);

function pointOf(reports: readonly Report[], actorId: string) {
  const [fullest] = [...reports].sort(byFullness);
  const [dated] = [...reports].sort(byDate);
  if (!fullest || !dated) throw new RangeError('a point without a report');
  const { stance, strength } = fullest.reading;
  return {
    reports,
    reading: fullest.reading.id,
    own: fullest.reading.actorId === actorId,
    stance,
    strength,
    day: dayNumber(dated.statement.saidOn),
    dated: dated.statement.id,
    alsoIn: reports
      .filter((report) => report !== fullest)
      .map(({ statement }) => statement.id)
      .sort(byText),
  };
}

type PlainPoint = ReturnType<typeof pointOf>;

function positionOf(points: readonly PlainPoint[]) {
  const firm = points.filter(({ stance, strength }) => stance !== 'unclear' && strength === 'firm');
  const point = firm.at(-1) ?? points.filter(({ stance }) => stance !== 'unclear').at(-1) ?? points.at(-1);
  if (!point) return null;
  const sides = new Set(['support', 'oppose']);
  const against = firm.includes(point)
    ? firm.findLast(
        (p) =>
          sides.has(p.stance) &&
          sides.has(point.stance) &&
          p.stance !== point.stance &&
          Math.abs(p.day - point.day) <= 7,
      )
    : undefined;
  return { point: point.reading, against: against?.reading };
}

function basisOf(points: readonly PlainPoint[], pages: readonly PageRecord[]) {
  const articles = new Set(points.flatMap(({ reports }) => reports.map(({ statement }) => statement.pageId)));
  const outlets = new Set(pages.filter(({ id }) => articles.has(id)).map(outletOf));
  return { statements: points.length, articles: articles.size, outlets: outlets.size };
}

/** One cell by definition: reports of one statement with one stance are one point. */
function cellOf(reports: readonly Report[], actorId: string, { pages, merged }: PlainRows) {
  const keyOf = ({ reading, statement }: Report) =>
    `${merged.get(statement.id) ?? statement.id} ${reading.stance}`;
  const groups = [...new Set(reports.map(keyOf))].map((key) => reports.filter((r) => keyOf(r) === key));
  const points = groups
    .map((group) => pointOf(group, actorId))
    .sort((a, b) => a.day - b.day || byText(a.reading, b.reading));
  const figures = (own: boolean) => {
    const counted = points.filter((point) => point.own === own);
    return { position: positionOf(counted), basis: basisOf(counted, pages) };
  };
  return {
    points: points.map(({ reports: _, ...point }) => point),
    own: figures(true),
    behalf: figures(false),
  };
}

/** The matrix as docs/timeline.md defines it, by plain search through the rows: [actor, issue, cell]. */
export function plainMatrix(rows: PlainRows) {
  const reports = rows.readings.flatMap((reading) => {
    const statement = rows.statements.find(({ id, dismissed }) => id === reading.statementId && !dismissed);
    return statement && reading.actorId !== '' ? [{ reading, statement }] : [];
  });
  const actors = new Set(reports.map(({ reading }) => reading.actorId));
  for (const actor of [...actors]) actors.add(rows.principals.get(actor) ?? actor);
  const issues = new Set(reports.map(({ reading }) => reading.issueId));
  return [...actors].sort(byText).flatMap((actorId) =>
    [...issues].sort(byText).flatMap((issueId) => {
      const here = reports.filter(
        ({ reading }) =>
          reading.issueId === issueId &&
          (reading.actorId === actorId || rows.principals.get(reading.actorId) === actorId),
      );
      return here.length > 0 ? [{ actorId, issueId, ...cellOf(here, actorId, rows) }] : [];
    }),
  );
}
