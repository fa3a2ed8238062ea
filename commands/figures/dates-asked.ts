import { formatPartialDate } from '../../src/catalogue/date.ts';
import type { Locale } from '../../src/catalogue/locale.ts';
import type { Answer, MessageItem } from '../../src/command.ts';
import { readAskedDate } from '../../src/estimate/time-and-place/asked-date.ts';
import type { Library } from '../../src/library.ts';
import { type Filters, filterTexts } from './estimate-filters.ts';

/** Filters whose dates are days, months or years, and how those were read that were typed as words. */
interface DatedFilters {
  readonly filters: Filters;
  readonly readings: readonly MessageItem[];
}

const DIGITS = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/**
 * Reads what was typed for `since` and `until`. Words ('last month', 'il y a deux semaines') are counted from the day of the
 * newest document, not from today: an answer depends on the corpus alone.
 */
export function withDates(library: Library, filters: Filters, locale: Locale): DatedFilters | Answer {
  const read: { since?: string; until?: string } = {};
  const readings: MessageItem[] = [];
  for (const option of ['since', 'until'] as const) {
    const typed = filters[option];
    if (typed === undefined || DIGITS.test(typed)) continue;
    const { name, description } = filterTexts[option];
    const newest = newestDay(library);
    const date = newest === null ? null : readAskedDate(typed, newest);
    if (date === null || newest === null) {
      const parameters = { option: name[locale], description: description[locale] };
      return { outcome: 'invalid', option, message: { key: 'invalidOption', parameters } };
    }
    read[option] = date;
    const parameters = {
      filter: `${name[locale]}:"${typed}"`,
      date: formatPartialDate(date, locale),
      newest: formatPartialDate(newest, locale),
    };
    readings.push({ kind: 'message', style: 'line', message: { key: 'dateRead', parameters } });
  }
  return { filters: { ...filters, ...read }, readings };
}

/** The day of the newest document that has one; null where none has. */
function newestDay({ documents }: Library): string | null {
  const days = documents.flatMap(({ metadata: { publishedOn } }) => publishedOn ?? []);
  return days.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}
