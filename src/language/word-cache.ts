/** The frequent words of both languages and the names of the day: nineteen of twenty words of a text. */
const MANY = 50_000;

/**
 * What is known of words, for the cost of working it out once: a large corpus says the same words again and again, so that
 * reading it is mostly looking up. Words that did not come for long are forgotten, so that memory stays bounded.
 */
export class WordCache<T extends NonNullable<unknown>> {
  readonly #workOut: (word: string) => T;
  readonly #many: number;
  #recent = new Map<string, T>();
  /** Those met before the recent ones. */
  #older = new Map<string, T>();

  /** @param many how many words are kept at least, once they came */
  constructor(workOut: (word: string) => T, many = MANY) {
    this.#workOut = workOut;
    this.#many = many;
  }

  of(word: string): T {
    const recent = this.#recent.get(word);
    if (recent !== undefined) return recent;
    const known = this.#older.get(word) ?? this.#workOut(word);
    if (this.#recent.size >= this.#many) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(word, known);
    return known;
  }
}
