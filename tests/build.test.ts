import { execFile } from 'node:child_process';
import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../src/project-root.ts';
import { ARTICLES } from './support/a-library.ts';
import { corpusFolder } from './support/corpus-folder.ts';
import { ended, startProgram } from './support/program.ts';

const dist = projectPath('dist');
const MONTH = 30 * 24 * 60 * 60 * 1000; // milliseconds

const build = () => promisify(execFile)(process.execPath, [projectPath('src', 'build.mjs')]);

/** Which file stands under each name: a new one under an old name is another. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = (await readdir(folder)).filter((name) => /\.js(\.map)?$/.test(name));
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).ino] as const)),
  );
}

describe('the build', () => {
  it('lets several programs be built and started at once', async () => {
    const corpus = await corpusFolder(ARTICLES);
    const started = await Promise.all(
      Array.from({ length: 5 }, async () => {
        await build();
        return ended(startProgram(['--json', '--corpus', corpus]), '/sources\n');
      }),
    );
    expect(started.map(({ code, errors }) => ({ code, errors }))).toEqual(
      started.map(() => ({ code: 0, errors: '' })),
    );
  });

  it('leaves the files alone that are as they should be, since others may be reading them', async () => {
    const before = await filesOf(dist);
    await build();
    expect(await filesOf(dist)).toEqual(before);
  });

  it('removes its old parts, but none that a running program may still load, nor what others write', async () => {
    const [old, young, other] = ['chunk-AAAAAAA1.js', 'chunk-AAAAAAA2.js', 'old-words.txt'] as const;
    for (const name of [old, young, other]) await writeFile(join(dist, name), '');
    const longAgo = new Date(Date.now() - MONTH);
    for (const name of [old, other]) await utimes(join(dist, name), longAgo, longAgo);
    await build();
    const names = await readdir(dist);
    expect([old, young, other].map((name) => names.includes(name))).toEqual([false, true, true]);
    for (const name of [young, other]) await rm(join(dist, name));
  });
});
