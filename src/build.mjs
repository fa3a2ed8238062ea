// Builds the program into dist/. Run by npm before it starts or tests anything, so that nobody has to remember it.
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Libraries of many small modules are bundled, since reading them one by one takes longer than all else at the start.
// Only ES modules belong here: a bundled CommonJS module loses its named exports where it is imported dynamically.
const BUNDLED =
  /^(zod|intl-messageformat|@formatjs\/.+|minisearch|@orama\/stemmers\/.+|wrap-ansi|string-width)$/;

const FOLDER = 'dist';
/** What esbuild calls the parts that entry points share: the name changes with what stands in it. */
const SHARED_PART = /-[A-Z0-9]{8}\.js(?:\.map)?$/;
/** For so long a shared part that is none any longer stays: a program that was started before may load it yet. */
const KEPT = 7 * 24 * 60 * 60 * 1000; // milliseconds

const { outputFiles } = await build({
  entryPoints: [
    'src/main.ts',
    'src/corpus-check.ts',
    'src/corpus/format/pdf-worker.ts',
    'src/corpus/share-worker.ts',
    'src/language/compile.ts',
  ],
  outdir: FOLDER,
  write: false,
  bundle: true,
  packages: 'external',
  splitting: true,
  sourcemap: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
  plugins: [
    {
      name: 'bundled-libraries',
      setup: ({ onResolve }) =>
        onResolve({ filter: BUNDLED }, ({ path }) => ({ path: fileURLToPath(import.meta.resolve(path)) })),
    },
  ],
});
const [shared, entries] = [true, false].map((isShared) =>
  outputFiles.filter(({ path }) => SHARED_PART.test(path) === isShared),
);
await Promise.all(shared.map(write)); // first: no entry point may name a part that is not there
await Promise.all(entries.map(write));
await removeOld(new Set(shared.map(({ path }) => basename(path))));
await import('../dist/language/compile.js');

/** Writes a file whole, and only where it changes: another process may be reading it, or building too. */
async function write({ path, contents }) {
  const before = await readFile(path).catch(() => null);
  if (before?.equals(contents)) return touch(path);
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, contents);
  await rename(unfinished, path);
}

/** Notes that a file is still one of the build's. */
async function touch(path) {
  const now = new Date();
  await utimes(path, now, now);
}

/** Removes the shared parts of builds of long ago. What stands in folders, or is called otherwise, is not of this build alone. */
async function removeOld(current) {
  for (const name of await readdir(FOLDER)) {
    if (!SHARED_PART.test(name) || current.has(name)) continue;
    const path = join(FOLDER, name);
    const file = await stat(path).catch(() => null); // another build may have removed it
    if (file !== null && Date.now() - file.mtimeMs > KEPT) await rm(path, { force: true });
  }
}
