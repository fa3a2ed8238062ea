import { readFileSync } from 'node:fs';
import type { Language } from '../../language/language.ts';
import { parseLexicon } from '../../language/lexicon.ts';
import { nounForms } from '../../language/noun-forms.ts';
import { projectPath } from '../../project-root.ts';

const PROFESSIONS = parseLexicon(
  readFileSync(projectPath('src', 'language', 'lexicon', 'professions.txt'), 'utf8'),
).groups;

/** Nouns of one word for what people do, by the lexicon, in the singular and the plural. */
export function professionsOf(language: Language): readonly string[] {
  return PROFESSIONS.flatMap(({ terms }) => terms)
    .filter((term) => term.language === language && !term.loose && /^[\p{Ll}-]+$/u.test(term.text))
    .flatMap(({ text }) => [text, ...pluralsOf(text, language), ...nounForms(text, language)]);
}

/** The plural as most nouns of people form it. */
function pluralsOf(noun: string, language: Language): readonly string[] {
  if (language === 'fr') return /[sxz]$/.test(noun) ? [] : [`${noun}s`];
  if (/man$/.test(noun)) return [noun.replace(/man$/, 'men')];
  return [/[^aeo]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`];
}
