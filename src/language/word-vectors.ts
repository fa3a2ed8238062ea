/** Of a vector: fewer tell less apart, more say by chance who is alike. */
export const DIMENSIONS = 64;

/** As the build writes them. */
export interface WordVectorsData {
  /** {@link stemTerm}s */
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
  /** As they are in the file: questions look at few words' vectors, and tens of thousands would take megabytes. */
  readonly #values: Int8Array;

  constructor({ stems, values }: WordVectorsData) {
    this.#rows = new Map(stems.map((stem, row) => [stem, row]));
    this.#values = new Int8Array(Buffer.from(values, 'base64'));
  }

  /** The direction in which the vectors of a word's stems point together, of length 1; null where none is known. */
  of(stems: readonly string[]): Float32Array | null {
    const [only, ...others] = stems.flatMap((stem) => this.#ofStem(stem) ?? []);
    if (only === undefined || others.length === 0) return only ?? null;
    for (const other of others) addTo(only, other, 1);
    return normalise(only);
  }

  #ofStem(stem: string): Float32Array | null {
    const row = this.#rows.get(stem);
    if (row === undefined) return null;
    return normalise(new Float32Array(this.#values.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)));
  }
}

/** Brings a vector to length 1, in place; one of length 0 stays. */
export function normalise(vector: Float32Array): Float32Array {
  let squares = 0;
  for (let at = 0; at < vector.length; at++) squares += (vector[at] ?? 0) ** 2;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}

/** Adds a vector to a sum, in place. */
export function addTo(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0);
}

/** The sum of the products of two vectors' values: of vectors of length 1 the cosine between them, [-1, 1]. */
export function innerProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
