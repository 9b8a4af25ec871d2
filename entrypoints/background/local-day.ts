/** The reader's calendar day (yyyy-mm-dd) of a time in ISO 8601. */
export function localDay(time: string): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
