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
    super(name, { indexedDB: refusingNewer(() => indexedDB) });
    this.version(1).stores({
      pages: 'id, lastSeenAt, publishedAt, outlet',
      statements:
        'id, pageId, [pageId+order], saidOn, speaker.actor.id, analysed.speaker.actor.id, speaker.certainty',
      readings: 'id, statementId, actorId, issueId, saidOn, [actorId+issueId+saidOn], [issueId+saidOn]',
      actors: 'id, origin',
      corrections: 'id, statementId, at',
      settings: 'id',
    });
  }
}

/**
 * Dexie, finding a database that a later version of the program wrote, opens it without a version and adds what it
 * misses. This refuses that second try, so that the newer rows are neither read nor touched.
 */
const refusingNewer = (factory: () => IDBFactory) => ({
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) throw new NewerDatabaseError();
    return factory().open(name, version);
  },
  deleteDatabase: (name: string) => factory().deleteDatabase(name),
  databases: () => factory().databases(),
});
