import { isFunctionWord } from '../../language/function-words.ts';
import { stems } from '../../language/stem.ts';
import { bareStemTerm, stemTerm } from '../../language/term.ts';
import type { TermTable } from '../../language/term-table.ts';
import type { WordTable } from '../../language/word-table.ts';
import { addTo, DIMENSIONS, innerProduct, normalise, type WordVectors } from '../../language/word-vectors.ts';
import type { Query, QueryUnit } from '../question/query.ts';
import type { SentenceTerms } from './sentence-terms.ts';

/** So many sentences' directions are kept, a quarter of a kilobyte each. */
const MOST_DIRECTIONS = 10_000;

/** What sentences and questions are about: the directions in which the vectors of their words point together. */
export class SentenceVectors {
  readonly #sentences: SentenceTerms;
  readonly #words: WordTable;
  readonly #table: TermTable;
  readonly #vectors: WordVectors;
  /** By the numbers of the words: of those that a question has looked at. */
  readonly #known: (Float32Array | null | undefined)[] = [];
  /** By the numbers of the sentences that questions have looked at. */
  readonly #directions = new Map<number, Float32Array>();

  constructor(sentences: SentenceTerms, words: WordTable, table: TermTable, vectors: WordVectors) {
    this.#sentences = sentences;
    this.#words = words;
    this.#table = table;
    this.#vectors = vectors;
  }

  /**
   * The direction of a question: that of its words of content, a vector of length 1.
   * @param weights those of the question's units
   */
  ofQuestion(query: Query, weights: readonly number[]): Float32Array {
    const sum = new Float32Array(DIMENSIONS);
    query.units.forEach((unit, number) => {
      const found = this.ofUnit(unit, query);
      for (const vector of found) addTo(sum, vector, (weights[number] ?? 0) / found.length);
    });
    return normalise(sum);
  }

  /** The vectors of the words of a unit of a question; none for names, numbers, places and dates. */
  ofUnit({ from, to, kind }: QueryUnit, { tokens, languages }: Query): readonly Float32Array[] {
    if (kind !== 'word' && kind !== 'verb') return [];
    return languages.flatMap((language) =>
      tokens
        .slice(from, to)
        .filter(({ word }) => !isFunctionWord(word, language))
        .flatMap(
          ({ word }) => this.#vectors.of(stems(word, language).map((stem) => stemTerm(stem, language))) ?? [],
        ),
    );
  }

  /**
   * How alike a sentence and a question are in what they are about: the cosine of their directions, [-1, 1].
   * @param question see {@link ofQuestion}
   */
  likeness(sentence: number, question: Float32Array): number {
    return innerProduct(this.#ofSentence(sentence), question);
  }

  #ofSentence(sentence: number): Float32Array {
    const known = this.#directions.get(sentence);
    if (known !== undefined) return known;
    const sum = new Float32Array(DIMENSIONS);
    for (const word of this.wordsOf(sentence)) {
      const vector = this.ofWord(word);
      if (vector !== null) addTo(sum, vector, 1);
    }
    if (this.#directions.size >= MOST_DIRECTIONS) this.#directions.clear();
    this.#directions.set(sentence, normalise(sum));
    return sum;
  }

  /** The words of a sentence, by their numbers. */
  wordsOf(sentence: number): Uint32Array {
    return this.#sentences.wordsOf(sentence);
  }

  /** The vector of a word, by its number; null where the lexicon does not have it. */
  ofWord(word: number): Float32Array | null {
    const known = this.#known[word];
    if (known !== undefined) return known;
    const found: string[] = [];
    this.#words.forEachTerm(word, (term) => {
      if (this.#table.kindOf(term) === 'stem') found.push(bareStemTerm(this.#table.textOf(term)));
    });
    const vector = this.#vectors.of(found);
    this.#known[word] = vector;
    return vector;
  }
}
