import type { PageRecord, ReadingRecord, StatementRecord } from '../model/records';
import type { Stance } from '../model/statement';
import { fold } from '../text/fold';
import { wordsSaid } from './merge-statements';
import { outletOf } from './outlet';

/** Which statements to list: those put aside only on request. */
export const STATEMENT_KINDS = ['all', 'unattributed', 'corrected', 'dismissed'] as const;
export type StatementGroup = (typeof STATEMENT_KINDS)[number];

/** What the reader looks for; empty strings ask for nothing. `from` and `to` are ISO days, both inclusive. */
export interface StatementFilter {
  readonly text: string;
  readonly actorId: string;
  readonly issueId: string;
  readonly stance: Stance | '';
  readonly outlet: string;
  readonly from: string;
  readonly to: string;
  readonly group: StatementGroup;
}

export const NO_FILTER: StatementFilter = {
  text: '',
  actorId: '',
  issueId: '',
  stance: '',
  outlet: '',
  from: '',
  to: '',
  group: 'all',
};

interface Found {
  readonly statement: StatementRecord;
  readonly page: PageRecord | null;
  readonly readings: readonly ReadingRecord[];
  readonly corrected: boolean;
}

const IN_GROUP: Record<StatementGroup, (found: Found) => boolean> = {
  all: ({ statement }) => !statement.dismissed,
  unattributed: ({ statement }) => !statement.dismissed && statement.speaker.certainty === 'unresolved',
  corrected: ({ corrected }) => corrected,
  dismissed: ({ statement }) => statement.dismissed,
};

const saysWord = ({ statement, page }: Found, word: string): boolean => {
  const speaker = statement.speaker.certainty === 'unresolved' ? '' : statement.speaker.actor.name;
  const text = [wordsSaid(statement), speaker, statement.surface, page?.title].join('\n');
  return fold(text).includes(word);
};

/** The statements that fit, the newest first; issue and stance must fit in one reading, and every word of the text. */
export function selectStatements<F extends Found>(all: readonly F[], filter: StatementFilter): F[] {
  const { actorId, issueId, stance, outlet, from, to, group } = filter;
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const fits = (found: F): boolean => {
    const { statement, page, readings } = found;
    const { speaker, saidOn } = statement;
    return (
      IN_GROUP[group](found) &&
      (from === '' || saidOn >= from) &&
      (to === '' || saidOn <= to) &&
      (actorId === '' || (speaker.certainty !== 'unresolved' && speaker.actor.id === actorId)) &&
      (outlet === '' || (page !== null && outletOf(page) === outlet)) &&
      ((issueId === '' && stance === '') ||
        readings.some(
          (reading) =>
            (issueId === '' || reading.issueId === issueId) && (stance === '' || reading.stance === stance),
        )) &&
      words.every((word) => saysWord(found, word))
    );
  };
  return all.filter(fits).sort(newestFirst);
}

function newestFirst({ statement: a }: Found, { statement: b }: Found): number {
  if (a.saidOn !== b.saidOn) return a.saidOn < b.saidOn ? 1 : -1;
  if (a.pageId !== b.pageId) return a.pageId < b.pageId ? -1 : 1;
  return a.order - b.order;
}
