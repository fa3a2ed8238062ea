import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordCache } from '../../src/language/word-cache.ts';

describe('what is known of words', () => {
  it('is what working it out anew gives', () => {
    const lengthOf = (word: string) => ({ length: word.length });
    const cache = new WordCache(lengthOf);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (text) => {
        for (const word of text) expect(cache.of(word)).toEqual(lengthOf(word));
      }),
    );
  });

  it('is worked out once for a word that comes again and again, and anew for one that did not come for long', () => {
    const times = new Map<string, number>();
    const cache = new WordCache((word) => {
      times.set(word, (times.get(word) ?? 0) + 1);
      return { word };
    });
    cache.of('rare');
    for (let number = 0; number < 200_000; number++) {
      cache.of(`other${number}`);
      cache.of('frequent');
    }
    cache.of('rare');
    expect(times.get('frequent')).toBe(1);
    expect(times.get('rare')).toBe(2);
  });
});
