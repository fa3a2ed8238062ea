import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectPath } from '../project-root.ts';

const SOURCES = projectPath('src', 'language');
const MANIFEST = projectPath('package.json'); // pins the stemmers

/** What the build compiled into a file of a name, in ASCII; null where it is missing or of other sources. */
export function readCompiled(name: string): string | null {
  const [sources, compiled] = linesOf(name);
  return sources === headerOfSources() ? (compiled ?? null) : null;
}

/** Writes the file that {@link readCompiled} reads, unless it is there and of these sources. `compile` gives one line. */
export function writeCompiled(name: string, compile: () => string): void {
  if (linesOf(name)[0] === headerOfSources()) return;
  const path = pathOf(name);
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, `${headerOfSources()}\n${toAscii(compile())}\n`, 'latin1');
  renameSync(unfinished, path); // whole or not at all, even when two builds run at once
}

function pathOf(name: string): string {
  return projectPath('dist', name);
}

/** What the file was compiled from, and what was compiled; nothing where there is no such file. */
function linesOf(name: string): readonly string[] {
  return existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'latin1').split('\n') : [];
}

let header: string | undefined;

/** Each file of the build asks for it, and the sources do not change while the program runs. */
function headerOfSources(): string {
  header ??= JSON.stringify({ sources: hashOfSources() });
  return header;
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
