import type { TermTable } from '../language/term-table.ts';
import type { WordTable } from '../language/word-table.ts';
import { addTo, DIMENSIONS, normalise, type WordVectors } from '../language/word-vectors.ts';
import type { Slices } from '../slices.ts';
import type { SentenceTerms } from './sentence-terms.ts';

const LONGEST = 127; // of a byte

/** What the sentences of a corpus are about: the direction in which the vectors of their words point together. */
export class SentenceVectors {
  /** One behind the other, a byte a dimension. */
  readonly #values: Int8Array;

  private constructor(values: Int8Array) {
    this.#values = values;
  }

  static async build(
    sentences: SentenceTerms,
    words: WordTable,
    table: TermTable,
    vectors: WordVectors,
    slices: Slices,
  ): Promise<SentenceVectors> {
    const ofWords: (Float32Array | null)[] = [];
    await slices.forEach(Array(words.size).keys(), (word) => {
      ofWords.push(vectors.of(stemsOf(word, words, table)));
    });
    const numbers = [...sentences.sentences()];
    const values = new Int8Array(numbers.length * DIMENSIONS);
    const sum = new Float32Array(DIMENSIONS);
    await slices.forEach(numbers, (number) => {
      sum.fill(0);
      for (const word of sentences.wordsOf(number)) {
        const vector = ofWords[word];
        if (vector != null) addTo(sum, vector, 1);
      }
      normalise(sum);
      for (let at = 0; at < DIMENSIONS; at++)
        values[number * DIMENSIONS + at] = Math.round(LONGEST * (sum[at] ?? 0));
    });
    return new SentenceVectors(values);
  }

  /**
   * How alike a sentence and something else are in what they are about: the cosine of their vectors, [-1, 1].
   * @param vector of length 1
   */
  likeness(sentence: number, vector: Float32Array): number {
    let product = 0;
    for (let at = 0; at < DIMENSIONS; at++)
      product += (vector[at] ?? 0) * (this.#values[sentence * DIMENSIONS + at] ?? 0);
    return product / LONGEST;
  }
}

/** The stems that a word of a corpus gives, as vectors know them. */
function stemsOf(word: number, words: WordTable, table: TermTable): readonly string[] {
  const found: string[] = [];
  words.forEachTerm(word, (term) => {
    if (table.kindOf(term) === 'stem') found.push(table.textOf(term).replace(/!$/, ''));
  });
  return found;
}
