import type { StanceWeights } from '../../model/grammar/stance-grammar';
import type { Stance } from '../../model/statement';
import { Features } from '../attribute/model/features';
import { LinearOutputs } from './linear-outputs';
import { addWord, secondFeatures } from './second-features';
import type { StanceToken } from './stance-token';
import type { Passage } from './wording';

/** Positions by index, as the second reader counts them. */
export const POSITIONS = ['support', 'oppose', 'conditional'] as const satisfies readonly Stance[];
export type Position = (typeof POSITIONS)[number];

/** Names of the parts that tell the positions on an issue apart; of '' those that all issues share. */
export const positionParts = (issueId: string): string[] => POSITIONS.map((p) => `${issueId}/${p}`);

/** What a passage's wording says on one issue. */
export interface Impression {
  readonly issueId: string;
  readonly passage: Passage;
  /** Share of sentences worded alike that take a position on the issue, 0 to 1. */
  readonly present: number;
  /** Shares among those that do, by `POSITIONS`; 1 in all. */
  readonly positions: readonly number[];
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Scores, taken as log-odds, as shares of 1 (softmax). */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const sizes = scores.map((s) => Math.exp(s - most));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / total);
}

/** How many words are shown as telling. */
const MOST_TELLING = 3;

/** Judges statements by their wording alone, as labelled sentences worded alike stand. */
export class SecondReader {
  private readonly features = new Features();
  private readonly outputs: LinearOutputs;

  /** `untelling` words are never shown as what told. */
  constructor(
    private readonly weights: Pick<StanceWeights, 'issues' | 'parts'>,
    private readonly untelling: ReadonlySet<string> = new Set(),
  ) {
    const names = [...weights.issues, ...weights.issues.flatMap(positionParts), ...positionParts('')];
    this.outputs = new LinearOutputs(weights, names);
  }

  /** For each issue the passage that most likely takes a position on it. */
  read(passages: readonly Passage[]): Map<string, Impression> {
    const found = new Map<string, Impression>();
    for (const passage of passages) {
      secondFeatures(this.features, passage);
      const scores = this.outputs.score(this.features);
      for (const [i, issueId] of this.weights.issues.entries()) {
        const present = sigmoid(scores[i] ?? 0);
        if (present <= (found.get(issueId)?.present ?? 0)) continue;
        found.set(issueId, {
          issueId,
          passage,
          present,
          positions: sharesOf(this.positionScores(scores, i)),
        });
      }
    }
    return found;
  }

  /** The words said that speak most for a position on an issue, in text order. */
  telling({ issueId, passage }: Impression, position: Position): StanceToken[] {
    const issue = this.weights.issues.indexOf(issueId);
    const at = POSITIONS.indexOf(position);
    return passage.tokens
      .map((token, i) => {
        this.features.clear();
        addWord(this.features, passage.tokens, i);
        const scores = this.outputs.score(this.features);
        const positions = this.positionScores(scores, issue);
        const others = positions.reduce((sum, s) => sum + s, 0) - (positions[at] ?? 0);
        return { token, i, gain: (scores[issue] ?? 0) + (positions[at] ?? 0) - others / 2 };
      })
      .filter(({ token, gain }) => gain > 0 && this.mayTell(token))
      .sort((a, b) => b.gain - a.gain)
      .filter(({ token }, k, all) => all.findIndex((other) => other.token.word === token.word) === k)
      .slice(0, MOST_TELLING)
      .sort((a, b) => a.i - b.i)
      .map(({ token }) => token);
  }

  private mayTell({ role, word }: StanceToken): boolean {
    return role === 'content' && /\p{L}{3}/u.test(word) && !this.untelling.has(word);
  }

  /** Scores of the positions on an issue: what its own weights say and what those of all issues say. */
  private positionScores(scores: Float64Array, issue: number): number[] {
    const issues = this.weights.issues.length;
    const count = POSITIONS.length;
    return POSITIONS.map(
      (_, k) => (scores[issues + issue * count + k] ?? 0) + (scores[issues + issues * count + k] ?? 0),
    );
  }
}
