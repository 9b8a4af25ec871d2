import type { LanguageCode } from './article';
import type { Strength } from './statement';

/** Which side of the proposition the words stand for when wanted, done or asserted. */
export type Pole = 'for' | 'against';

/**
 * One rule of an issue. Patterns are token patterns (lib/analysis/stance/token-pattern.ts).
 * A `topic` names what is wanted or refused and takes its stance from the words around it;
 * a `position` is a stance by itself ("no one to talk to"); a `status` is about the issue and never a stance.
 */
export interface IssueRule {
  readonly name: string;
  readonly kind: 'topic' | 'position' | 'status';
  readonly pole: Pole;
  readonly patterns: readonly string[];
  /** Topic: the words contain a deed ("send troops"), so that its plain assertion by its doer is a stance. */
  readonly deed?: boolean;
  /** Topic: others decide it ("Ukraine will join"), so that whoever says it will or will not be takes a stance. */
  readonly granted?: boolean;
  /** Topic: the news that it was done is a stance ("200 captives were released"). */
  readonly announced?: boolean;
  /** Only where no other issue is named: words shared by many ("the agreement"). */
  readonly fallback?: boolean;
  /** Topic: an outcome that closes a process; naming it in a condition is no demand for it. */
  readonly outcome?: boolean;
  /** Position: a threat or vow, which a condition does not make conditional. */
  readonly threat?: boolean;
  /** Position: a negation just before it turns it round ("will not achieve its goals"). */
  readonly turns?: boolean;
  /** Position: yes, but under the condition the words themselves set. */
  readonly conditional?: boolean;
  /**
   * Only in the mouth of this side: Moscow's 'giving back' is of land it took. Outranks rules for everybody.
   * NATO is the alliance and its members outside the Union.
   */
  readonly side?: 'UA' | 'RU' | 'EU' | 'NATO';
  /** Issue whose own words in the sentence take these words for themselves: "the bloc" beside "NATO". */
  readonly yieldsTo?: string;
  /** Topic: too general to be reported without a stance. */
  readonly quiet?: boolean;
  /** Position: how firm it is; firm if absent. */
  readonly strength?: Strength;
  /** A sentence in which this rule fires, and a similar one in which it does not. */
  readonly accept: string;
  readonly reject: string;
}

/** An issue's rules in one language; where a veto pattern occurs near a match, the match is about something else. */
export interface IssueRules {
  readonly rules: readonly IssueRule[];
  readonly vetoes: readonly string[];
  /** Countries and people whose like affairs are another matter; Ukraine named nearer overrules them. */
  readonly twins?: readonly string[];
}

/** A debated question with one proposition; stances are toward the proposition. Rules come by language. */
export interface Issue {
  readonly id: string;
  readonly label: string;
  readonly proposition: string;
  readonly supportMeans: string;
  readonly opposeMeans: string;
  readonly rules: Partial<Record<LanguageCode, IssueRules>>;
}
