import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { fold } from './fold.ts';
import { irregularForms } from './irregular-forms.ts';
import type { Language } from './language.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = { fr: stemFrench, en: stemEnglish };
const cache: Readonly<Record<Language, Map<string, readonly string[]>>> = { fr: new Map(), en: new Map() };
const CACHE_SIZE = 200_000; // words; more than a large corpus has, so that memory stays bounded

/**
 * The stems of a word (in lower case, NFC) in a language, folded: Snowball's stem of the word, of its dictionary form
 * where it is irregular, and of its unaccented form, so that a question typed without accents meets the same stem.
 */
export function stems(word: string, language: Language): readonly string[] {
  const known = cache[language].get(word);
  if (known !== undefined) return known;
  const stemOf = stemmers[language];
  const forms = new Set<string>();
  for (const form of [word, ...(irregularForms(language).get(word) ?? [])]) {
    forms.add(fold(stemOf(form)));
    forms.add(stemOf(fold(form)));
  }
  const result = [...forms];
  if (cache[language].size >= CACHE_SIZE) cache[language].clear();
  cache[language].set(word, result);
  return result;
}
