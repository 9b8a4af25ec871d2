import type { Stance, Strength } from '../model/statement';
import { isFirmSide, stanceOf, takesSide } from './stance-codes';

/** Firm readings of opposite sign within so many days leave the position mixed. */
export const MIXED_DAYS = 7;

/** The parts of a point that decide a change of position. */
export interface Stand {
  readonly day: number;
  readonly stance: Stance;
  readonly strength: Strength;
}

/** The parts of points that decide a position, as columns: the day, and the code of stance and strength. */
export interface Stands {
  readonly days: Int32Array;
  readonly codes: Uint8Array;
}

/** What an actor stands for now: the point that says so. */
export interface Position<S> {
  readonly point: S;
  /** A firm point of opposite sign within a week of it: the position is mixed, and the two are the evidence. */
  readonly against: S | null;
}

/** True for support against oppose. */
export const areOpposite = (a: Stance, b: Stance): boolean =>
  (a === 'support' && b === 'oppose') || (a === 'oppose' && b === 'support');

/** True for two firm stands of opposite sign. */
export const isFirmOpposite = (a: Stand, b: Stand): boolean =>
  a.strength === 'firm' && b.strength === 'firm' && areOpposite(a.stance, b.stance);

/**
 * The latest firm reading, else the latest that takes a side, else the latest. A reading without a position ('unclear')
 * never displaces one. `points` are places in the columns, in order of time.
 */
export function currentPosition({ days, codes }: Stands, points: readonly number[]): Position<number> | null {
  const codeOf = (point: number) => codes[point] ?? 0;
  const dayOf = (point: number) => days[point] ?? 0;
  const point =
    points.findLast((p) => isFirmSide(codeOf(p))) ??
    points.findLast((p) => takesSide(codeOf(p))) ??
    points.at(-1);
  if (point === undefined) return null;
  if (!isFirmSide(codeOf(point))) return { point, against: null };
  const stance = stanceOf(codeOf(point));
  const against = points.findLast(
    (other) =>
      isFirmSide(codeOf(other)) &&
      areOpposite(stance, stanceOf(codeOf(other))) &&
      Math.abs(dayOf(other) - dayOf(point)) <= MIXED_DAYS,
  );
  return { point, against: against ?? null };
}
