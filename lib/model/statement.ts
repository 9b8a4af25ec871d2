import type { ActorRef } from './actor';
import type { Span } from './span';
import type { RuleHit } from './trace';

export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** What the quotation finder proposes: who-said-what as spans of the article text, nothing resolved yet. */
export interface QuoteCandidate {
  /** The words said, in text order, without the outer quotation marks of direct speech. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly kind: StatementKind;
  /** Calibrated probability, 0 to 1, that this is a statement of that source. */
  readonly confidence: number;
  /** Index of the candidate within whose content this one is reported, for nested and second-hand speech. */
  readonly within: number | null;
  readonly trace: readonly RuleHit[];
}

/** Who said it, with the certainty in the type: an unresolved speaker stays off every timeline. */
export type Attribution =
  | { readonly certainty: 'named' | 'inferred'; readonly actor: ActorRef }
  | {
      readonly certainty: 'unresolved';
      readonly reason: 'anonymous' | 'group' | 'ambiguous' | 'unknown' | 'none';
    };

export interface AttributedStatement extends QuoteCandidate {
  /** The words that name the source on the page, "the Kremlin spokesman"; null without a source. */
  readonly surface: string | null;
  readonly speaker: Attribution;
  /** Side code (ISO country, EU, NATO, UN …) for which the speaker speaks; null if for himself or unknown. */
  readonly onBehalfOf: string | null;
}

/**
 * What `saidOn` rests on: words that name the day ('statement'), or only its week, month or year, whose first day stands
 * for it; the article's date; or only the day the reader saw it.
 */
export const DATED_BY = ['statement', 'week', 'month', 'year', 'article', 'seen'] as const;
export type DatedBy = (typeof DATED_BY)[number];

export interface DatedStatement extends AttributedStatement {
  /** ISO day (yyyy-mm-dd); null if neither the statement, the article nor the caller gives one. */
  readonly saidOn: string | null;
  readonly datedBy: DatedBy;
}

export const STANCES = ['support', 'oppose', 'conditional', 'unclear'] as const;
export type Stance = (typeof STANCES)[number];
export type Strength = 'firm' | 'hedged';

/** The speaker's own stance toward one issue's proposition, as read from one statement. */
export interface StanceReading {
  readonly issueId: string;
  readonly stance: Stance;
  readonly strength: Strength;
  /** The words that decided it. */
  readonly evidence: Span;
  /** The condition's words where the stance is conditional. */
  readonly condition: Span | null;
  /** One plain sentence: why this reading. */
  readonly why: string;
  readonly trace: readonly RuleHit[];
}

export interface Statement extends DatedStatement {
  readonly stances: readonly StanceReading[];
}
