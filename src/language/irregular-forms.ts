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
  const add = (form: string, lemma: string) => {
    const lemmas = table.get(form);
    if (lemmas === undefined) table.set(form, [lemma]);
    else if (!lemmas.includes(lemma)) lemmas.push(lemma);
  };
  const text = readFileSync(projectPath('src', 'language', `irregular-forms.${language}.txt`), 'utf8');
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0 || line.startsWith('#')) continue;
    const lemma = line.slice(0, colon).trim();
    for (const part of line.slice(colon + 1).split(',')) {
      const form = part.trim();
      const folded = fold(form);
      add(form, lemma);
      if (folded !== form) add(folded, lemma);
    }
  }
  return table;
}
