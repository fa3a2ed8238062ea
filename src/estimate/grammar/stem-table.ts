import type { Language } from '../../language/language.ts';
import { stems } from '../../language/stem.ts';
import { WordCache } from '../../language/word-cache.ts';
import type { LexemeRange } from '../sentence/clause.ts';
import { type Lexeme, lex } from './lexeme.ts';
import { nounForms } from './noun-forms.ts';

/** Phrases as stems, or as dictionary forms of nouns, by their first. */
export interface StemTable {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly isOfNouns: boolean;
}

/** Makes a table of phrases. Nouns are compared by their dictionary form, since 'dos' and 'doses', 'armée' and 'arme' have a stem in common. */
export function stemTable(phrases: readonly string[], language: Language, isOfNouns = false): StemTable {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    // '=à livrer' is that form alone, not 'a livré'
    const exact = phrase.startsWith('=');
    const words = lex(exact ? phrase.slice(1) : phrase).map(({ text }) => {
      const [form] = isOfNouns ? nounForms(text, language) : stems(text, language);
      return exact || form === undefined ? `=${text}` : form;
    });
    const [first] = words;
    if (first === undefined) continue;
    table.set(
      first,
      [...(table.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return { phrases: table, isOfNouns };
}

/** Whether a phrase of the table stands within a range. */
export function holds(
  table: StemTable,
  lexemes: readonly Lexeme[],
  range: LexemeRange,
  language: Language,
): boolean {
  for (let at = range.from; at < range.to; at++) {
    const end = matchAt(table, lexemes, at, language);
    if (end !== null && end <= range.to) return true;
  }
  return false;
}

/** The index after the phrase of the table that begins at a lexeme, or null. */
export function matchAt(
  table: StemTable,
  lexemes: readonly Lexeme[],
  at: number,
  language: Language,
): number | null {
  const first = lexemes[at];
  if (first?.kind !== 'word') return null;
  for (const form of formsOf(first.text, table.isOfNouns, language)) {
    const phrase = table.phrases
      .get(form)
      ?.find((words) =>
        words.every(
          (word, index) => index === 0 || hasForm(lexemes[at + index], word, table.isOfNouns, language),
        ),
      );
    if (phrase !== undefined) return at + phrase.length;
  }
  return null;
}

function hasForm(lexeme: Lexeme | undefined, form: string, isNoun: boolean, language: Language): boolean {
  return lexeme !== undefined && formsOf(lexeme.text, isNoun, language).includes(form);
}

/** A word of a text is looked up in the table of each status of each topic. */
const forms: Readonly<Record<Language, Readonly<Record<'nouns' | 'stems', WordCache<readonly string[]>>>>> = {
  fr: formsIn('fr'),
  en: formsIn('en'),
};

function formsIn(language: Language): Readonly<Record<'nouns' | 'stems', WordCache<readonly string[]>>> {
  return {
    nouns: new WordCache((word) => [`=${word}`, ...nounForms(word, language)]),
    stems: new WordCache((word) => [`=${word}`, ...stems(word, language)]),
  };
}

/** What a word of a text may be listed as: itself alone ('=missing'), its stems, or of nouns the dictionary forms. */
function formsOf(word: string, isNoun: boolean, language: Language): readonly string[] {
  return forms[language][isNoun ? 'nouns' : 'stems'].of(word);
}
