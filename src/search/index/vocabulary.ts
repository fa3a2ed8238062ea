import type { FormOfWord } from '../../language/analysis.ts';
import { exactTerm } from '../../language/term.ts';
import type { TermTable } from '../../language/term-table.ts';
import { NearestWords } from './nearest-words.ts';
import { Tally } from './tally.ts';

/** The words of a corpus: which there are, and which of them are names. */
export class Vocabulary {
  readonly #table: TermTable;
  /** By the term of a form: occurrences, those that do not open a sentence, and of these those with a capital. */
  readonly #all = new Tally();
  readonly #inside = new Tally();
  readonly #capitalised = new Tally();
  readonly nearest = new NearestWords();

  /** @param table has the forms of the words */
  constructor(table: TermTable) {
    this.#table = table;
  }

  /** Counts the words of one sentence. */
  add(words: readonly FormOfWord[]): void {
    words.forEach(({ word, form }, at) => {
      if (form === null) return;
      if (this.#all.of(form) === 0) this.nearest.add(word.folded);
      this.#all.add(form);
      if (at === 0) return;
      this.#inside.add(form);
      if (word.capitalised) this.#capitalised.add(form);
    });
  }

  /** Gives back the room for words that did not come. */
  trim(): void {
    for (const tally of [this.#all, this.#inside, this.#capitalised]) tally.trim(this.#table.size);
  }

  has(folded: string): boolean {
    const form = this.#formOf(folded);
    return form !== undefined && this.#all.of(form) > 0;
  }

  /** Whether the corpus writes a word with a capital within its sentences: the sign of a name in both languages. */
  isName(folded: string): boolean {
    const form = this.#formOf(folded);
    const inside = form === undefined ? 0 : this.#inside.of(form);
    return form !== undefined && inside > 0 && this.#capitalised.of(form) / inside > 0.9;
  }

  #formOf(folded: string): number | undefined {
    return this.#table.idOf(exactTerm(folded));
  }
}
