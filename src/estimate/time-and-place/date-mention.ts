import type { PartialDate } from '../../language/calendar-dates.ts';

/** A date of a sentence with the place where it stands. */
export interface DateMention {
  readonly at: number;
  readonly date: PartialDate;
  /** Whether figures are only compared with it: 'than in 2020'. */
  readonly isCompared?: true;
}

/** A date that has been read, and the lexeme behind it. */
export interface ReadDate {
  readonly mention: DateMention;
  readonly to: number;
}
