import type { StanceWeights } from '../../model/grammar/stance-grammar';
import type { Stance } from '../../model/statement';
import type { Draft } from './draft';
import { type Impression, POSITIONS, type Position, sharesOf } from './second-reader';

/** What the rules came to on an issue, as the arbiter tells it apart. */
export const STATES = [
  'unnamed',
  'named',
  'unclear',
  "another's",
  'support',
  'oppose',
  'conditional',
] as const;
export type State = (typeof STATES)[number];

/** The rules' reading of an issue as a state; null where they read nothing. */
export function stateOf(draft: Draft | null): State {
  if (!draft) return 'unnamed';
  if (draft.stance !== 'unclear') return draft.stance;
  if (draft.held === 'other') return "another's";
  return draft.quiet ? 'named' : 'unclear';
}

const LARGEST_ODDS = 7;
const logOdds = (share: number): number =>
  Math.max(-LARGEST_ODDS, Math.min(LARGEST_ODDS, Math.log(share / (1 - share))));

/** Facts of a reading and an impression, from which the arbiter weighs each position and none. */
export const evidenceOf = (firm: boolean, { present, positions }: Impression): number[] => [
  1,
  firm ? 1 : 0,
  logOdds(present),
  ...positions.map(logOdds),
  ...positions.map((p) => logOdds(p * present)),
];

/** Shares of each position, then of none, given what the rules and the second reader say. */
export function weigh(
  weights: StanceWeights['arbiter'],
  state: State,
  firm: boolean,
  impression: Impression,
): number[] {
  const facts = evidenceOf(firm, impression);
  const rows = weights[state] ?? [];
  return sharesOf(rows.map((row) => row.reduce((sum, w, i) => sum + w * (facts[i] ?? 0), 0)));
}

/** Shares from which a position read stands, and one counts that only the second reader finds; its opposite's must be low. */
export type Thresholds = Pick<StanceWeights, 'keep' | 'add' | 'opposite'>;

/**
 * The stance that stands: what the rules read stays, or is left open (unclear) where it is less likely than `keep`; where
 * they left it open, a position counts from `add` on. Neither where the opposite is likelier than `opposite`.
 */
export function decide(state: State, shares: readonly number[], { keep, add, opposite }: Thresholds): Stance {
  const share = (p: Position) => shares[POSITIONS.indexOf(p)] ?? 0;
  const against = (p: Position) =>
    p === 'support' ? share('oppose') : p === 'oppose' ? share('support') : 0;
  const holds = (p: Position, least: number) => share(p) >= least && against(p) <= opposite;
  if (state === 'support' || state === 'oppose' || state === 'conditional')
    return holds(state, keep) ? state : 'unclear';
  return POSITIONS.find((p) => holds(p, add)) ?? 'unclear';
}
