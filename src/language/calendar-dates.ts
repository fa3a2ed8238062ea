/** A date as far as it is known: `2025-11-08`, `2025-11` or `2025`. */
export type PartialDate = string;

/** The months by their names and abbreviations in both languages, in lower case, with their accents and without; from 1. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv january jan',
    'février fevrier févr fevr fév february feb',
    'mars march mar',
    'avril avr april apr',
    'mai may',
    'juin june jun',
    'juillet juil july jul',
    'août aout august aug',
    'septembre september sept sep',
    'octobre october oct',
    'novembre november nov',
    'décembre decembre déc dec december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/**
 * The date of a day, or of a month where there is no day.
 * @returns null where the calendar has none such
 */
export function calendarDate(year: number, month: number, day: number | null): PartialDate | null {
  if (month < 1 || month > 12) return null;
  const written = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return written;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > daysInMonth ? null : `${written}-${String(day).padStart(2, '0')}`;
}

/**
 * The date of '25/12/2024' or '12-25-2024', where a number over twelve is the day.
 * @param dayFirst whether the day is known to stand first, as it does in French
 * @returns null where the calendar has none such, and where nobody can tell which is the month, as in '05/12/2024'
 */
export function slashDate(
  year: number,
  first: number,
  second: number,
  dayFirst: boolean,
): PartialDate | null {
  if (second > 12) return calendarDate(year, first, second);
  const isKnown = dayFirst || first > 12 || first === second;
  return isKnown ? calendarDate(year, second, first) : null;
}
