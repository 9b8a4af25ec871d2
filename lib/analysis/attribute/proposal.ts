import type { RuleHit } from '../../model/trace';
import type { TokenRange } from './token-view';

/** A statement in the making: spans as token ranges, before marks are stripped and parts are joined. */
export interface Proposal {
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  readonly confidence: number;
  readonly trace: readonly RuleHit[];
}
