import { Analyser, type Term } from '../../language/analysis.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import type { Language } from '../../language/language.ts';
import { TermTable } from '../../language/term-table.ts';
import { WordList } from '../../language/word-list.ts';
import { WordTable } from '../../language/word-table.ts';

/** Reads the terms of many texts, each of their words once. It keeps what it read: it is to be dropped when the texts are through. */
export class TermReader {
  readonly #list = new WordList();
  readonly #table = new TermTable();
  readonly #words = new WordTable();
  readonly #analyser: Analyser;

  constructor(dictionary: ConceptDictionary) {
    this.#analyser = new Analyser(dictionary, this.#list, this.#table, this.#words);
  }

  /** The terms of a text, with the words that they were made of. */
  termsOf(text: string, language: Language): readonly Term[] {
    const terms: Term[] = [];
    let at = 0;
    const add = (id: number, from: number, to: number, strength: number) => {
      terms.push({
        text: this.#table.textOf(id),
        kind: this.#table.kindOf(id) ?? 'exact',
        from,
        to,
        strength,
      });
    };
    this.#analyser.analyse(this.#list.number([{ text, language }]).words, {
      word: (word) => {
        this.#words.forEachTerm(word, (id, strength) => add(id, at, at + 1, strength));
        at++;
      },
      phrase: add,
    });
    return terms;
  }
}
