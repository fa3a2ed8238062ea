import type { Language } from './language.ts';

/** Of a vector: fewer tell less apart, more say by chance who is alike. */
export const DIMENSIONS = 64;

/** The key of a word's stem in a language. */
export function stemKey(stem: string, language: Language): string {
  return `${language}:${stem}`;
}

/** As the build writes them. */
export interface WordVectorsData {
  /** {@link stemKey}s */
  readonly stems: readonly string[];
  /** The stems' vectors, one behind the other, a byte a dimension; in base 64. */
  readonly values: string;
}

/**
 * What the words of both languages are about: a vector for each stem of the lexicon, so that words which stand in like
 * lines lie close to each other, though no line has both.
 */
export class WordVectors {
  readonly #rows: ReadonlyMap<string, number>;
  readonly #values: Int8Array;

  constructor({ stems, values }: WordVectorsData) {
    this.#rows = new Map(stems.map((stem, row) => [stem, row]));
    this.#values = Int8Array.from(Buffer.from(values, 'base64'));
  }

  /** The direction in which the vectors of a word's stems point together, of length 1; null where none is known. */
  of(stems: readonly string[]): Float32Array | null {
    const sum = new Float32Array(DIMENSIONS);
    let known = 0;
    for (const stem of stems) {
      const row = this.#rows.get(stem);
      if (row === undefined) continue;
      known++;
      addTo(sum, this.#values.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), 1);
    }
    return known === 0 ? null : normalise(sum);
  }
}

/** A vector of length 1 in the same direction; one of length 0 has none and stays. */
export function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** Adds a vector to a sum, in place. */
export function addTo(sum: Float32Array, vector: Float32Array | Int8Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0);
}
