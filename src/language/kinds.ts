import { readFileSync } from 'node:fs';
import { projectPath } from '../project-root.ts';
import { LANGUAGES, type Language } from './language.ts';
import { type LexiconTerm, parseLexicon } from './lexicon.ts';
import { stems } from './stem.ts';
import { stemKey } from './word-vectors.ts';

/** A word that names something of a kind: 'red' of the colours. */
export type Member = Pick<LexiconTerm, 'text' | 'language'>;

let table: ReadonlyMap<string, readonly Member[]> | undefined;

/**
 * What is of the kind that a word names, in both languages: for 'colours' all colours. None where it names no kind.
 *
 * @param word in lower case, NFC
 */
export function membersOf(word: string, languages: readonly Language[]): readonly Member[] {
  table ??= readKinds(readFileSync(projectPath('src', 'language', 'kinds.txt'), 'utf8'));
  for (const language of languages) {
    for (const stem of stems(word, language)) {
      const members = table.get(stemKey(stem, language));
      if (members !== undefined) return members;
    }
  }
  return [];
}

/** Reads `kinds.txt`: a line names a kind, the indented line below it what is of that kind; both are lexicon lines. */
export function readKinds(text: string): ReadonlyMap<string, readonly Member[]> {
  const kinds = new Map<string, Member[]>();
  let names: readonly LexiconTerm[] = [];
  for (const line of text.split('\n')) {
    const [group] = parseLexicon(line).groups;
    if (group === undefined) continue;
    if (!line.startsWith(' ')) {
      names = group.terms;
      continue;
    }
    for (const { text: name, language } of names) {
      for (const stem of stems(name, language)) {
        const key = stemKey(stem, language);
        kinds.set(key, [...(kinds.get(key) ?? []), ...group.terms]);
      }
    }
  }
  return kinds;
}

/** The members of a kind by their stems, with the language of each: what an index knows them by. */
export function stemsOfMembers(members: readonly Member[]): readonly string[] {
  const keys = LANGUAGES.flatMap((language) =>
    members
      .filter((member) => member.language === language)
      .flatMap(({ text }) => stems(text.toLowerCase(), language).map((stem) => stemKey(stem, language))),
  );
  return [...new Set(keys)];
}
