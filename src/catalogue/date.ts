import type { Locale } from './locale.ts';

/** By locale and by how many parts a date has: to make a format takes a hundred times as long as to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date of the form `2025-11-08`, `2025-11` or `2025`, in words of the locale, no more precise than it is. */
export function formatPartialDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (Number.isNaN(instant.getTime())) return date;
  const key = `${locale} ${month !== undefined} ${day !== undefined}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month !== undefined && { month: 'long' }),
      ...(day !== undefined && { day: 'numeric' }),
    });
  formats.set(key, format);
  const words = format.format(instant);
  return locale === 'fr' && Number(day) === 1 ? words.replace(/^1\b/, '1er') : words; // the first alone is an ordinal
}
