import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { projectPath } from '../project-root.ts';
import { ConceptDictionary, type DictionaryData } from './concepts.ts';

const SOURCES = projectPath('src', 'language');
const MANIFEST = projectPath('package.json'); // pins the stemmers
const COMPILED = projectPath('dist', 'dictionary.json');

interface CompiledDictionary {
  /** SHA-256 of what it was compiled from. */
  readonly sources: string;
  readonly dictionary: DictionaryData;
}

const header = z.object({ sources: z.string() });

/** The built-in dictionary as the build compiled it, or null where the file is missing or of other sources. */
export function readCompiledDictionary(): ConceptDictionary | null {
  const compiled = readCompiled();
  return compiled?.sources === hashOfSources() ? new ConceptDictionary(compiled.dictionary) : null;
}

/** Writes the file that {@link readCompiledDictionary} reads, unless it is there and of these sources. */
export function writeCompiledDictionary(build: () => ConceptDictionary): void {
  const sources = hashOfSources();
  if (readCompiled()?.sources === sources) return;
  const compiled: CompiledDictionary = { sources, dictionary: build().toData() };
  mkdirSync(dirname(COMPILED), { recursive: true });
  const unfinished = `${COMPILED}.${process.pid}`;
  writeFileSync(unfinished, toAscii(JSON.stringify(compiled)), 'latin1');
  renameSync(unfinished, COMPILED); // whole or not at all, even when two builds run at once
}

/** Only the header is checked: the rest is as this program wrote it, and checking it would take longer than reading it. */
function readCompiled(): CompiledDictionary | null {
  try {
    const compiled: CompiledDictionary = JSON.parse(readFileSync(COMPILED, 'latin1'));
    return header.safeParse(compiled).success ? compiled : null;
  } catch {
    return null;
  }
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
