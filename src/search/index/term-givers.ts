import { BitSet } from '../../language/bit-set.ts';
import { ListFiller, type Lists, listOf } from '../../language/lists.ts';
import type { WordTable } from '../../language/word-table.ts';
import type { Slices } from '../../slices.ts';

/** A set of terms, and the words that give one of them: most words of a sentence give none, and are passed over at once. */
export interface WantedTerms {
  /** Their ids. */
  readonly terms: BitSet;
  /** The numbers of such words. */
  readonly words: BitSet;
}

/** For each term the words that give it. */
export class TermGivers {
  readonly #givers: Lists;
  /** How many words there are. */
  readonly #words: number;

  private constructor(givers: Lists, words: number) {
    this.#givers = givers;
    this.#words = words;
  }

  /**
   * @param table has the words
   * @param terms how many terms there are
   */
  static async build(table: WordTable, terms: number, slices: Slices): Promise<TermGivers> {
    const counts = new Uint32Array(terms);
    await slices.forEach(table.words(), (word) => {
      table.forEachTerm(word, (term) => {
        counts[term] = (counts[term] ?? 0) + 1;
      });
    });
    const givers = new ListFiller(counts);
    await slices.forEach(table.words(), (word) => {
      table.forEachTerm(word, (term) => givers.push(term, word));
    });
    return new TermGivers(givers.lists, table.size);
  }

  /** The numbers of the words that give a term, in rising order. */
  of(id: number): Uint32Array {
    return listOf(this.#givers, id);
  }

  /** Terms to look for in sentences, by their ids. */
  wanted(ids: Iterable<number>): WantedTerms {
    const terms = new BitSet(this.#givers.ends.length);
    const words = new BitSet(this.#words);
    for (const id of ids) {
      terms.add(id);
      for (const word of this.of(id)) words.add(word);
    }
    return { terms, words };
  }
}
