import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearestWords, typingDistance } from '../../../src/search/index/nearest-words.ts';

/** The same distance by its definition, without the table (Boytsov 2011, optimal string alignment). */
function distanceByDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [
    distanceByDefinition(a.slice(0, -1), b) + 1,
    distanceByDefinition(a, b.slice(0, -1)) + 1,
    distanceByDefinition(a.slice(0, -1), b.slice(0, -1)) + same,
  ];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (swapped) ways.push(distanceByDefinition(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

const fewLetters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the typing distance of two words', () => {
  it('is what its definition says as far as it is asked for, and beyond that more than was asked for', () => {
    fc.assert(
      fc.property(fewLetters, fewLetters, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const distance = distanceByDefinition(a, b);
        if (distance <= most) expect(typingDistance(a, b, most)).toBe(distance);
        else expect(typingDistance(a, b, most)).toBeGreaterThan(most);
      }),
    );
  });

  it.each([
    ['goverment', 'government', 1],
    ['gouvernemnet', 'gouvernement', 1],
    ['soldats', 'soldat', 1],
    ['minstre', 'ministre', 1],
    ['acompte', 'comptes', 2],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(typingDistance(a, b, 2)).toBe(distance);
    expect(typingDistance(b, a, 2)).toBe(distance);
  });
});

describe('the nearest words', () => {
  it('are those that comparing with every word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 20 }), word, (words, typed) => {
        const most = typed.length >= 9 ? 2 : 1;
        const candidates = words
          .filter((other) => other[0] === typed[0] && other !== typed)
          .map((other) => ({ other, distance: typingDistance(typed, other, most) }))
          .filter(({ distance }) => distance <= most);
        const least = Math.min(...candidates.map(({ distance }) => distance));
        const expected = candidates.filter(({ distance }) => distance === least).map(({ other }) => other);
        const others = words.filter((other) => other !== typed);
        expect(new NearestWords(others).nearest(typed)).toEqual(expected.sort());
      }),
    );
  });

  it('are none for a word too short to be told from another', () => {
    expect(new NearestWords(['mars', 'mais', 'mal']).nearest('mas')).toEqual([]);
  });

  it('take the first letter to be right', () => {
    expect(new NearestWords(['soldat']).nearest('foldat')).toEqual([]);
    expect(new NearestWords(['soldat']).nearest('solfat')).toEqual(['soldat']);
  });

  it('are at two letters only where the word is long', () => {
    expect(new NearestWords(['ministre']).nearest('mimistr')).toEqual([]);
    expect(new NearestWords(['gouvernement']).nearest('gouvernnemnt')).toEqual(['gouvernement']);
  });
});
