/** A term, and how strongly what it was made of is tied to it. */
export interface WeightedTerm {
  /** Its number in a table of terms. */
  readonly term: number;
  /** (0, 1] */
  readonly strength: number;
}

const MOST_TERMS = 0x1ffffff;

/**
 * The words of some texts, each with the terms that it gives wherever it stands: a corpus has millions of words, and some
 * 100,000 different ones. Four bytes a term, where objects would take a hundred.
 */
export class WordTable {
  /** From the highest bit: the term (25), its strength in hundredths (7). */
  #terms = new Uint32Array(1024);
  #length = 0;
  readonly #ends: number[] = [];

  /**
   * @returns the word's number, the next from 0
   * @throws {RangeError} beyond 33 million different terms
   */
  add(terms: readonly WeightedTerm[]): number {
    for (const { term, strength } of terms) {
      if (term > MOST_TERMS) throw new RangeError(`more than ${MOST_TERMS} different terms in a corpus`);
      if (this.#length === this.#terms.length) {
        const longer = new Uint32Array(2 * this.#length);
        longer.set(this.#terms);
        this.#terms = longer;
      }
      this.#terms[this.#length++] = ((term << 7) | Math.round(strength * 100)) >>> 0;
    }
    return this.#ends.push(this.#length) - 1;
  }

  /** How many words there are. */
  get size(): number {
    return this.#ends.length;
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    this.#terms = this.#terms.slice(0, this.#length);
  }

  /** Calls back with each term of a word. */
  forEachTerm(word: number, visit: (term: number, strength: number) => void): void {
    const end = this.#ends[word] ?? 0;
    for (let at = word === 0 ? 0 : (this.#ends[word - 1] ?? 0); at < end; at++) {
      const packed = this.#terms[at] ?? 0;
      visit(packed >>> 7, (packed & 0x7f) / 100);
    }
  }
}
