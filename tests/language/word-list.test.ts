import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { WordList } from '../../src/language/word-list.ts';

const anyTexts = fc.array(
  fc.record({
    text: fc
      .array(fc.constantFrom('le', 'Le', 'PONT', 'pont', '12 000', 'lance-roquettes', 'U.S.', 'été'))
      .map((words) => words.join(' ')),
    language: fc.constantFrom(...LANGUAGES),
  }),
);

describe('texts in the words of a list', () => {
  it('are what they were', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const list = new WordList();
        const { words, ends } = list.number(texts);
        texts.forEach(({ text, language }, at) => {
          const numbers = [...words.subarray(ends[at - 1] ?? 0, ends[at])];
          const tokens = tokenise(text);
          const read = numbers.map((number) => ({ ...list.at(number >>> 1), joined: number % 2 === 1 }));
          expect(read).toMatchObject(
            tokens.map(({ start, end, joined }) => ({ written: text.slice(start, end), language, joined })),
          );
          expect(read.map(({ kind }) => kind === 'number')).toEqual(
            tokens.map(({ number }) => number !== null),
          );
        });
      }),
    );
  });

  it('are told apart by thousands', () => {
    const text = Array.from({ length: 20_000 }, (_, number) => `mot${number.toString(36)}`).join(' ');
    const list = new WordList();
    const [first, again] = [1, 2].map(() => list.number([{ text, language: 'fr' }]).words);
    expect(list.size).toBe(20_000);
    expect(new Set(first).size).toBe(20_000);
    expect(again).toEqual(first);
  });

  it('have no word by a number that was not given', () => {
    expect(() => new WordList().at(0)).toThrow(RangeError);
  });
});
