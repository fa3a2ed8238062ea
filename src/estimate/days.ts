import type { PartialDate } from '../corpus/document.ts';

const DAY = 86_400_000; // milliseconds

/** Days between two dates as far as they are known, or null where one is not. */
export function daysBetween(a: PartialDate | null, b: PartialDate | null): number | null {
  if (a === null || b === null) return null;
  return Math.abs(startOf(a) - startOf(b)) / DAY;
}

/**
 * Days between two dates at the least, each taken as the whole day, month or year that it names: 0 where one holds the
 * other; null where one is not known.
 */
export function daysApart(a: PartialDate | null, b: PartialDate | null): number | null {
  if (a === null || b === null) return null;
  const [earlier, later] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
  return Math.max(0, startOf(later) - endOf(earlier)) / DAY;
}

/** The first moment after a date that may lack its day or month. */
function endOf(date: PartialDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}

/** The first moment of a date that may lack its day or month. */
export function startOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}
