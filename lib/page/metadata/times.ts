import { monthNumber } from './month-names';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const RFC_2822 =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?$/i;
const CLOCK = /(?:^|[^\d.:])(\d{1,2})[:h.](\d{2})(?!\d|[.]\d)(?:\s{0,3}([ap])\.?m\b)?/i;
const DAY_FIRST =
  /(?:^|\D)(\d{1,2})(?:er|-го|st|nd|rd|th)?\.?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?:^|[^\p{L}])(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const DOTTED = /(?:^|\D)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/;
const MAX_LENGTH = 120;

const two = (value: number | string) => String(value).padStart(2, '0');

function zoneOf(written: string | undefined): string {
  if (!written) return '';
  if (/^(?:z|utc|gmt)$/i.test(written)) return 'Z';
  return `${written.slice(0, 3)}:${written.replace(':', '').slice(3, 5) || '00'}`;
}

/** Joins what a date says; null where it is no day or time of a calendar. */
function compose(
  [year, month, day]: readonly [number, number, number],
  clock: readonly [number, number, number] | null,
  zone: string,
): string | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  const check = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(check.getTime()) || check.getUTCDate() !== day) return null;
  if (!clock) return date;
  const [hour, minute, second] = clock;
  if (hour > 23 || minute > 59 || second > 59) return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}

const num = (value: string | undefined) => Number(value ?? 0);

/**
 * A written time as ISO 8601, with the zone it states and none if it states none; a day alone stays a day. Null if it is
 * no time. Reads ISO, epoch seconds and milliseconds, RFC 2822.
 */
export function parseTime(written: string): string | null {
  const text = written.trim();
  if (text.length > MAX_LENGTH) return null;
  if (EPOCH.test(text)) {
    const time = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return `${time.toISOString().slice(0, 19)}Z`;
  }
  const iso = ISO.exec(text);
  if (iso) {
    const clock = iso[4] ? ([num(iso[4]), num(iso[5]), num(iso[6])] as const) : null;
    return compose([num(iso[1]), num(iso[2]), num(iso[3])], clock, zoneOf(iso[7]));
  }
  const rfc = RFC_2822.exec(text);
  const month = rfc ? monthNumber(rfc[2] ?? '') : null;
  if (rfc && month)
    return compose(
      [num(rfc[3]), month, num(rfc[1])],
      [num(rfc[4]), num(rfc[5]), num(rfc[6])],
      zoneOf(rfc[7]),
    );
  return null;
}

/** Hour, minute and second of a clock time, on the 24-hour clock. */
function readClock([, hour, minute, half]: RegExpExecArray): readonly [number, number, number] {
  if (!half) return [num(hour), num(minute), 0];
  return [(num(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0), num(minute), 0];
}

/** A time as readers see it ('18 лютого 2026, 10:30', 'Feb. 18, 2026', '18.02.2026'), without zone; null if it is none. */
export function parseShownTime(shown: string): string | null {
  const text = shown.trim().slice(0, MAX_LENGTH);
  const clockMatch = CLOCK.exec(text.replace(/\d{1,2}[./]\d{1,2}[./]\d{4}/, ' '));
  const clock = clockMatch ? readClock(clockMatch) : null;
  const dayFirst = DAY_FIRST.exec(text);
  const monthA = dayFirst ? monthNumber(dayFirst[2] ?? '') : null;
  if (dayFirst && monthA) return compose([num(dayFirst[3]), monthA, num(dayFirst[1])], clock, '');
  const monthFirst = MONTH_FIRST.exec(text);
  const monthB = monthFirst ? monthNumber(monthFirst[1] ?? '') : null;
  if (monthFirst && monthB) return compose([num(monthFirst[3]), monthB, num(monthFirst[2])], clock, '');
  const dotted = DOTTED.exec(text);
  if (dotted?.[0].includes('.')) return compose([num(dotted[3]), num(dotted[2]), num(dotted[1])], clock, '');
  return null;
}

const EARLIEST = Date.UTC(1990, 0, 1);
const FURTHEST_ZONE_MS = 14 * 3_600_000;
const CLOCK_SKEW_MS = 3_600_000;

/** True if a time lies between 1990 and `now` (ms), read at the latest moment its missing zone allows. */
export function isPlausibleTime(iso: string, now: number): boolean {
  const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(iso);
  const time = Date.parse(zoned ? iso : iso.includes('T') ? `${iso}Z` : `${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return false;
  const earliestReading = zoned ? time : time - FURTHEST_ZONE_MS;
  return time >= EARLIEST && earliestReading <= now + CLOCK_SKEW_MS;
}
