import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { TermTable } from '../../../src/language/term-table.ts';
import { WordTable } from '../../../src/language/word-table.ts';
import { CandidateIndex } from '../../../src/search/index/candidate-index.ts';
import { SentenceTermsBuilder } from '../../../src/search/index/sentence-terms.ts';
import { Slices } from '../../../src/slices.ts';

/** An index of sentences that are lists of terms. */
async function indexOf(sentences: readonly (readonly string[])[]): Promise<CandidateIndex> {
  const table = new TermTable();
  const words = new WordTable();
  const builder = new SentenceTermsBuilder();
  for (const terms of sentences) {
    for (const term of terms) builder.word(words.add([{ term: table.intern(term, 'stem'), strength: 1 }]));
    builder.endSentence();
  }
  const slices = new Slices();
  const terms = await builder.build(words, table.size, slices);
  return CandidateIndex.build(terms, words, table, slices);
}

const anySentences = fc.array(fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1 }), { minLength: 1 });

describe('candidates', () => {
  it('are those that MiniSearch finds in the same sentences added one by one', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySentences,
        fc.uniqueArray(fc.constantFrom(...'abcdefghi')),
        async (sentences, asked) => {
          const bm25 = { k: 1.2, b: 0.3, d: 0.5 };
          const oneByOne = new MiniSearch({ fields: ['text'], searchOptions: { bm25 } });
          sentences.forEach((terms, id) => {
            oneByOne.add({ id, text: [...new Set(terms)].join(' ') });
          });
          const weights = new Map(asked.map((term, at) => [term, 1 / (at + 1)]));
          const found = oneByOne.search(asked.join(' '), { boostTerm: (term) => weights.get(term) ?? 1 });
          const index = await indexOf(sentences);
          expect(index.find(weights, 5)).toEqual(found.slice(0, 5).map(({ id }) => id));
        },
      ),
    );
  });
});
