/** The two languages that the program speaks to its readers, by their Discord codes. */
export const LOCALES = ['fr', 'en-US'] as const;

export type Locale = (typeof LOCALES)[number];

/** A value for each locale: none can be forgotten. */
export type Localised<T> = Readonly<Record<Locale, T>>;

/** The locale for a tag such as `fr-FR`, `en_GB.UTF-8` or `en-US`; null where it is of another language. */
export function localeOfTag(tag: string | null | undefined): Locale | null {
  if (/^fr\b|^fr_/i.test(tag ?? '')) return 'fr';
  if (/^en\b|^en_/i.test(tag ?? '')) return 'en-US';
  return null;
}
