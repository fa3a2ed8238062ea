import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/surface/terminal/lines.ts';

async function read(chunks: readonly Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe('the lines of the input', () => {
  it('end at LF and CRLF only, with or without an end after the last', async () => {
    expect(await read([Buffer.from('one\r\ntwo\n\nthree\u2028same\rsame')])).toEqual([
      'one',
      'two',
      '',
      'three\u2028same\rsame',
    ]);
    expect(await read([Buffer.from('one\n')])).toEqual(['one']);
    expect(await read([])).toEqual([]);
  });

  it('are the same however the bytes come in', async () => {
    const text = 'Où est Séoul ?\n🇰🇷 how many\n\nfin';
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
        expect(await read(chunks)).toEqual(text.split('\n'));
      }),
    );
  });
});
