import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/language/language.ts';
import { figuresOf } from '../../support/figures-of.ts';

const TABLE = join(import.meta.dirname, '..', '..', 'fixtures', 'figures', 'readings.txt');

interface Row {
  readonly language: Language;
  readonly marked: string;
  readonly expected: string;
}

const rows = readFileSync(TABLE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [language, marked = '', expected = ''] = line.split(' | ');
    return { language: language === 'fr' ? 'fr' : 'en', marked, expected };
  });

describe('a figure', () => {
  it.each(rows)('reads $marked as $expected', ({ language, marked, expected }) => {
    const text = marked.replace(/[[\]]/g, '');
    const start = marked.indexOf('[');
    const written = text.slice(start, marked.indexOf(']') - 1);
    const found = figuresOf(text, language).find(
      (figure) => text.slice(figure.start, figure.end) === written,
    );
    const { kind, quantity } = found ?? {};
    const numbers =
      quantity?.qualifier === 'between'
        ? [quantity.min, quantity.max]
        : [quantity?.value].filter((value) => value != null);
    expect(kind === 'estimate' ? [quantity?.qualifier, ...numbers].join(' ') : kind).toBe(expected);
  });

  it('finds spans that lie in the text, in order, and stops at nothing that a text may hold', () => {
    const word = fc.constantFrom(
      ...'12 000 3,5 douze mille millions de des entre et à plus jusqu’à % € $ k Md soldats - – . , ( ) un une half a hundred and dozens of in five sur 2024 novembre May °C'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        let end = 0;
        for (const figure of figuresOf(text, language)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          end = figure.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives bounds that agree with its qualifier', () => {
    const number = fc.integer({ min: 2, max: 9_999_999 });
    const bound = fc.constantFrom(
      ['plus de', 'more than'],
      ['au moins', 'at least'],
      ['jusqu’à', 'at most'],
      ['moins de', 'less than'],
    );
    fc.assert(
      fc.property(number, bound, (value, [words, qualifier]) => {
        const written = value.toLocaleString('fr-FR');
        const [figure] = figuresOf(`${words} ${written} personnes`, 'fr');
        expect(figure?.quantity?.qualifier).toBe(qualifier);
        expect(figure?.quantity?.value).toBe(value);
      }),
    );
  });
});
