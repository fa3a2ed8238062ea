import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LivingLibrary } from '../src/living-library.ts';
import { createLog, type Logger } from '../src/log.ts';
import { ARTICLES } from './support/a-library.ts';
import { corpusFolder } from './support/corpus-folder.ts';

let folder: string;
let logged: string[];
let log: Logger;

beforeEach(async () => {
  folder = await corpusFolder(ARTICLES);
  logged = [];
  log = createLog({ LOG_LEVEL: 'info' }, { write: (line) => logged.push(line) });
});

const ids = (library: LivingLibrary) => library.current.documents.map(({ id }) => id);

describe('the living library', () => {
  it('is replaced whole, so that who holds the old one goes on reading it', async () => {
    const library = await LivingLibrary.open(folder, log);
    const before = library.current;
    await writeFile(
      join(folder, 'new.txt'),
      'A new ferry sails from Roscoff to Cork every Friday evening.\n',
    );
    await library.refresh();
    expect(ids(library)).toEqual(['le-pont', 'new', 'the-harbour']);
    expect(before.documents).toHaveLength(2);
  });

  it('says in one line what was read, warnings and all', async () => {
    await writeFile(
      join(folder, 'odd.md'),
      '---\ndate: last week\n---\nThe old bridge reopened on Monday.\n',
    );
    await LivingLibrary.open(folder, log);
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { msg: 'corpus read', documents: 3, problems: 0, skipped: 0, warnings: 1 },
    ]);
  });

  it('goes on answering from the old corpus where the new one cannot be read, and logs why', async () => {
    const library = await LivingLibrary.open(folder, log);
    await rm(folder, { recursive: true });
    await library.refresh();
    expect(ids(library)).toEqual(['le-pont', 'the-harbour']);
    expect(logged.at(-1)).toContain('ENOENT');
  });

  it('goes on answering from the old corpus where none of its documents can be read any longer', async () => {
    const library = await LivingLibrary.open(folder, log);
    for (const path of Object.keys(ARTICLES)) await writeFile(join(folder, path), Buffer.alloc(64));
    await library.refresh();
    expect(ids(library)).toEqual(['le-pont', 'the-harbour']);
    expect(logged.at(-1)).toContain('goes on answering');
  });

  it('takes its place with its figures read, where it reads ahead, so that nobody waits for them', async () => {
    const library = await LivingLibrary.open(folder, log);
    await library.readAhead();
    const paragraph =
      'The army of Galway sent 12,000 soldiers to Brest, and 300 of them died in March. '.repeat(9);
    const text = Array.from({ length: 300 }, (_, i) => `${paragraph} Day ${i}.`).join('\n\n');
    for (const name of ['one', 'two', 'three'])
      await writeFile(join(folder, `${name}.txt`), `${name}\n\n${text}\n`);
    await library.refresh();
    expect(ids(library)).toContain('one');
    const soonest = await Promise.race([
      library.current.readAhead().then(() => 'was read'),
      setImmediate('is read'),
    ]);
    expect(soonest).toBe('was read');
  });

  it('misses no change that comes while it reads', async () => {
    const library = await LivingLibrary.open(folder, log);
    const first = library.refresh();
    await writeFile(join(folder, 'late.txt'), 'The late train to Quimper was cancelled on Sunday.\n');
    await Promise.all([first, library.refresh()]);
    expect(ids(library)).toContain('late');
  });

  it('sees within seconds what is added to the folder, also within a folder of it', async () => {
    const library = await LivingLibrary.open(folder, log);
    const stop = await library.follow();
    await writeFile(
      join(folder, 'ferry.txt'),
      'A new ferry sails from Roscoff to Cork every Friday evening.\n',
    );
    await mkdir(join(folder, 'more'));
    await writeFile(
      join(folder, 'more', 'train.txt'),
      'The late train to Quimper was cancelled on Sunday.\n',
    );
    await vi.waitFor(
      () => expect(ids(library)).toEqual(expect.arrayContaining(['ferry', 'more/train'])),
      8000,
    );
    stop();
  });

  it('goes on when its folder was away for a while, with a line in the log each way', async () => {
    const library = await LivingLibrary.open(folder, log);
    const stop = await library.follow();
    await rename(folder, `${folder}-away`);
    await vi.waitFor(() => expect(logged.at(-1)).toContain('is gone'), 6000);
    expect(logged).toHaveLength(2);
    await writeFile(
      join(`${folder}-away`, 'ferry.txt'),
      'A new ferry sails from Roscoff to Cork every Friday evening.\n',
    );
    await rename(`${folder}-away`, folder);
    await vi.waitFor(() => expect(ids(library)).toContain('ferry'), 6000);
    expect(logged.slice(2).map((line) => JSON.parse(line).msg)).toEqual([
      'the folder of the corpus is back',
      'corpus read again',
    ]);
    stop();
  }, 15_000);

  it('says in the log what it has read', async () => {
    await LivingLibrary.open(folder, log);
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      documents: 2,
      sentences: expect.any(Number),
      problems: 0,
    });
  });
});
