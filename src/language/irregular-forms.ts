import { readFileSync } from 'node:fs';
import { projectPath } from '../project-root.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

const tables = new Map<Language, ReadonlyMap<string, readonly string[]>>();

/** The dictionary forms of irregular forms ('allées' → 'aller'), by form, with and without accents. Read once. */
export function irregularForms(language: Language): ReadonlyMap<string, readonly string[]> {
  const table = tables.get(language) ?? readTable(language);
  tables.set(language, table);
  return table;
}

/** Reads `lemma: form, form, …` line by line. */
function readTable(language: Language): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  const lines = readFileSync(projectPath('src', 'language', `irregular-forms.${language}.txt`), 'utf8').split(
    '\n',
  );
  for (const line of lines) {
    const [lemma, forms] = line.split(':').map((part) => part.trim());
    if (lemma === undefined || forms === undefined || lemma.startsWith('#')) continue;
    for (const form of forms.split(',').map((form) => form.trim())) {
      for (const key of new Set([form, fold(form)])) {
        const lemmas = table.get(key) ?? [];
        if (!lemmas.includes(lemma)) table.set(key, [...lemmas, lemma]);
      }
    }
  }
  return table;
}
