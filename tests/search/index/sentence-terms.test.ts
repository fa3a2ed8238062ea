import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../src/language/word-table.ts';
import { type SentenceTerms, SentenceTermsBuilder } from '../../../src/search/index/sentence-terms.ts';
import { TermGivers } from '../../../src/search/index/term-givers.ts';
import { Slices } from '../../../src/slices.ts';

const TERMS = 300;

interface PlacedTerm {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

const anyStrength = fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100);

const anyTerm = fc.nat({ max: TERMS - 1 });

/** The terms of each word of a text. */
const anyWords = fc.array(fc.array(fc.record({ term: anyTerm, strength: anyStrength }), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 40,
});

const anyPhrase: fc.Arbitrary<PlacedTerm> = fc
  .record({
    id: anyTerm,
    from: fc.nat({ max: 60_000 }),
    length: fc.integer({ min: 1, max: 7 }),
    strength: anyStrength,
  })
  .map(({ id, from, length, strength }) => ({ id, from, to: from + length, strength }));

/** A text with its words, and sentences as numbers of words and as phrases. */
const anyText = anyWords.chain((words) =>
  fc.record({
    words: fc.constant(words),
    sentences: fc.array(
      fc.record({
        words: fc.array(fc.nat({ max: words.length - 1 }), { maxLength: 30 }),
        phrases: fc.array(anyPhrase, { maxLength: 5 }),
      }),
      { maxLength: 20 },
    ),
  }),
);

type Text = typeof anyText extends fc.Arbitrary<infer T> ? T : never;

interface Indexed {
  readonly terms: SentenceTerms;
  readonly givers: TermGivers;
}

async function indexed({ words, sentences }: Text): Promise<Indexed> {
  const table = new WordTable();
  for (const terms of words) table.add(terms);
  const builder = new SentenceTermsBuilder();
  for (const sentence of sentences) {
    for (const word of sentence.words) builder.word(word);
    for (const { id, from, to, strength } of sentence.phrases) builder.phrase(id, from, to, strength);
    builder.endSentence();
  }
  const slices = new Slices();
  return {
    terms: await builder.build(table, TERMS, slices),
    givers: await TermGivers.build(table, TERMS, slices),
  };
}

function termsOf({ words }: Text, sentence: Text['sentences'][number] | undefined): readonly PlacedTerm[] {
  const ofWords = (sentence?.words ?? []).flatMap((word, at) =>
    (words[word] ?? []).map(({ term, strength }) => ({ id: term, from: at, to: at + 1, strength })),
  );
  return [...ofWords, ...(sentence?.phrases ?? [])];
}

function found({ terms, givers }: Indexed, sentence: number, ids: readonly number[]): PlacedTerm[] {
  const visited: PlacedTerm[] = [];
  terms.forEach(sentence, givers.wanted(ids), (id, from, to, strength) =>
    visited.push({ id, from, to, strength }),
  );
  return visited;
}

const ALL = Array.from({ length: TERMS }, (_, id) => id);

describe('the terms of sentences', () => {
  it('are those of their words and of their phrases, with places and strengths', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const index = await indexed(text);
        text.sentences.forEach((sentence, number) => {
          const expected = termsOf(text, sentence);
          expect(found(index, number, ALL)).toEqual(expected);
          expect(index.terms.idsOf(number)).toEqual(expected.map(({ id }) => id));
        });
      }),
    );
  });

  it('are looked at where they are wanted only', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.uniqueArray(anyTerm), async (text, ids) => {
        const index = await indexed(text);
        text.sentences.forEach((sentence, number) => {
          const expected = termsOf(text, sentence).filter(({ id }) => ids.includes(id));
          expect(found(index, number, ids)).toEqual(expected);
        });
      }),
    );
  });

  it('are counted once for each sentence that has them', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyTerm, async (text, id) => {
        const having = text.sentences.filter((sentence) =>
          termsOf(text, sentence).some((term) => term.id === id),
        );
        expect((await indexed(text)).terms.frequencyOf(id)).toBe(having.length);
      }),
    );
  });

  it('are refused where they are more than can be told apart', () => {
    expect(() => new SentenceTermsBuilder().phrase(0x400000, 0, 2, 1)).toThrow(RangeError);
    expect(() => new WordTable().add([{ term: 0x2000000, strength: 1 }])).toThrow(RangeError);
  });

  it('have room for a sentence of many words', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => at % 2);
    const text: Text = {
      words: [[{ term: 7, strength: 1 }], []],
      sentences: [{ words, phrases: [] }],
    };
    expect(found(await indexed(text), 0, [7])).toEqual(termsOf(text, text.sentences[0]));
  });
});
