import { describe, expect, it } from 'vitest';
import { numberGroups, spelledNumbers } from '../../src/language/numbers.ts';
import { tokenise } from '../../src/language/tokens.ts';

const valuesIn = (text: string) => spelledNumbers(tokenise(text)).map(({ value }) => value);

describe('a number of several words is read as one', () => {
  it.each([
    ['douze mille soldats', 12_000],
    ['twelve thousand soldiers', 12_000],
    ['quatre-vingt-dix-neuf députés', 99],
    ['quatre-vingts soldats', 80],
    ['quatre-vingts maisons et quatre-vingt-deux granges', 82],
    ['soixante et onze ans', 71],
    ['deux cent cinquante mille doses', 250_000],
    ['two hundred and fifty thousand doses', 250_000],
    ['mille deux cents euros', 1200],
    ['forty-five villages', 45],
    ['seventy-five people', 75],
    ['nonante-deux francs', 92],
    ['eighteen hundred euros', 1800],
    ['2,5 millions d’euros', 2_500_000],
    ['1.5 billion dollars', 1_500_000_000],
    ['trois milliards', 3_000_000_000],
  ])('%s', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it.each(['cinq six sept', 'des milliers de morts', 'two to three', 'le 6 novembre 2025'])(
    'nothing is read into: %s',
    (text) => {
      expect(valuesIn(text)).toEqual([]);
    },
  );
});

it('each number of one word is known in words and in digits', () => {
  const eighteen = numberGroups().find(({ id }) => id === '18');
  expect(eighteen?.group.terms.map(({ text }) => text)).toEqual(['18', 'eighteen', '18']);
});
