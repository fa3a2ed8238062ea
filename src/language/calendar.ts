import { LANGUAGES, type Language } from './language.ts';
import type { LexiconGroup } from './lexicon.ts';

/** The months and the days of the week of both languages, as CLDR has them (by way of `Intl`). */
export function calendarGroups(): { id: string; group: LexiconGroup }[] {
  const months = range(12).map((month) => ({
    id: `month-${month + 1}`,
    group: groupOf((language) => format(language, { month: 'long' }, Date.UTC(2023, month, 15))),
  }));
  const days = range(7).map((day) => ({
    id: `weekday-${day}`,
    group: groupOf((language) => format(language, { weekday: 'long' }, Date.UTC(2023, 0, 1 + day))), // 1 January 2023: a Sunday
  }));
  return [...months, ...days];
}

function groupOf(nameIn: (language: Language) => string): LexiconGroup {
  return {
    terms: LANGUAGES.map((language) => ({ text: nameIn(language), language, loose: false })),
    line: 0,
  };
}

function format(language: Language, options: Intl.DateTimeFormatOptions, time: number): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(time);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
