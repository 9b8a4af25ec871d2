import { createStanceReader } from '../../../lib/analysis/stance/read-stances';
import type { SecondOpinion } from '../../../lib/analysis/stance/second-opinion';
import { issues } from '../../../lib/issues';
import { languagePacks } from '../../../lib/languages';
import type { ActorRef } from '../../../lib/model/actor';
import type { Issue } from '../../../lib/model/issue';
import type { Span } from '../../../lib/model/span';
import type { DatedStatement, Statement } from '../../../lib/model/statement';
import { articleFromText } from '../../../lib/text/article-from-text';
import { indexText } from '../../../lib/text/document';

/** A table row taken apart: `SIDE | sentence with _source_, *cue* and {content} | positions`. */
export interface StanceCase {
  readonly name: string;
  readonly side: string;
  readonly text: string;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly expected: string;
}

const MARKS: Record<string, 'source' | 'cue' | 'content'> = {
  _: 'source',
  '*': 'cue',
  '{': 'content',
  '}': 'content',
};

/** Reads one row of a stance table; throws on a row that is no row. */
export function parseStanceCase(row: string): StanceCase {
  const [side, marked, expected] = row.split(' | ');
  if (!side || !marked || !expected) throw new Error(`no stance row: ${row}`);
  let text = '';
  const open = new Map<string, number>();
  const spans: { kind: 'source' | 'cue' | 'content'; span: Span }[] = [];
  for (const letter of marked) {
    const kind = MARKS[letter];
    if (!kind) {
      text += letter;
      continue;
    }
    const start = open.get(kind);
    if (start === undefined) open.set(kind, text.length);
    else {
      spans.push({ kind, span: [start, text.length] });
      open.delete(kind);
    }
  }
  const first = (kind: string) => spans.find((s) => s.kind === kind)?.span ?? null;
  return {
    name: row,
    side,
    text,
    content: spans.filter((s) => s.kind === 'content').map((s) => s.span),
    cue: first('cue'),
    source: first('source'),
    expected: expected
      .split('; ')
      .filter((e) => e !== '-')
      .sort()
      .join('; '),
  };
}

const english = languagePacks[0]!;
const packsOf = (list: readonly Issue[]) => ({
  languages: languagePacks,
  actors: [],
  issues: list,
  offices: [],
});
type StanceReader = ReturnType<typeof createStanceReader>;

/** A reader of the issues given, with the second reader given (by default the one that ships). */
export const stanceReader = (list: readonly Issue[] = issues, second?: SecondOpinion | null): StanceReader =>
  createStanceReader(packsOf(list), english, second);

const readAll = stanceReader();

const TEST_ACTOR: ActorRef = { id: 'local:test', name: 'Test', kind: 'person' };

/** The statement of a row, with its stances as the reader given reads them (by default the one that ships). */
export function readCase(
  row: StanceCase,
  read: StanceReader = readAll,
  actor: ActorRef = TEST_ACTOR,
): Statement {
  const input = {
    article: articleFromText(row.text),
    document: indexText(row.text, english.abbreviations),
    seenOn: null,
  };
  return read(input, [statementOf(row, actor)])[0]!;
}

/** A row's statement before its stances are read. */
export function statementOf(
  { text, content, cue, source, side }: Omit<StanceCase, 'name' | 'expected'>,
  actor: ActorRef = TEST_ACTOR,
): DatedStatement {
  const direct = content.some(([start]) => text[start - 1] === '“');
  return {
    content,
    cue,
    source,
    kind: direct ? 'direct' : 'indirect',
    confidence: 1,
    within: null,
    trace: [],
    surface: source ? text.slice(...source) : null,
    speaker: { certainty: 'named', actor },
    onBehalfOf: side,
    saidOn: null,
    datedBy: 'article',
  };
}

/** The positions read (support, oppose, conditional), as the tables write them. */
export const positionsOf = (statement: Statement): string =>
  statement.stances
    .filter((s) => s.stance !== 'unclear')
    .map((s) => `${s.issueId} ${s.stance}`)
    .sort()
    .join('; ');
