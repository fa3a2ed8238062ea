import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../src/library.ts';
import { runChat } from '../../../src/surface/terminal/chat.ts';
import { HISTORY_LENGTH, History } from '../../../src/surface/terminal/history.ts';
import { painter } from '../../../src/surface/terminal/paint.ts';
import { aLibrary } from '../../support/a-library.ts';

const UP = '\u001b[A';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

let library: Library;
let folder: string;

beforeAll(async () => {
  library = await aLibrary();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-data-'));
});

/** A chat whose answers repeat the line, typed key by key. */
function chat() {
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = '';
  output.on('data', (chunk) => {
    screen += chunk;
  });
  const done = runChat({
    input,
    output,
    library: () => library,
    locale: 'fr',
    paint: painter(false),
    history: new History(folder),
    answer: async (line) => `=> ${line}\n\n`,
  });
  const type = async (keys: string) => {
    for (const key of keys.startsWith('\u001b') ? [keys] : keys) {
      input.write(key);
      await new Promise(setImmediate);
    }
  };
  return { type, done, screen: () => stripVTControlCharacters(screen) };
}

describe('the chat', () => {
  it('says what can be done, answers line after line, and ends with Ctrl+D', async () => {
    const { type, done, screen } = chat();
    await type('où est le pont\r');
    await vi.waitFor(() => expect(screen()).toContain('=> où est le pont\n'));
    await type('\r');
    await vi.waitFor(() => expect(screen()).toContain('=> \n'));
    await type(CTRL_D);
    await done;
    expect(screen()).toMatch(/^2 documents, \d+ phrases\..*\/aide/);
  });

  it('takes Ctrl+C for “not this line”, and on an empty line for leaving', async () => {
    const { type, done, screen } = chat();
    await type(`never asked${CTRL_C}asked\r`);
    await vi.waitFor(() => expect(screen()).toContain('=> asked'));
    await type(CTRL_C);
    await done;
    expect(screen()).not.toContain('=> never');
  });

  it('answers what was typed ahead, in order', async () => {
    const { type, done, screen } = chat();
    await type(`one\rtwo\rthree\r${CTRL_D}`);
    await done;
    expect(screen().match(/=> \w+/g)).toEqual(['=> one', '=> two', '=> three']);
  });

  it('completes with Tab', async () => {
    const { type, done, screen } = chat();
    await type('/est\ttr\t\r');
    await vi.waitFor(() => expect(screen()).toContain('=> /estimation troupes '));
    await type(CTRL_D);
    await done;
  });

  it('remembers lines from one chat to the next', async () => {
    const first = chat();
    await first.type(`the bridge of Brest\r${CTRL_D}`);
    await first.done;
    const second = chat();
    await second.type(UP);
    await second.type(`\r${CTRL_D}`);
    await second.done;
    expect(second.screen()).toContain('=> the bridge of Brest');
  });
});

describe('the history', () => {
  it('is for its owner alone, and bounded', async () => {
    const history = new History(folder);
    history.add('first');
    const file = join(folder, 'history');
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);
    const lines = Array.from({ length: 3 * HISTORY_LENGTH }, (_, i) => `line ${i}`);
    await writeFile(file, `${lines.join('\n')}\n`);
    const last = lines.slice(-HISTORY_LENGTH);
    expect(history.read()).toEqual([...last].reverse());
    expect(await readFile(file, 'utf8')).toBe(`${last.join('\n')}\n`);
  });

  it('costs the memory, not the chat, where nothing can be written', () => {
    const history = new History('/dev/null/nowhere');
    history.add('line');
    expect(history.read()).toEqual([]);
  });
});
