import { isFunctionWord } from './function-words.ts';
import type { LexiconGroup, LexiconTerm } from './lexicon.ts';
import { stems } from './stem.ts';
import { eigen, type SparseMatrix, TallMatrix } from './tall-matrix.ts';
import { stemTerm } from './term.ts';
import { tokenise } from './tokens.ts';
import { DIMENSIONS, normalise, type WordVectorsData } from './word-vectors.ts';

/** What a loose term counts for, and the words of a phrase together, of a word by itself. */
const LOOSE = 0.6;
const OF_PHRASE = 0.6;

/** Dimensions that are worked out beside those that are kept, and how often the matrix is applied: more of both change little. */
const SPARE = 8;
const POWER = 4;

/** A stem by its number and how much of it a line holds, or a line that holds a stem. */
type Held = readonly [number: number, weight: number];

/**
 * Works the vectors of {@link WordVectors} out: latent semantic analysis (Deerwester et al. 1990) of the lexicon, whose
 * lines are the contexts. How much oftener two stems share lines than chance would have it is their positive pointwise
 * mutual information; its matrix is brought down to its strongest dimensions, each weighted by the root of its
 * eigenvalue (Levy, Goldberg & Dagan 2015).
 */
export function computeWordVectors(groups: readonly LexiconGroup[]): WordVectorsData {
  const numbers = new Map<string, number>();
  const lines = groups.map(({ terms }) => terms.flatMap((term) => heldBy(term, numbers)));
  const matrix = mutualInformation(lines, numbers.size);
  const vectors = strongestDimensions(matrix);
  const values = Int8Array.from(vectors, (value) => Math.round(127 * value));
  return { stems: [...numbers.keys()], values: Buffer.from(values.buffer).toString('base64') };
}

function heldBy({ text, language, loose }: LexiconTerm, numbers: Map<string, number>): Held[] {
  const words = tokenise(text).filter(({ word }) => !isFunctionWord(word, language));
  const share = (loose ? LOOSE : 1) * (words.length > 1 ? OF_PHRASE / Math.sqrt(words.length) : 1);
  return words.flatMap(({ word }) => {
    const found = stems(word, language);
    return found.map((stem): Held => {
      const key = stemTerm(stem, language);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return [number, share / Math.sqrt(found.length)];
    });
  });
}

function mutualInformation(lines: readonly (readonly Held[])[], size: number): SparseMatrix {
  const rows = rowsOfCooccurrence(lines, size);
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const total = sums.reduce((sum, value) => sum + value, 0);
  const [ends, columns, values]: [number[], number[], number[]] = [[], [], []];
  rows.forEach((row, stem) => {
    row.columns.forEach((other, at) => {
      const value = row.values[at] ?? 0;
      const information = Math.log((value * total) / ((sums[stem] ?? 0) * (sums[other] ?? 0)));
      if (information <= 0) return;
      columns.push(other);
      values.push(information);
    });
    ends.push(columns.length);
  });
  return {
    ends: Uint32Array.from(ends),
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
  };
}

/** With which stems one shares lines, and how much of them. */
interface Row {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** For each stem its row, worked out in one array that all share: a map for each would take most of the time. */
function rowsOfCooccurrence(lines: readonly (readonly Held[])[], size: number): Row[] {
  const wholes = lines.map((line) => line.reduce((sum, [, weight]) => sum + weight, 0));
  const held = Array.from({ length: size }, (): Held[] => []);
  lines.forEach((line, number) => {
    for (const [stem, weight] of line) held[stem]?.push([number, weight]);
  });
  const shared = new Float64Array(size);
  return held.map((occurrences) => {
    const columns: number[] = [];
    for (const [number, weight] of occurrences) {
      for (const [other, otherWeight] of lines[number] ?? []) {
        if (shared[other] === 0) columns.push(other);
        shared[other] = (shared[other] ?? 0) + (weight * otherWeight) / (wholes[number] ?? 1);
      }
    }
    const row = {
      columns: Uint32Array.from(columns),
      values: Float64Array.from(columns, (column) => shared[column] ?? 0),
    };
    for (const column of columns) shared[column] = 0;
    return row;
  });
}

/**
 * The rows of a symmetric matrix in its strongest dimensions, each of length 1, one behind the other: power iteration
 * of random vectors, always the same ones (Halko, Martinsson & Tropp 2011, algorithm 4.3).
 */
function strongestDimensions(matrix: SparseMatrix): Float32Array {
  const rows = matrix.ends.length;
  const width = Math.min(DIMENSIONS + SPARE, rows);
  const random = randomNumbers(1);
  let powered = new TallMatrix(Float64Array.from({ length: rows * width }, random), width);
  for (let power = 0; power < POWER; power++) powered = powered.multipliedBy(matrix);
  const basis = powered.orthonormal();
  const { values, vectors } = eigen(basis.innerProducts(basis.multipliedBy(matrix)));
  values.forEach((value, column) => {
    vectors.mulColumn(column, column < DIMENSIONS ? Math.sqrt(Math.abs(value)) : 0);
  });
  const weighted = basis.times(vectors);
  const kept = new Float32Array(rows * DIMENSIONS);
  for (let row = 0; row < rows; row++)
    kept.set(normalise(Float32Array.from(weighted.row(row).subarray(0, DIMENSIONS))), row * DIMENSIONS);
  return kept;
}

/** Numbers in [-1, 1) that look random and are the same each time: mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1;
  };
}
