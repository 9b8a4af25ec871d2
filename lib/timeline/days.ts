const MS_PER_DAY = 86_400_000;
const ZERO = 48;
/** From 1 March of the year 0. */
const DAYS_TO_1970 = 719_468;

const twoDigits = (text: string, at: number): number =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - ZERO * 11;

/** Days since 1970-01-01 of an ISO day or time (yyyy-mm-dd…); reckoned by hand, since it is asked of every statement stored. */
export function dayNumber(iso: string): number {
  const month = twoDigits(iso, 5);
  // Years are taken to begin in March, so that a leap day is the last of its year.
  const year = twoDigits(iso, 0) * 100 + twoDigits(iso, 2) - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + twoDigits(iso, 8) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** ISO day of days since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Whole days from `a` to `b`, negative if `b` is earlier. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** Orders strings by UTF-16 units: for ISO days and ids, never for names shown to a reader. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
