import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Attachment } from '../../../src/command.ts';
import type { Response } from '../../../src/surface/terminal/answer-line.ts';
import { painter } from '../../../src/surface/terminal/paint.ts';
import { printTable, printText } from '../../../src/surface/terminal/print.ts';

const csv: Attachment = {
  fileName: '../estimates.csv',
  mediaType: 'text/csv',
  content: new TextEncoder().encode('figure,value\r\n12 000,12000\r\n'),
  description: { key: 'citeHeading' },
};

function responseWith(...attachments: readonly Attachment[]): Response {
  const item = { kind: 'message', style: 'line', message: { key: 'citeHeading' } } as const;
  const heading = { key: 'citeHeading' } as const;
  const answer = { outcome: 'answered', heading, items: [item], pageSize: 5, attachments } as const;
  return { input: '', command: 'estimate', locale: 'fr', topics: [], answer };
}

const options = { width: null, paint: painter(false) };
let folder: string;
let errors: unknown[];

const into = (place: string) => ({
  folder: place,
  onError: (error: unknown, file: string) => void errors.push({ error, file }),
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-out-'));
  errors = [];
});

describe('an attachment', () => {
  it('is written into the current folder, never out of it, and its name is printed', async () => {
    const { output } = await printText(responseWith(csv), options, into(folder));
    expect(output).toContain('estimates.csv');
    expect(await readdir(folder)).toEqual(['estimates.csv']);
    expect(await readFile(join(folder, 'estimates.csv'))).toEqual(Buffer.from(csv.content));
  });

  it('overwrites no file that is there', async () => {
    await printText(responseWith(csv), options, into(folder));
    expect((await printText(responseWith(csv), options, into(folder))).output).toContain('estimates-2.csv');
    expect((await readdir(folder)).sort()).toEqual(['estimates-2.csv', 'estimates.csv']);
  });

  it('that cannot be written is said so, with its folder, why to the log, and the answer is shown all the same', async () => {
    const { output } = await printText(responseWith(csv), options, into(join(folder, 'missing')));
    expect(output).toContain(`n’a pas pu être écrit dans ${join(folder, 'missing')}.`);
    expect(errors).toEqual([
      { error: expect.objectContaining({ code: 'ENOENT' }), file: '../estimates.csv' },
    ]);
    expect(output).toContain('Citation');
  });
});

describe('--csv', () => {
  it('prints the table as it is into a file', () => {
    const printed = printTable(responseWith(csv), false);
    expect(printed).toEqual({ output: 'figure,value\r\n12 000,12000\r\n', aside: '' });
  });

  it('prints nothing on a screen that acts on it', () => {
    const content = new TextEncoder().encode('\ufefftitle\r\n\u001b[2JKraken \u202eolleh\r\n');
    const { output } = printTable(responseWith({ ...csv, content }), true);
    expect(output).toBe('title\n␛[2JKraken olleh\n');
  });

  it('prints nothing but tables on standard output', () => {
    expect(printTable(responseWith(), false)).toEqual({
      output: '',
      aside: 'Cette réponse n’a pas de tableau.\n',
    });
  });
});
