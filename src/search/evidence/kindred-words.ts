import { innerProduct } from '../../language/word-vectors.ts';
import type { SentenceVectors } from '../index/sentence-vectors.ts';
import type { Query } from '../question/query.ts';
import { KINDRED } from '../weights.ts';
import type { UnitMatch } from './matching.ts';

/** Finds, for one question, how far the words of sentences are of like meaning with its units, by their vectors. */
export class KindredWords {
  readonly #vectors: SentenceVectors;
  readonly #weights: readonly number[];
  readonly #total: number;
  /** For each unit the vectors of its words; none for names and numbers, which are met or not. */
  readonly #units: readonly (readonly Float32Array[])[];
  /** For each word that was looked at, how near it is to each unit: candidates share most of their words. */
  readonly #known = new Map<number, Float32Array | null>();

  /** @param weights those of the question's units */
  constructor(query: Query, weights: readonly number[], vectors: SentenceVectors) {
    this.#vectors = vectors;
    this.#weights = weights;
    this.#total = weights.reduce((sum, weight) => sum + weight, 0);
    this.#units = query.units.map((unit) => vectors.ofUnit(unit, query));
  }

  /**
   * The share of the question's weight, [0, 1], that words of like meaning give a sentence beside what it meets by its
   * own words.
   * @param number the sentence's
   * @param matches the sentence's, by unit
   */
  gain(number: number, matches: readonly (UnitMatch | null)[]): number {
    if (this.#total === 0) return 0;
    const nearest = new Float32Array(this.#units.length);
    for (const word of this.#vectors.wordsOf(number)) {
      const near = this.#nearnessOf(word);
      if (near === null) continue;
      for (let unit = 0; unit < near.length; unit++)
        nearest[unit] = Math.max(nearest[unit] ?? 0, near[unit] ?? 0);
    }
    const gained = this.#weights.map(
      (weight, unit) => weight * Math.max(0, (nearest[unit] ?? 0) - (matches[unit]?.strength ?? 0)),
    );
    return gained.reduce((sum, gain) => sum + gain, 0) / this.#total;
  }

  /** How near a word is to each unit, [0, 1]; null where it is near to none. */
  #nearnessOf(word: number): Float32Array | null {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const vector = this.#vectors.ofWord(word);
    let near: Float32Array | null = null;
    for (let unit = 0; vector !== null && unit < this.#units.length; unit++) {
      const value = nearness(this.#units[unit] ?? [], vector);
      if (value === 0) continue;
      near ??= new Float32Array(this.#units.length);
      near[unit] = value;
    }
    this.#known.set(word, near);
    return near;
  }
}

/** By the nearest of a unit's words: 0 up to {@link KINDRED}, 1 at the same direction. */
function nearness(unit: readonly Float32Array[], vector: Float32Array): number {
  let cosine = KINDRED;
  for (const word of unit) cosine = Math.max(cosine, innerProduct(word, vector));
  return (cosine - KINDRED) / (1 - KINDRED);
}
