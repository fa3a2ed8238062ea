import { readFileSync } from 'node:fs';
import { projectPath } from '../project-root.ts';
import { LANGUAGES, type Language } from './language.ts';
import { type LexiconTerm, parseLexicon } from './lexicon.ts';
import { stems } from './stem.ts';
import { stemKey } from './word-vectors.ts';

/** The stems of what is of a kind, in both languages: see {@link stemKey}. */
export type Members = ReadonlySet<string>;

const LANGUAGE_FILES = ['src', 'language'];

let table: ReadonlyMap<string, Members> | undefined;

/**
 * What is of the kind that a word names, in both languages: for 'colours' all colours; null where it names no kind.
 *
 * @param word in lower case, NFC
 */
export function membersOf(word: string, languages: readonly Language[]): Members | null {
  table ??= readKinds(read('kinds.txt'), read('lexicon', 'professions.txt'));
  for (const language of languages) {
    for (const stem of stems(word, language)) {
      const members = table.get(stemKey(stem, language));
      if (members !== undefined) return members;
    }
  }
  return null;
}

function read(...path: readonly string[]): string {
  return readFileSync(projectPath(...LANGUAGE_FILES, ...path), 'utf8');
}

/** Whether a word, in lower case and NFC, is of a kind in one of the languages. */
export function isMember(
  word: string,
  members: Members,
  languages: readonly Language[] = LANGUAGES,
): boolean {
  return languages.some((language) =>
    stems(word, language).some((stem) => members.has(stemKey(stem, language))),
  );
}

/** Persons, by what they are or do. */
export function persons(): Members {
  return membersOf('person', ['en']) ?? new Set();
}

/** Bodies that act: companies, authorities, teams. */
export function bodies(): Members {
  return membersOf('institution', ['en']) ?? new Set();
}

/**
 * Reads `kinds.txt`: a line names a kind, the indented line below it what is of that kind; both are lexicon lines. A word
 * with '@' stands for all that is of a kind further up.
 *
 * @param professions the lexicon file that '@professions' stands for
 */
function readKinds(text: string, professions: string): ReadonlyMap<string, Members> {
  const kinds = new Map<string, Members>();
  const include = (names: readonly string[], found: readonly string[]) => {
    const members = new Set(found); // one for all names of the kind
    for (const name of names) {
      const known = kinds.get(name);
      kinds.set(name, known === undefined ? members : new Set([...known, ...members]));
    }
  };
  include(stemsOf([PROFESSIONS]), stemsOf(parseLexicon(professions).groups.flatMap(({ terms }) => terms)));
  let names: readonly LexiconTerm[] = [];
  for (const line of text.split('\n')) {
    const terms = parseLexicon(line).groups.flatMap((group) => group.terms);
    if (line.startsWith(' ')) {
      const others = stemsOf(terms.flatMap(referred)).flatMap((name) => [...(kinds.get(name) ?? [])]);
      include(stemsOf(names), [...stemsOf(terms), ...others]);
    } else names = terms;
  }
  return kinds;
}

const PROFESSIONS: LexiconTerm = { text: 'professions', language: 'en', loose: false };

/** The kind that a word with '@' stands for. */
function referred(term: LexiconTerm): readonly LexiconTerm[] {
  return term.text.startsWith('@') ? [{ ...term, text: term.text.slice(1) }] : [];
}

/** The stems of terms of one word that are no loose ones. */
function stemsOf(terms: readonly LexiconTerm[]): readonly string[] {
  return terms
    .filter(({ text, loose }) => !loose && /^[\p{Ll}’'-]+$/u.test(text))
    .flatMap(({ text, language }) => stems(text, language).map((stem) => stemKey(stem, language)));
}
