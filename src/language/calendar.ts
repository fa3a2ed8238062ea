import type { Language } from './language.ts';
import type { LexiconGroup } from './lexicon.ts';

const TAGS: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en' };

/** The months and the days of the week of both languages, as CLDR has them (by way of `Intl`). */
export function calendarGroups(): { id: string; group: LexiconGroup }[] {
  const months = range(12).map((month) => ({
    id: `month-${month + 1}`,
    group: groupOf((tag, style) => format(tag, { month: style }, Date.UTC(2023, month, 15))),
  }));
  const days = range(7).map((day) => ({
    id: `weekday-${day}`,
    group: groupOf((tag, style) => format(tag, { weekday: style }, Date.UTC(2023, 0, 1 + day))), // 1 January 2023: a Sunday
  }));
  return [...months, ...days];
}

function groupOf(name: (tag: string, style: 'long') => string): LexiconGroup {
  const terms = (['fr', 'en'] as const).map((language) => ({
    text: name(TAGS[language], 'long'),
    language,
    loose: false,
  }));
  return { terms, line: 0 };
}

function format(tag: string, options: Intl.DateTimeFormatOptions, time: number): string {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(time);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
