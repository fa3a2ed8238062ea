import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../project-root.ts';
import { calendarGroups } from './calendar.ts';
import { ConceptDictionary } from './concepts.ts';
import { type LexiconGroup, parseLexicon } from './lexicon.ts';
import { parsePlaces } from './places.ts';

const LEXICON = projectPath('src', 'language', 'lexicon');
const PLACES = projectPath('src', 'language', 'places.txt');

/** The files of the built-in lexicon with their text, in the order of their names. */
export function lexiconFiles(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(LEXICON)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${LEXICON}/${name}`, 'utf8') }));
}

/** The built-in lexicon, the countries, the calendar, and a corpus' own glossary, in one dictionary. */
export function buildDictionary(glossary: readonly LexiconGroup[] = []): ConceptDictionary {
  const dictionary = new ConceptDictionary();
  for (const { name, text } of lexiconFiles()) {
    dictionary.add(parseLexicon(text).groups, 'word', ({ line }) => `word:${name}:${line}`);
  }
  for (const { id, group } of parsePlaces(readFileSync(PLACES, 'utf8'))) {
    dictionary.add([group], 'place', () => `place:${id}`);
  }
  for (const { id, group } of calendarGroups()) dictionary.add([group], 'date', () => `date:${id}`);
  return dictionary.add(glossary, 'corpus', ({ line }) => `corpus:${line}`);
}
