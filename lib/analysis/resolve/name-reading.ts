import type { Token } from '../../text/tokens';
import type { ActorIndex } from './actor-index';
import type { NameMatch } from './find-names';
import type { NameRecord } from './name-record';
import type { NameRuns } from './name-runs';
import type { People } from './people';
import type { TokenRange } from './token-range';

/** What is known of an article before its people's names are read. */
export interface NameInput {
  readonly index: ActorIndex;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly matches: readonly NameMatch[];
  readonly unlisted: readonly TokenRange[];
  /** Words that the text introduces as bodies' names. */
  readonly introduced: ReadonlySet<string>;
  readonly sentenceStarts: ReadonlySet<number>;
  readonly shouting: (token: number) => boolean;
  /** The article's own day; without it nobody is told from others by office. */
  readonly day: string | null;
  /** What tells the article from others. */
  readonly article: string;
}

/** What reading one of an article's names looks at, and where it puts whom the name means. */
export interface NameReading extends NameInput {
  readonly people: People;
  readonly runs: NameRuns;
  readonly record: NameRecord;
}
