import { readFileSync } from 'node:fs';
import { projectPath } from '../project-root.ts';
import { fold } from './fold.ts';
import { LANGUAGES, type Language } from './language.ts';
import { type LexiconTerm, parseLexicon } from './lexicon.ts';
import { nounForms } from './noun-forms.ts';
import { stems } from './stem.ts';
import { stemTerm } from './term.ts';

/** What is of a kind, in both languages. */
export interface Members {
  /** By which a question finds them: see {@link stemTerm}. */
  readonly stems: ReadonlySet<string>;
  /** As the dictionary has them, by which a word is told to be one: 'prison' has the stem of 'prisonnier'. */
  readonly nouns: ReadonlySet<string>;
}

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
      const members = table.get(stemTerm(stem, language));
      if (members !== undefined) return members;
    }
  }
  return null;
}

function read(...path: readonly string[]): string {
  return readFileSync(projectPath(...LANGUAGE_FILES, ...path), 'utf8');
}

/** Whether a word, in lower case and NFC, is a form of a noun that is of a kind in one of the languages. */
export function isMember(
  word: string,
  members: Members,
  languages: readonly Language[] = LANGUAGES,
): boolean {
  return languages.some((language) =>
    nounForms(word, language).some((noun) => members.nouns.has(nounKey(noun, language))),
  );
}

/** Capitals are often written without accents: 'Etat' as 'État'. */
function nounKey(noun: string, language: Language): string {
  return `${language}:${fold(noun.slice(0, 1))}${noun.slice(1)}`;
}

/** Persons, by what they are or do. */
export function persons(): Members {
  return membersOf('person', ['en']) ?? NOTHING;
}

/** Bodies that act: companies, authorities, teams. */
export function bodies(): Members {
  return membersOf('institution', ['en']) ?? NOTHING;
}

const NOTHING: Members = { stems: new Set(), nouns: new Set() };

/**
 * Reads `kinds.txt`: a line names a kind, the indented line below it what is of that kind; both are lexicon lines. A word
 * with '@' stands for all that is of a kind further up.
 *
 * @param professions the lexicon file that '@professions' stands for
 */
function readKinds(text: string, professions: string): ReadonlyMap<string, Members> {
  const kinds = new Map<string, Members>();
  const include = (names: readonly LexiconTerm[], found: Members) => {
    for (const name of keysOf(names).stems) {
      const known = kinds.get(name);
      kinds.set(name, known === undefined ? found : merged(known, found)); // one for all names of the kind
    }
  };
  include([PROFESSIONS], keysOf(parseLexicon(professions).groups.flatMap(({ terms }) => terms)));
  let names: readonly LexiconTerm[] = [];
  for (const line of text.split('\n')) {
    const terms = parseLexicon(line).groups.flatMap((group) => group.terms);
    if (line.startsWith(' ')) {
      const others = [...keysOf(terms.flatMap(referred)).stems].map((name) => kinds.get(name) ?? NOTHING);
      include(names, others.reduce(merged, keysOf(terms)));
    } else names = terms;
  }
  return kinds;
}

function merged(one: Members, other: Members): Members {
  return {
    stems: new Set([...one.stems, ...other.stems]),
    nouns: new Set([...one.nouns, ...other.nouns]),
  };
}

const PROFESSIONS: LexiconTerm = { text: 'professions', language: 'en', loose: false };

/** The kind that a word with '@' stands for. */
function referred(term: LexiconTerm): readonly LexiconTerm[] {
  return term.text.startsWith('@') ? [{ ...term, text: term.text.slice(1) }] : [];
}

/** What terms of one word are known by, loose ones left out. */
function keysOf(terms: readonly LexiconTerm[]): Members {
  const words = terms.filter(({ text, loose }) => !loose && /^[\p{Ll}’'-]+$/u.test(text));
  return {
    stems: new Set(
      words.flatMap(({ text, language }) => stems(text, language).map((stem) => stemTerm(stem, language))),
    ),
    nouns: new Set(words.map(({ text, language }) => nounKey(text, language))),
  };
}
