import type { RuleHit } from './trace';

/** Whether an article is coverage of Russia–Ukraine diplomacy; `score` is 0 to 1, `reasons` say why. */
export interface Coverage {
  readonly diplomacy: boolean;
  readonly score: number;
  readonly reasons: readonly RuleHit[];
}
