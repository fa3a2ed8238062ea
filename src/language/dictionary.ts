import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../project-root.ts';
import { calendarGroups } from './calendar.ts';
import { readCompiled, writeCompiled } from './compiled-file.ts';
import { ConceptDictionary, type DictionaryData } from './concepts.ts';
import { type LexiconGroup, parseLexicon, sensesOf } from './lexicon.ts';
import { numberGroups } from './numbers.ts';
import { parseLeaders, parsePlaces } from './places.ts';

const COMPILED = 'dictionary.jsonl';
const LEXICON = projectPath('src', 'language', 'lexicon');
const PLACES = projectPath('src', 'language', 'places.txt');
const LEADERS = projectPath('src', 'language', 'leaders.txt');
const REGIONS = projectPath('src', 'language', 'regions.txt');

/** The files of the built-in lexicon with their text, in the order of their names. */
export function lexiconFiles(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(LEXICON)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${LEXICON}/${name}`, 'utf8') }));
}

let latest: { readonly glossary: string; readonly dictionary: ConceptDictionary } | undefined;

/**
 * The built-in dictionary with a corpus' own glossary on top. The latest is kept: a running bot reads its corpus again
 * and again, and its glossary seldom changes.
 */
export function loadDictionary(glossary: readonly LexiconGroup[] = []): ConceptDictionary {
  const key = JSON.stringify(glossary);
  if (latest?.glossary !== key) latest = { glossary: key, dictionary: readDictionary(glossary) };
  return latest.dictionary;
}

/** Reads the dictionary as the build compiled it, or compiles it here and now. */
function readDictionary(glossary: readonly LexiconGroup[]): ConceptDictionary {
  const compiled = readCompiled(COMPILED);
  const data: DictionaryData | null = compiled === null ? null : JSON.parse(compiled); // our own, whole, and of these very sources
  const dictionary = data === null ? buildDictionary() : new ConceptDictionary(data);
  return dictionary.add(glossary, 'corpus', ({ line }) => `corpus:${line}`);
}

/** Writes the file that {@link loadDictionary} reads, unless it is there and of these sources. */
export function compileDictionary(): void {
  writeCompiled(COMPILED, () => JSON.stringify(buildDictionary().toData()));
}

/**
 * Families, paraphrases and further synonyms tie words of several senses and parts of speech together. Each line is a concept by itself: to
 * bring it together with others that share a pair would chain 'call', 'cause' and 'choose' into one.
 */
const LINE_BY_LINE = /^(?:compounds|families|paraphrases|phrases-verbs|synonyms)/;

/** Associations tie a reader's words to a journalist's: no synonyms, but each a fair bridge to each other of its line. */
const ASSOCIATIONS = /^associations/;

/** Contexts say what words are about, for their vectors alone: as ties they would find too much. */
const CONTEXTS = /^contexts/;

/** Compiles the built-in dictionary: the lexicon, the countries, the regions and cities, the calendar. */
export function buildDictionary(): ConceptDictionary {
  const dictionary = new ConceptDictionary();
  const files = lexiconFiles().filter(({ name }) => !CONTEXTS.test(name));
  const entries = files
    .filter(({ name }) => !LINE_BY_LINE.test(name) && !ASSOCIATIONS.test(name))
    .flatMap(({ name, text }) =>
      parseLexicon(text).groups.map((group) => ({ group, verb: /^(?:verbs|phrases)/.test(name) })),
    );
  const senses = sensesOf(entries.map(({ group }) => group));
  const nouns = new Set(senses.filter((_, index) => entries[index]?.verb === false));
  entries.forEach(({ group }, index) => {
    const sense = senses[index] ?? index;
    dictionary.add([group], 'word', () => `${nouns.has(sense) ? 'word' : 'verb'}:${sense}`);
  });
  for (const { name, text } of files.filter(({ name }) => LINE_BY_LINE.test(name))) {
    dictionary.add(parseLexicon(text).groups, 'word', ({ line }) => `word:${name}:${line}`);
  }
  for (const { name, text } of files.filter(({ name }) => ASSOCIATIONS.test(name))) {
    dictionary.add(parseLexicon(text).groups, 'association', ({ line }) => `association:${name}:${line}`);
  }
  for (const { id, group } of parsePlaces(readFileSync(PLACES, 'utf8'))) {
    dictionary.add([group], 'place', () => `place:${id}`);
  }
  for (const { id, group } of parseLeaders(readFileSync(LEADERS, 'utf8'))) {
    dictionary.add([group], 'leader', () => `leader:${id}`);
  }
  dictionary.add(parseLexicon(readFileSync(REGIONS, 'utf8')).groups, 'place', ({ line }) => `region:${line}`);
  for (const { id, group } of numberGroups()) dictionary.add([group], 'word', () => `number:${id}`);
  for (const { id, group } of calendarGroups()) dictionary.add([group], 'date', () => `date:${id}`);
  return dictionary;
}
