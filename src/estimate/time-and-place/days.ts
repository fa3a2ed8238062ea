import type { PartialDate } from '../../language/calendar-dates.ts';

export const DAY = 86_400_000; // milliseconds

/** Days between two dates as far as they are known, or null where one is not. */
export function daysBetween(a: PartialDate | null, b: PartialDate | null): number | null {
  if (a === null || b === null) return null;
  return Math.abs(startOf(a) - startOf(b)) / DAY;
}

/** The first and the last day of a date that may lack its day or month, numbered from 1970 on. */
export function daysOf(date: PartialDate): { readonly from: number; readonly to: number } {
  return { from: startOf(date) / DAY, to: lastDayOf(date) / DAY };
}

/** The first moment of the last day of a date that may lack its day or month. */
function lastDayOf(date: PartialDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 0);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** The first moment of a date that may lack its day or month. */
export function startOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** The day of a moment, in milliseconds. */
export function isoDay(time: number): PartialDate {
  return new Date(time).toISOString().slice(0, 10);
}
