import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { singularsOf } from '../../language/noun-forms.ts';
import { parsePlaces } from '../../language/places.ts';
import { projectPath } from '../../project-root.ts';
import type { Lexeme } from '../grammar/lexeme.ts';

let known: Readonly<Record<Language, ReadonlySet<string>>> | undefined;

/** The peoples that `places.txt` names, in lower case and the singular. */
function peoples(): Readonly<Record<Language, ReadonlySet<string>>> {
  if (known === undefined) {
    const terms = parsePlaces(readFileSync(projectPath('src', 'language', 'places.txt'), 'utf8')).flatMap(
      ({ group }) => group.terms.filter(({ loose }) => !loose),
    );
    const [fr, en] = LANGUAGES.map(
      (language) =>
        new Set(terms.filter((term) => term.language === language).map(({ text }) => text.toLowerCase())),
    );
    known = { fr: fr ?? new Set(), en: en ?? new Set() };
  }
  return known;
}

/** Whether a noun names people by their country: 'Russians', 'Libanais'; French adjectives have no capital. */
export function isPeople(
  { text, capitalised }: Pick<Lexeme, 'text' | 'capitalised'>,
  language: Language,
): boolean {
  return capitalised && singularsOf(text, language).some((word) => peoples()[language].has(word));
}
