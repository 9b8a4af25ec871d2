import type { Span } from './span';

/** One rule's part in a decision: its name, the words that made it fire (null: the whole text) and why, in plain words. */
export interface RuleHit {
  readonly rule: string;
  readonly span: Span | null;
  readonly reason: string;
}
