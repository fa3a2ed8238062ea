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

const MOST_TERMS = 0x3fffff;
const MOST_TOKENS = 0xffff;
const LONGEST_PHRASE = 7; // tokens

/**
 * The terms of all sentences in two columns of numbers: six bytes a term, where objects would take a hundred. Sentences
 * are added in order; a sentence's terms are a range of the columns.
 */
export class TermColumns {
  /** From the highest bit: id (22), length in tokens (3), strength in hundredths (7). */
  #terms = new Uint32Array(1024);
  /** First tokens. */
  #places = new Uint16Array(1024);
  #length = 0;
  readonly #ends: number[] = [];

  /**
   * Adds a term to the next sentence. Tokens beyond the 65,535th share its place; of a longer phrase, the first seven count.
   * @throws {RangeError} beyond four million terms, which are those of some ten million sentences.
   */
  add(id: number, from: number, to: number, strength: number): void {
    if (id > MOST_TERMS) throw new RangeError(`more than ${MOST_TERMS} different terms in a corpus`);
    if (this.#length === this.#terms.length) {
      const [terms, places] = [new Uint32Array(2 * this.#length), new Uint16Array(2 * this.#length)];
      terms.set(this.#terms);
      places.set(this.#places);
      this.#terms = terms;
      this.#places = places;
    }
    const length = Math.min(to - from, LONGEST_PHRASE);
    this.#terms[this.#length] = ((id << 10) | (length << 7) | Math.round(strength * 100)) >>> 0;
    this.#places[this.#length] = Math.min(from, MOST_TOKENS);
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
    this.#terms = this.#terms.slice(0, this.#length);
    this.#places = this.#places.slice(0, this.#length);
  }

  /** For each id up to a bound how many sentences have the term. */
  frequencies(ids: number): Uint32Array {
    const frequencies = new Uint32Array(ids);
    const lastSentence = new Uint32Array(ids); // from 1; 0: none yet
    let at = 0;
    for (const [sentence, end] of this.#ends.entries()) {
      for (; at < end; at++) {
        const id = (this.#terms[at] ?? 0) >>> 10;
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
      const term = this.#terms[at] ?? 0;
      const id = term >>> 10;
      if (wanted[id] !== 1) continue;
      const from = this.#places[at] ?? 0;
      visit({ id, from, to: from + ((term >>> 7) & LONGEST_PHRASE), strength: (term & 0x7f) / 100 });
    }
  }

  /** Calls back with the id and the first token of each term of a sentence, in the order of the text. */
  forEachPlace(sentence: number, visit: (id: number, from: number) => void): void {
    const end = this.#ends[sentence] ?? 0;
    for (let at = sentence === 0 ? 0 : (this.#ends[sentence - 1] ?? 0); at < end; at++) {
      visit((this.#terms[at] ?? 0) >>> 10, this.#places[at] ?? 0);
    }
  }

  /** The ids of a sentence's terms. */
  idsOf(sentence: number): Uint32Array {
    const start = sentence === 0 ? 0 : (this.#ends[sentence - 1] ?? 0);
    return this.#terms.slice(start, this.#ends[sentence] ?? 0).map((term) => term >>> 10);
  }
}
