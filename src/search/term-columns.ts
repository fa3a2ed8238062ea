import type { TermFlags } from '../language/term-table.ts';

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

  /** Adds a term to the next sentence. Tokens beyond the 65,535th share its place. */
  add(id: number, from: number, to: number, strength: number): void {
    if (this.#length === this.#ids.length) {
      this.#ids = grown(this.#ids);
      this.#places = grown(this.#places);
    }
    const first = Math.min(from, MOST_TOKENS);
    const length = Math.min(to - from, LONGEST_PHRASE);
    this.#ids[this.#length] = id;
    this.#places[this.#length] = ((first << 13) | (length << 7) | Math.round(strength * 100)) >>> 0;
    this.#length++;
  }

  /** Ends the next sentence: the terms that follow are those of the one after. */
  endSentence(): void {
    this.#ends.push(this.#length);
  }

  /** How many sentences there are. */
  get sentences(): number {
    return this.#ends.length;
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    this.#ids = this.#ids.slice(0, this.#length);
    this.#places = this.#places.slice(0, this.#length);
  }

  /** For each id up to a bound how many sentences have the term. */
  frequencies(ids: number): Uint32Array {
    const frequencies = new Uint32Array(ids);
    const lastSentence = new Uint32Array(ids); // from 1; 0: none yet
    let at = 0;
    for (const [sentence, end] of this.#ends.entries()) {
      for (; at < end; at++) {
        const id = this.#ids[at] ?? 0;
        if (lastSentence[id] === sentence + 1) continue;
        lastSentence[id] = sentence + 1;
        frequencies[id] = (frequencies[id] ?? 0) + 1;
      }
    }
    return frequencies;
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

  /** Calls back with the id and the first token of each term of a sentence, in the order of the text. */
  forEachPlace(sentence: number, visit: (id: number, from: number) => void): void {
    const end = this.#ends[sentence] ?? 0;
    for (let at = sentence === 0 ? 0 : (this.#ends[sentence - 1] ?? 0); at < end; at++) {
      visit(this.#ids[at] ?? 0, (this.#places[at] ?? 0) >>> 13);
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
