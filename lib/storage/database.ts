import { Dexie, type Table } from 'dexie';
import type {
  ActorRecord,
  CorrectionRecord,
  PageRecord,
  ReadingRecord,
  SettingsRecord,
  StatementRecord,
} from '../model/records';
import { NewerDatabaseError } from './errors';

export const DATABASE_NAME = 'stanceline';
/** Raised by one with every change of schema; each step has its own `version(...)` below and its own test. */
export const DATABASE_VERSION = 1;

/** The reader's collection. Extension pages read it, with liveQuery; only the background writes. */
export class StancelineDatabase extends Dexie {
  declare readonly pages: Table<PageRecord, string>;
  declare readonly statements: Table<StatementRecord, string>;
  declare readonly readings: Table<ReadingRecord, string>;
  declare readonly actors: Table<ActorRecord, string>;
  declare readonly corrections: Table<CorrectionRecord, string>;
  declare readonly settings: Table<SettingsRecord, string>;

  constructor(name: string = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      pages: 'id, lastSeenAt, publishedAt, outlet',
      statements: 'id, pageId, [pageId+order], saidOn, speaker.actor.id, speaker.certainty',
      readings: 'id, statementId, actorId, issueId, saidOn, [actorId+issueId+saidOn], [issueId+saidOn]',
      actors: 'id, origin',
      corrections: 'id, statementId, at',
      settings: 'id',
    });
    this.on('ready', () => refuseNewer(this), true);
  }
}

/** Dexie opens a database that a later version of the program wrote as if nothing were the matter; this does not. */
function refuseNewer(database: StancelineDatabase): void {
  const found = Math.floor(database.backendDB().version / 10);
  if (found > DATABASE_VERSION) throw new NewerDatabaseError(found, DATABASE_VERSION);
}
