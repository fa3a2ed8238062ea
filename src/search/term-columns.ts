/** One term of a sentence, as the ranking reads it. */
export interface PlacedTerm {
  /** {@link SearchIndex.termId} */
  readonly id: number;
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number;
  readonly to: number;
  /** (0, 1] */
  readonly strength: number;
}

/** 1 at the id of each term of a set. */
export type TermFlags = Uint8Array;

const MOST_TOKENS = 0xffff;
const LONGEST_PHRASE = 0x3f;

/**
 * The terms of all sentences in two columns of numbers: eight bytes a term, where objects would take a hundred. Sentences
 * are added in order; a sentence's terms are a range of the columns.
 */
export class TermColumns {
  #ids = new Uint32Array(1024);
  /** From the highest bit: first token (16), length in tokens (6), strength in hundredths (7). */
  #places = new Uint32Array(1024);
  #length = 0;
  readonly #ends: number[] = [];

  /** Adds the next sentence's terms. Tokens beyond the 65,535th share its place. */
  push(terms: readonly PlacedTerm[]): void {
    while (this.#length + terms.length > this.#ids.length) {
      this.#ids = grown(this.#ids);
      this.#places = grown(this.#places);
    }
    for (const { id, from, to, strength } of terms) {
      this.#ids[this.#length] = id;
      const first = Math.min(from, MOST_TOKENS);
      const length = Math.min(to - from, LONGEST_PHRASE);
      this.#places[this.#length] = ((first << 13) | (length << 7) | Math.round(strength * 100)) >>> 0;
      this.#length++;
    }
    this.#ends.push(this.#length);
  }

  /** Calls back with the terms of a sentence whose id is flagged, in the order of the text. The others cost next to nothing. */
  forEach(sentence: number, wanted: TermFlags, visit: (term: PlacedTerm) => void): void {
    const end = this.#ends[sentence] ?? 0;
    for (let at = sentence === 0 ? 0 : (this.#ends[sentence - 1] ?? 0); at < end; at++) {
      const id = this.#ids[at] ?? 0;
      if (wanted[id] !== 1) continue;
      const place = this.#places[at] ?? 0;
      const from = place >>> 13;
      visit({ id, from, to: from + ((place >>> 7) & LONGEST_PHRASE), strength: (place & 0x7f) / 100 });
    }
  }

  /** The ids of a sentence's terms. */
  idsOf(sentence: number): Uint32Array {
    return this.#ids.subarray(
      sentence === 0 ? 0 : (this.#ends[sentence - 1] ?? 0),
      this.#ends[sentence] ?? 0,
    );
  }
}

function grown(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}
