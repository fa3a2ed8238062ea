import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/language/tokens.ts';

const words = (text: string) => tokenise(text).map(({ word }) => word);
const numbers = (text: string) => tokenise(text).map(({ number }) => number);

describe('the words of a text', () => {
  it.each([
    ['l’armée', ['l', 'armée']],
    ["d'Ukraine", ['d', 'ukraine']],
    ["s'est effondré", ['s', 'est', 'effondré']],
    ['Russia’s', ['russia', 's']],
  ])('frees the noun of the elision %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('shows the parts of a compound and remembers that they belong together', () => {
    expect(tokenise('les Nord-Coréens').map(({ word, joined }) => [word, joined])).toEqual([
      ['les', false],
      ['nord', false],
      ['coréens', true],
    ]);
    expect(tokenise('nord - coréen')[1]?.joined).toBe(false);
  });

  it('is the same for composed and decomposed accents', () => {
    expect(words('été à Séoul'.normalize('NFD'))).toEqual(words('été à Séoul'));
  });

  it('is the same with and without the invisible characters that pages leave in it', () => {
    const text = 'la pré\u00adfec\u200bture de\u200b Ren\u2060nes\u00ad, en grève';
    expect(words(text)).toEqual(['la', 'préfecture', 'de', 'rennes', 'en', 'grève']);
    expect(tokenise(text)[1]).toMatchObject({ start: 3, end: 15 });
  });

  it.each(['ONU', 'U.S.', 'the UN', 'ÉTA'])('sees the acronym in %s', (text) => {
    expect(tokenise(text).some(({ upper }) => upper)).toBe(true);
  });

  it('reads an acronym with full stops as one without', () => {
    expect(words('U.S. troops of the U.N. left.')).toEqual(['us', 'troops', 'of', 'the', 'un', 'left']);
  });

  it.each(['Un an', 'un', 'A', 'UN AN DE GUERRE'])('sees no acronym in %s', (text) => {
    expect(tokenise(text).some(({ upper }) => upper)).toBe(false);
  });
});

describe('the numbers of a text', () => {
  it.each(['12000', '12 000', '12\u00a0000', '12\u202f000', '12\u2009000', '12,000', '12.000', '12’000'])(
    'are one number however they are grouped: %s',
    (written) => {
      expect(numbers(`environ ${written} soldats`)).toEqual([null, '12000', null]);
    },
  );

  it.each([
    ['3,5', '3.5'],
    ['3.5', '3.5'],
    ['0,25', '0.25'],
    ['1 500 000', '1500000'],
    ['1.234.567,8', '1234567.8'],
    ['007', '7'],
    ['40', '40'],
  ])('are read in both decimal notations: %s', (written, expected) => {
    expect(numbers(`(${written} %)`)).toEqual([expected]);
  });

  it.each(['170 mm', '170mm'])('are free of their unit: %s', (text) => {
    expect(numbers(text)).toEqual(['170', null]);
  });

  it('are no numbers within names', () => {
    expect(numbers('G7 5G 2e 1er')).toEqual([null, null, null, null]);
  });

  it('do not run from one year into the next number', () => {
    expect(numbers('en 2024, 15 000 soldats')).toEqual([null, '2024', '15000', null]);
  });

  it('stay the same in every grouping of every whole number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(' ', '\u00a0', '\u202f', ',', '.'), (value, separator) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
        expect(numbers(grouped)).toEqual([String(value)]);
      }),
    );
  });
});

it('gives every token the place where it stands, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
