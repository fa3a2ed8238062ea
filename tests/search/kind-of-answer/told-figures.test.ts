import { describe, expect, it } from 'vitest';
import { figuresOf, isPercentage } from '../../../src/search/kind-of-answer/told-figures.ts';

const told = (text: string) => figuresOf(text).map(([figure]) => figure);

describe('figures that count something', () => {
  it.each([
    ['Le musée a acquis 34 toiles et douze dessins.', ['34', 'douze']],
    ['Some 1,200 geese were ringed.', ['1,200']],
  ])('are found: %s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  it.each([
    ['a year', 'Le barrage date de 1974.'],
    ['a day of a French month', 'Le procès s’ouvrira le 5 décembre.'],
    ['a day of an English month', 'Divers have not been down since June 13.'],
    ['part of a name', 'The Mi-8 was grounded.'],
  ])('are not %s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

it('a figure is a share of a hundred by its sign or its words', () => {
  for (const text of ['40 %', '40%', '40 per cent', '40 pour cent'])
    expect(figuresOf(text).some((figure) => isPercentage(figure, text))).toBe(true);
  expect(figuresOf('40 percherons').some((figure) => isPercentage(figure, '40 percherons'))).toBe(false);
});
