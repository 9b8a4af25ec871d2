const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** True for an ISO 8601 day, or day and time, that exists in the calendar. */
export function isIsoDate(text: string): boolean {
  const match = ISO.exec(text);
  if (!match || Number.isNaN(Date.parse(text))) return false;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const RFC_822 =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?) (?:GMT|UTC?|Z|([+-]\d{2}):?(\d{2}))$/;

/** A feed's date (RFC 822, 'Mon, 26 May 2025 15:38:15 +0330') in ISO 8601 with its own zone; any other text unchanged. */
export function isoFromFeedDate(text: string): string {
  const match = RFC_822.exec(text);
  const [, day, month, year, time, hours, minutes] = match ?? [];
  if (!day || !month) return text;
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return `${year}-${number}-${day.padStart(2, '0')}T${time}${hours ? `${hours}:${minutes}` : 'Z'}`;
}
