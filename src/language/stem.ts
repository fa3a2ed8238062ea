import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { fold } from './fold.ts';
import { irregularForms } from './irregular-forms.ts';
import type { Language } from './language.ts';
import { WordCache } from './word-cache.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = { fr: stemFrench, en: stemEnglish };
const known: Readonly<Record<Language, WordCache<readonly string[]>>> = {
  fr: new WordCache((word) => stemsOf(word, 'fr')),
  en: new WordCache((word) => stemsOf(word, 'en')),
};

/**
 * The stems of a word (in lower case, NFC) in a language, folded: Snowball's stem of the word, of its dictionary form
 * where it is irregular, and of its unaccented form, so that a question typed without accents meets the same stem.
 */
export function stems(word: string, language: Language): readonly string[] {
  return known[language].of(word);
}

function stemsOf(word: string, language: Language): readonly string[] {
  const stemOf = stemmers[language];
  const forms = new Set<string>();
  for (const form of [word, ...(irregularForms(language).get(word) ?? [])]) {
    forms.add(fold(stemOf(form)));
    forms.add(stemOf(fold(form)));
  }
  return [...forms];
}
