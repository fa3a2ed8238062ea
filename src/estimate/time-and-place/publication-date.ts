import type { PartialDate } from '../../language/calendar-dates.ts';

/** When a document was published, as far as it is known. What needs its month or its day is not read where that is null. */
export interface PublicationDate {
  readonly year: number;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
}

/** The parts of a date that may lack its day or its month. */
export function publicationDate(date: PartialDate): PublicationDate {
  const [year = 0, month = null, day = null] = date.split('-').map(Number);
  return { year, month, day };
}

/** The first moment of the day, or null where it is not known. */
export function startOfDay({ year, month, day }: PublicationDate): number | null {
  return month === null || day === null ? null : Date.UTC(year, month - 1, day);
}
