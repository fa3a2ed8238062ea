import { Column } from './column.ts';
import { LANGUAGES, type Language } from './language.ts';
import { cut, isShouted } from './tokens.ts';

/** What of a text a word is taken for: in a text that is all in capitals, they say nothing. */
export type WordKind = 'word' | 'shouted' | 'number';

/** A word as texts of a language write it: all that decides what it is by itself. */
export interface ListedWord {
  readonly written: string;
  readonly language: Language;
  readonly kind: WordKind;
}

/** Texts in the words of a list, one behind the other: numbers only, since they go from thread to thread. */
export interface NumberedTexts {
  /** For each word its number in the list, doubled, and one more where a hyphen ties it to the one before. */
  readonly words: Uint32Array;
  /** Where each text ends in {@link words}. */
  readonly ends: Uint32Array;
}

/** In a line of a list before the word as it is written. */
const MARKS: Readonly<Record<Language, Readonly<Record<WordKind, string>>>> = {
  fr: { word: 'fr ', shouted: 'fr!', number: 'fr#' },
  en: { word: 'en ', shouted: 'en!', number: 'en#' },
};
const KINDS: readonly WordKind[] = ['word', 'shouted', 'number'];
const SORTS = new Map(
  LANGUAGES.flatMap((language) => KINDS.map((kind) => [MARKS[language][kind], { language, kind }] as const)),
);
const MARK = 3; // letters

/** The different words of some texts, each with a number, the next from 0: a text is millions of words, of some 100,000. */
export class WordList {
  /** By the word's mark, then by how it is written. */
  readonly #numbers = new Map([...SORTS.keys()].map((mark) => [mark, new Map<string, number>()]));
  readonly #marks: string[] = [];
  readonly #written: string[] = [];

  get size(): number {
    return this.#written.length;
  }

  /** The words from a number on, a line each that another list can {@link add}. */
  linesFrom(number: number): readonly string[] {
    return this.#written.slice(number).map((written, at) => `${this.#marks[number + at]}${written}`);
  }

  /** @returns the number of the word that another list has in a line */
  add(line: string): number {
    return this.#numberOf(line.slice(MARK), line.slice(0, MARK));
  }

  /** @throws {RangeError} for a number that no word has */
  at(number: number): ListedWord {
    const written = this.#written[number];
    const sort = SORTS.get(this.#marks[number] ?? '');
    if (written === undefined || sort === undefined) throw new RangeError(`no word has the number ${number}`);
    return { ...sort, written };
  }

  /** Takes texts apart into words of the list. New words are added to it. */
  number(texts: Iterable<{ readonly text: string; readonly language: Language }>): NumberedTexts {
    const words = new Column();
    const ends = new Column();
    for (const { text, language } of texts) {
      const marks = MARKS[language];
      const mark = isShouted(text) ? marks.shouted : marks.word;
      cut(text, (written, _, isNumber, isJoined) => {
        words.push(2 * this.#numberOf(written, isNumber ? marks.number : mark) + Number(isJoined));
      });
      ends.push(words.length);
    }
    return { words: words.toArray(), ends: ends.toArray() };
  }

  #numberOf(written: string, mark: string): number {
    const numbers = this.#numbers.get(mark);
    const known = numbers?.get(written);
    if (known !== undefined) return known;
    numbers?.set(written, this.#written.length);
    this.#marks.push(mark);
    return this.#written.push(written) - 1;
  }
}
