import type { Language } from './language.ts';
import type { Token } from './tokens.ts';

/** The frequent words of both languages and the names of the day: nineteen of twenty words of a text. */
const MANY = 20_000;

/**
 * What is known of words, for the cost of working it out once: a large corpus says the same words again and again, so that
 * reading it is mostly looking up. Words that did not come for long are forgotten, so that memory stays bounded.
 */
export class WordCache<T extends object> {
  #recent = new Map<string, T>();
  /** Those met before the recent ones. */
  #older = new Map<string, T>();

  /** What is known of a word, worked out where it is not. */
  of(word: string, workOut: () => T): T {
    const recent = this.#recent.get(word);
    if (recent !== undefined) return recent;
    const known = this.#older.get(word) ?? workOut();
    if (this.#recent.size >= MANY) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(word, known);
    return known;
  }
}

/** What a word is by itself, wherever it stands. */
export type WrittenWord = Pick<Token, 'word' | 'folded' | 'number' | 'capitalised' | 'upper'>;

/** What is known of words by their language and capitals, which say what they may stand for. Numbers are not kept. */
export class TokenCache<T extends object> {
  readonly #workOut: (word: WrittenWord, language: Language) => T;
  readonly #caches: readonly WordCache<T>[] = Array.from({ length: 8 }, () => new WordCache());

  constructor(workOut: (word: WrittenWord, language: Language) => T) {
    this.#workOut = workOut;
  }

  of(token: WrittenWord, language: Language): T {
    if (token.number !== null) return this.#workOut(token, language);
    const kind = (language === 'fr' ? 4 : 0) + (token.capitalised ? 2 : 0) + (token.upper ? 1 : 0);
    const cache = this.#caches[kind];
    const workOut = () => this.#workOut(token, language);
    return cache === undefined ? workOut() : cache.of(token.word, workOut);
  }
}
