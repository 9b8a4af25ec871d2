/** Beginnings of month names, January first, in English, Ukrainian, Russian, German and French. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['jan', 'січ', 'янв', 'jän'],
  ['feb', 'лют', 'фев', 'fév', 'fev'],
  ['mar', 'бер', 'мар', 'mär', 'mrz'],
  ['apr', 'кві', 'апр', 'avr'],
  ['may', 'тра', 'мая', 'май', 'mai'],
  ['jun', 'чер', 'июн', 'juin'],
  ['jul', 'лип', 'июл', 'juil'],
  ['aug', 'сер', 'авг', 'aoû', 'aou'],
  ['sep', 'вер', 'сен'],
  ['oct', 'жов', 'окт', 'okt'],
  ['nov', 'лис', 'ноя'],
  ['dec', 'гру', 'дек', 'dez', 'déc'],
];

/** Month number, 1 to 12, of a written month name or its abbreviation; null if it is none. */
export function monthNumber(name: string): number | null {
  const lower = name.toLowerCase().normalize('NFC');
  const index = MONTH_NAMES.findIndex((names) => names.some((start) => lower.startsWith(start)));
  return index < 0 ? null : index + 1;
}
