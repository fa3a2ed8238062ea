import { expect, it } from 'vitest';
import { TextIndex } from '../../../src/estimate/counted/text-index.ts';

it('equal texts stand in it once, with all the figures that have them', () => {
  const index = new TextIndex();
  let read = 0;
  const add = (text: string, figure: number) =>
    index.add(text, figure, () => {
      read++;
      return text.split(' ');
    });
  const [north, south] = [add('north wind', 1), add('south wind', 2)];
  expect(add('north wind', 5)).toBe(north);
  expect(read).toBe(2);
  expect(index.figuresOf(north)).toEqual([1, 5]);
  expect([...index.textsWith(['wind'])]).toEqual([north, south]);
  expect([...index.textsWith(['north', 'rain'])]).toEqual([north]);
  expect(index.keysOf(south)).toEqual(['south', 'wind']);
});
