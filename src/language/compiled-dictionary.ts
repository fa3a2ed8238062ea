import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectPath } from '../project-root.ts';
import { ConceptDictionary, type DictionaryData } from './concepts.ts';

const SOURCES = projectPath('src', 'language');
const MANIFEST = projectPath('package.json'); // pins the stemmers
const COMPILED = projectPath('dist', 'dictionary.jsonl');

/** The built-in dictionary as the build compiled it, or null where the file is missing or of other sources. */
export function readCompiledDictionary(): ConceptDictionary | null {
  const compiled = readCompiled();
  if (compiled?.header !== headerOfSources()) return null;
  const data: DictionaryData = JSON.parse(compiled.dictionary); // our own, whole, and of these very sources
  return new ConceptDictionary(data);
}

/** Writes the file that {@link readCompiledDictionary} reads, unless it is there and of these sources. */
export function writeCompiledDictionary(build: () => ConceptDictionary): void {
  const header = headerOfSources();
  if (readCompiled()?.header === header) return;
  mkdirSync(dirname(COMPILED), { recursive: true });
  const unfinished = `${COMPILED}.${process.pid}`;
  writeFileSync(unfinished, `${header}\n${toAscii(JSON.stringify(build().toData()))}\n`, 'latin1');
  renameSync(unfinished, COMPILED); // whole or not at all, even when two builds run at once
}

/** The file's two lines: what it was compiled from, and the dictionary. Null where there is no such file. */
function readCompiled(): { readonly header: string; readonly dictionary: string } | null {
  if (!existsSync(COMPILED)) return null;
  const [header = '', dictionary = ''] = readFileSync(COMPILED, 'latin1').split('\n');
  return { header, dictionary };
}

function headerOfSources(): string {
  return JSON.stringify({ sources: hashOfSources() });
}

/** The hash of every file of this folder, code and words, and of the version of Unicode's names of countries and months. */
function hashOfSources(): string {
  const hash = createHash('sha256')
    .update(process.versions.icu ?? '')
    .update(readFileSync(MANIFEST));
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of files) hash.update(file.slice(SOURCES.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** JSON in ASCII alone, which is decoded four times as fast. */
function toAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
