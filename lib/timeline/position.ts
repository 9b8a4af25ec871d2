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

/** The parts of points that decide a position, as columns: the day, the code of stance and strength, who said it. */
export interface Stands {
  readonly days: Int32Array;
  readonly codes: Uint8Array;
  /** 1 where the timeline's own actor spoke, 0 where someone spoke for the actor. */
  readonly own: Uint8Array;
}

/**
 * The points of a timeline in order of time: places in columns from `first` up to `end`, of which those count that are
 * the actor's own, or those that are not.
 */
export interface Places {
  readonly first: number;
  readonly end: number;
  readonly own: 0 | 1;
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

/** The latest firm place that takes a side, else the latest that takes one, else the latest; -1 where there is none. */
function placeThatStands({ codes, own }: Stands, places: Places): number {
  let latest = -1;
  let sided = -1;
  for (let place = places.end - 1; place >= places.first; place--) {
    if (own[place] !== places.own) continue;
    const code = codes[place] ?? 0;
    if (isFirmSide(code)) return place;
    if (sided < 0 && takesSide(code)) sided = place;
    if (latest < 0) latest = place;
  }
  return sided >= 0 ? sided : latest;
}

/** The latest firm place of opposite sign within days of the latest firm one; null where there is none. */
function placeAgainst({ codes, days, own }: Stands, places: Places, point: number): number | null {
  const stance = stanceOf(codes[point] ?? 0);
  const since = (days[point] ?? 0) - MIXED_DAYS;
  for (let place = point - 1; place >= places.first && (days[place] ?? 0) >= since; place--) {
    const code = codes[place] ?? 0;
    if (own[place] === places.own && isFirmSide(code) && areOpposite(stance, stanceOf(code))) return place;
  }
  return null;
}

/**
 * The latest firm reading, else the latest that takes a side, else the latest. A reading without a position ('unclear')
 * never displaces one.
 */
export function currentPosition(stands: Stands, places: Places): Position<number> | null {
  const point = placeThatStands(stands, places);
  if (point < 0) return null;
  const firm = isFirmSide(stands.codes[point] ?? 0);
  return { point, against: firm ? placeAgainst(stands, places, point) : null };
}
