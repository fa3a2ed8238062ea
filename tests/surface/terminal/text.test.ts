import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/catalogue/locale.ts';
import type { Library } from '../../../src/library.ts';
import { answerLine } from '../../../src/surface/terminal/answer-line.ts';
import { painter } from '../../../src/surface/terminal/paint.ts';
import { type TextOptions, toText } from '../../../src/surface/terminal/text.ts';
import { ARTICLES, aLibrary } from '../../support/a-library.ts';

function fail(error: unknown): never {
  throw error;
}

let library: Library;

beforeAll(async () => {
  library = await aLibrary();
});

async function textOf(input: string, options: Partial<TextOptions> & { locale?: Locale; of?: Library } = {}) {
  const { locale = 'fr', of = library } = options;
  const response = await answerLine(input, { library: of, locale, csv: false, onError: fail });
  return toText(response, { width: null, paint: painter(false), ...options });
}

describe('an answer as text', () => {
  it('has the quote, and under it title, publisher, date in the reader’s format, and reference', async () => {
    const sentence = 'La maire, Anne Le Goff, a salué « un chantier exemplaire ».';
    const [, quote, source] = (await textOf('La maire Anne Le Goff'))
      .split('\n')
      .filter((line) => line !== '');
    expect(quote).toBe(`│ ${sentence}`);
    expect(source).toMatch(
      /^ {2}Le pont de Brest rouvre · Le Courrier du Finistère · 4 mars 2025 · le-pont:[0-9a-z]{5}$/,
    );
    expect(await textOf('La maire Anne Le Goff', { locale: 'en-US' })).toContain(' · March 4, 2025 · ');
    expect(await textOf('the harbour master Sean Daly', { locale: 'en-US' })).toContain(
      ' · February 2025 · ',
    );
  });

  it('names a document once where its sentences follow', async () => {
    const text = await textOf('/source le-pont');
    expect(text.match(/Le Courrier du Finistère/g)).toHaveLength(1);
    expect(text.match(/le-pont:[0-9a-z]{5}/g)?.length).toBeGreaterThan(3);
  });

  it('names every other document that has the sentence, copies of one article by their ids', async () => {
    const copy = ARTICLES['le-pont.md'];
    const of = await aLibrary({
      'a.md': copy,
      'b.md': copy,
      'c.md': copy,
      'd.md': copy.replace('Le Courrier du Finistère', 'La Gazette'),
    });
    const lines = (await textOf('La maire Anne Le Goff', { of })).split('\n');
    const also = lines.filter((line) => line.includes('Aussi dans')).map((line) => line.trim());
    expect(also).toEqual([
      'Aussi dans Le pont de Brest rouvre · Le Courrier du Finistère · 4 mars 2025 · b, c',
      'Aussi dans Le pont de Brest rouvre · La Gazette · 4 mars 2025 · d',
    ]);
  });

  it('keeps within the terminal’s width, whatever it shows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 24, max: 120 }), fc.boolean(), async (width, colours) => {
        for (const input of ['/source le-pont', '/sources', '/aide', 'zxcvbn zxcvbn']) {
          const text = await textOf(input, { width, paint: painter(colours) });
          for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('emphasises the matched words without changing a character', async () => {
    const painted = await textOf('La maire Anne Le Goff', { paint: painter(true) });
    expect(painted).toContain('\u001b[');
    expect(painted).toContain('mGoff\u001b[');
    expect(stripVTControlCharacters(painted)).toBe(await textOf('La maire Anne Le Goff'));
  });

  it('shows what a document holds, but does not let it act on the terminal', async () => {
    const of = await aLibrary({
      'trap.txt':
        'The \u001b[2Jkraken \u202eolleh\u202c \u009b31m was sighted off Lisbon by a trawler on Tuesday morning.\n',
    });
    const text = await textOf('kraken sighted Lisbon', { of });
    expect(text).toContain('kraken');
    for (const power of ['\u001b', '\u009b', '\u202e', '\u202c']) expect(text).not.toContain(power);
  });

  it('cuts a sentence that would fill the screen at a word’s end, and says how long it is', async () => {
    const sentence = `Le kraken ${'géant et très ancien '.repeat(400)}a été aperçu.`;
    const of = await aLibrary({ 'kraken.txt': `${sentence}\n` });
    for (const [locale, words] of [
      ['fr', /Coupé ici : 1.\d{3} caractères affichés sur 8.42\d\./u],
      ['en-US', /Cut here: 1,\d{3} of 8,42\d characters are shown\./u],
    ] as const) {
      const text = await textOf('/source kraken', { of, locale });
      const shown = /^│ (?<quote>.*)$/mu.exec(text)?.groups?.quote ?? '';
      expect(shown.length).toBeGreaterThan(1_450);
      expect(shown.length).toBeLessThanOrEqual(1_500);
      expect(sentence.startsWith(`${shown} `)).toBe(true);
      expect(text).toMatch(words);
    }
  });

  it('does not act on the terminal by what was typed either', async () => {
    expect(await textOf('/\u001b[31m')).not.toContain('\u001b');
    expect(await textOf('/cite \u001b[31m')).not.toContain('\u001b');
  });

  it('says what was looked for where it finds nothing', async () => {
    const text = await textOf('zxcvbn', { locale: 'en-US' });
    expect(text).toContain('No sentence');
    expect(text).toContain('zxcvbn');
  });

  it('shows why a sentence was found, where that was asked for', async () => {
    expect(await textOf('/ask La maire Anne Le Goff explain:true')).toMatch(/goff → Goff/i);
  });
});
