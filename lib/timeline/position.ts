import type { Stance, Strength } from '../model/statement';

/** Firm readings of opposite sign within so many days leave the position mixed. */
export const MIXED_DAYS = 7;

/** The parts of a point that decide a position. */
export interface Stand {
  readonly day: number;
  readonly stance: Stance;
  readonly strength: Strength;
}

/** What an actor stands for now: the point that says so. */
export interface Position<S extends Stand> {
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

const takesSide = ({ stance }: Stand): boolean => stance !== 'unclear';
const isFirm = (stand: Stand): boolean => takesSide(stand) && stand.strength === 'firm';

/**
 * The latest firm reading, else the latest that takes a side, else the latest. A reading without a position ('unclear')
 * never displaces one. `stands` are in order of time.
 */
export function currentPosition<S extends Stand>(stands: readonly S[]): Position<S> | null {
  const point = stands.findLast(isFirm) ?? stands.findLast(takesSide) ?? stands.at(-1);
  if (!point) return null;
  const against = stands.findLast(
    (other) => isFirmOpposite(point, other) && Math.abs(other.day - point.day) <= MIXED_DAYS,
  );
  return { point, against: against ?? null };
}
