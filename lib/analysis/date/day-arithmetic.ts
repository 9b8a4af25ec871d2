/** ISO days (yyyy-mm-dd) as UTC, so that no zone of the machine plays a part. */
const MS_PER_DAY = 86_400_000;

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const pad = (n: number): string => String(n).padStart(2, '0');

/** An ISO day from year, month (1 to 12) and day of the month; null if there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const time = toTime(iso);
  return Number.isNaN(time) || toDay(time) !== iso ? null : iso;
}

/** The day `count` days later (earlier if negative). */
export const addDays = (day: string, count: number): string => toDay(toTime(day) + count * MS_PER_DAY);

/** Day of the week, 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(toTime(day)).getUTCDay();

/** The latest such weekday on or before a day. */
export const latestWeekday = (day: string, weekday: number): string =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7));

/** Year and month (1 to 12) of a day. */
export const yearAndMonth = (day: string): readonly [number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
];
