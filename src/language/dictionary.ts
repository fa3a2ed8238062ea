import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../project-root.ts';
import { calendarGroups } from './calendar.ts';
import { ConceptDictionary } from './concepts.ts';
import { type LexiconGroup, parseLexicon, sensesOf } from './lexicon.ts';
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
  const entries = lexiconFiles().flatMap(({ name, text }) =>
    parseLexicon(text).groups.map((group) => ({ group, verb: /^(?:verbs|phrases)/.test(name) })),
  );
  const senses = sensesOf(entries.map(({ group }) => group));
  const nouns = new Set(senses.filter((_, index) => entries[index]?.verb === false));
  entries.forEach(({ group }, index) => {
    const sense = senses[index] ?? index;
    dictionary.add([group], 'word', () => `${nouns.has(sense) ? 'word' : 'verb'}:${sense}`);
  });
  for (const { id, group } of parsePlaces(readFileSync(PLACES, 'utf8'))) {
    dictionary.add([group], 'place', () => `place:${id}`);
  }
  for (const { id, group } of calendarGroups()) dictionary.add([group], 'date', () => `date:${id}`);
  return dictionary.add(glossary, 'corpus', ({ line }) => `corpus:${line}`);
}
