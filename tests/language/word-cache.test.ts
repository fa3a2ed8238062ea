import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordCache } from '../../src/language/word-cache.ts';

describe('what is known of words', () => {
  it('is what working it out anew gives', () => {
    const cache = new WordCache<{ length: number }>();
    const words = fc.array(fc.string({ maxLength: 3 }));
    const lengthOf = (word: string) => ({ length: word.length });
    fc.assert(
      fc.property(words, (text) => {
        for (const word of text) expect(cache.of(word, () => lengthOf(word))).toEqual(lengthOf(word));
      }),
    );
  });

  it('is worked out once for a word that comes again and again, however many others come', () => {
    const cache = new WordCache<{ word: string }>();
    let times = 0;
    for (let number = 0; number < 200_000; number++) {
      cache.of(`rare${number}`, () => ({ word: 'rare' }));
      cache.of('frequent', () => ({ word: `frequent${times++}` }));
    }
    expect(times).toBe(1);
  });

  it('is forgotten of a word that did not come for long', () => {
    const cache = new WordCache<{ time: number }>();
    cache.of('once', () => ({ time: 1 }));
    for (let number = 0; number < 200_000; number++) cache.of(`other${number}`, () => ({ time: 0 }));
    expect(cache.of('once', () => ({ time: 2 }))).toEqual({ time: 2 });
  });
});
