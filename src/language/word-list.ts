import { Column } from './column.ts';
import { LANGUAGES, type Language } from './language.ts';
import { cut, isShouted } from './tokens.ts';
import { numberOf } from './word-numbers.ts';

/** What of a text a word is taken for: in a text that is all in capitals, they say nothing. */
type WordKind = 'word' | 'shouted' | 'number';

/** A word as texts of a language write it: all that decides what it is by itself. */
export interface ListedWord {
  readonly written: string;
  readonly language: Language;
  readonly kind: WordKind;
}

/** Texts in the words of a list, one behind the other. */
export interface NumberedTexts {
  /** For each word its number in the list, doubled, and one more where a hyphen ties it to the one before. */
  readonly words: Uint32Array;
  /** Where each text ends in {@link words}. */
  readonly ends: Uint32Array;
}

/** What of a word a list tells apart beside how it is written: see {@link ListedWord}. */
type Sort = Omit<ListedWord, 'written'>;

const KINDS: readonly WordKind[] = ['word', 'shouted', 'number'];
const SORTS: readonly Sort[] = LANGUAGES.flatMap((language) => KINDS.map((kind) => ({ language, kind })));

function sortOf(language: Language, kind: WordKind): number {
  return SORTS.findIndex((sort) => sort.language === language && sort.kind === kind);
}

const NUMBERS: Readonly<Record<Language, Readonly<Record<WordKind, number>>>> = {
  fr: { word: sortOf('fr', 'word'), shouted: sortOf('fr', 'shouted'), number: sortOf('fr', 'number') },
  en: { word: sortOf('en', 'word'), shouted: sortOf('en', 'shouted'), number: sortOf('en', 'number') },
};

/** The different words of some texts, each with a number, the next from 0: a text is millions of words, of some 100,000. */
export class WordList {
  /** By their letters, so that a word need not be taken out of a text to be looked up. */
  readonly #places = new Places();
  readonly #sorts: number[] = [];
  readonly #written: string[] = [];

  get size(): number {
    return this.#written.length;
  }

  /** @throws {RangeError} for a number that no word has */
  at(number: number): ListedWord {
    const written = this.#written[number];
    const sort = SORTS[this.#sorts[number] ?? -1];
    if (written === undefined || sort === undefined) throw new RangeError(`no word has the number ${number}`);
    return { ...sort, written };
  }

  /** Takes texts apart into words of the list. New words are added to it. */
  number(texts: Iterable<{ readonly text: string; readonly language: Language }>): NumberedTexts {
    const words = new Column();
    const ends = new Column();
    for (const { text, language } of texts) {
      const sorts = NUMBERS[language];
      const sort = isShouted(text) ? sorts.shouted : sorts.word;
      cut(text, (start, end, isNumber, isJoined) => {
        words.push(2 * this.#numberOf(text, start, end, isNumber ? sorts.number : sort) + Number(isJoined));
      });
      ends.push(words.length);
    }
    return { words: words.toArray(), ends: ends.toArray() };
  }

  /** The number of the word at `[start, end)` of a text. */
  #numberOf(text: string, start: number, end: number, sort: number): number {
    const key = numberOf(text, start, end) + sort;
    const isSame = (word: number) => {
      const written = this.#written[word] ?? '';
      return this.#sorts[word] === sort && written.length === end - start && text.startsWith(written, start);
    };
    const known = this.#places.find(key, isSame, this.#written.length);
    if (known < this.#written.length) return known;
    this.#sorts.push(sort);
    return this.#written.push(text.slice(start, end)) - 1;
  }
}

/** The numbers of things by keys that several may have, side by side in one piece of memory: a look is one jump to it. */
class Places {
  /** A key, and the number after one's own; 0 where the place is free. */
  #places = new Int32Array(2 * 1024);
  #size = 0;

  /** The number of the thing of a key for which something holds; where there is none, it is added as `next`. */
  find(key: number, holds: (number: number) => boolean, next: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let at = (2 * key) & mask;
    for (let above = places[at + 1] ?? 0; above > 0; above = places[at + 1] ?? 0) {
      if (places[at] === (key | 0) && holds(above - 1)) return above - 1;
      at = (at + 2) & mask;
    }
    places[at] = key;
    places[at + 1] = next + 1;
    if (4 * ++this.#size > places.length) this.#widen();
    return next;
  }

  #widen(): void {
    const narrow = this.#places;
    this.#places = new Int32Array(2 * narrow.length);
    this.#size = 0;
    for (let at = 0; at < narrow.length; at += 2) {
      const above = narrow[at + 1] ?? 0;
      if (above > 0) this.find(narrow[at] ?? 0, () => false, above - 1);
    }
  }
}
