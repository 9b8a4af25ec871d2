const MS_PER_DAY = 86_400_000;
const ZERO = 48;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - ZERO;
  return value;
};

/** Days since 1970-01-01 of an ISO day or time (yyyy-mm-dd…); read by hand, ten times as fast as Date.parse. */
export const dayNumber = (iso: string): number =>
  Date.UTC(digits(iso, 0, 4), digits(iso, 5, 7) - 1, digits(iso, 8, 10)) / MS_PER_DAY;

/** ISO day of days since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Whole days from `a` to `b`, negative if `b` is earlier. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** Orders strings by UTF-16 units: for ISO days and ids, never for names shown to a reader. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
