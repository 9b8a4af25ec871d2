import type { StanceWords } from '../../model/grammar/stance-words';
import type { Pole } from '../../model/issue';
import type { Clause } from './clauses';
import type { PatternHit } from './pattern-matcher';
import type { Mention, Operator } from './stance-sentence';
import type { StanceToken } from './stance-token';

/** What an answer comes to, and whether it needs no question before it. */
export interface Answer {
  readonly pole: Pole;
  readonly alone: boolean;
}

/** A sentence as far as pointing back needs it. */
export interface EchoInput {
  readonly tokens: readonly StanceToken[];
  readonly words: StanceWords;
  readonly clauses: readonly Clause[];
  readonly operators: readonly Operator[];
  readonly mentions: readonly Mention[];
  readonly pointers: readonly PatternHit<true>[];
  readonly answers: readonly PatternHit<Answer>[];
  readonly ellipses: readonly PatternHit<Pole>[];
}
