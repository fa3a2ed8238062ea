import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analysis.ts';
import { loadDictionary } from '../../src/language/dictionary.ts';

const dictionary = loadDictionary();
const termsOf = (text: string) => analyse(text, 'fr', dictionary).terms.map((term) => term.text);

describe('a word of several parts', () => {
  it('is known whole and in its parts', () => {
    expect(termsOf('des lance-roquettes')).toEqual(
      expect.arrayContaining(['=lanceroquettes', '=lance', '=roquettes']),
    );
  });

  it('has an end: a line of hyphens gives no more terms than its words do', () => {
    expect(termsOf('a-'.repeat(20_000)).length).toBeLessThan(100_000);
  });
});
