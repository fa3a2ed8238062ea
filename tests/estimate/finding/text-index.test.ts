import { expect, it } from 'vitest';
import { TextIndexBuilder } from '../../../src/estimate/finding/text-index.ts';
import { BitSet } from '../../../src/language/bit-set.ts';

it('finds figures by the keys of their texts, reading the keys of equal texts once', () => {
  const builder = new TextIndexBuilder();
  let read = 0;
  for (const texts of [['north wind'], ['south wind', 'rain'], [], ['north wind']]) {
    for (const text of texts) {
      builder.add(text, () => {
        read++;
        return text.split(' ');
      });
    }
    builder.endFigure();
  }
  const index = builder.build((key) => key === 'north' || key === 'south');
  expect(read).toBe(3);
  const figuresWith = (...keys: string[]) => {
    const figures = new BitSet(4);
    index.addFiguresWith(keys, figures);
    return figures.numbers();
  };
  expect(figuresWith('wind')).toEqual([0, 1, 3]);
  expect(figuresWith('north', 'snow')).toEqual([0, 3]);
  expect(figuresWith('snow')).toEqual([]);
  const north = new Set(index.numbersOf(['north']));
  expect([0, 1, 2, 3].map((figure) => index.isMarkedOtherwise(figure, north))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
