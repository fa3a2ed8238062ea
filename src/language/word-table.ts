import { Column } from './column.ts';

/** A term, and how strongly what it was made of is tied to it. */
interface WeightedTerm {
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
  readonly #terms = new Column();
  readonly #ends = new Column();

  /**
   * @returns the word's number, the next from 0
   * @throws {RangeError} beyond 33 million different terms
   */
  add(terms: readonly WeightedTerm[]): number {
    for (const { term, strength } of terms) {
      if (term > MOST_TERMS) throw new RangeError(`more than ${MOST_TERMS} different terms in a corpus`);
      this.#terms.push(((term << 7) | Math.round(strength * 100)) >>> 0);
    }
    this.#ends.push(this.#terms.length);
    return this.#ends.length - 1;
  }

  /** How many words there are. */
  get size(): number {
    return this.#ends.length;
  }

  /** The numbers of the words. */
  *words(): Generator<number> {
    for (let word = 0; word < this.size; word++) yield word;
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    this.#terms.trim();
    this.#ends.trim();
  }

  /** Calls back with each term of a word. */
  forEachTerm(word: number, visit: (term: number, strength: number) => void): void {
    const end = this.#ends.at(word);
    for (let at = word === 0 ? 0 : this.#ends.at(word - 1); at < end; at++) {
      const packed = this.#terms.at(at);
      visit(packed >>> 7, (packed & 0x7f) / 100);
    }
  }
}
