/** A key, and the texts that have it. */
interface Posting {
  readonly key: string;
  readonly texts: number[];
}

/** The short texts of some figures, by keys: which figures have a text with one of them. Equal texts stand in it once. */
export class TextIndex {
  readonly #numbers = new Map<string, number>();
  readonly #postings = new Map<string, Posting>();
  /** By the number of the text. */
  readonly #keys: (readonly Posting[])[] = [];
  readonly #figures: number[][] = [];

  /**
   * Adds a text of a figure.
   * @param text the text, which `keysOf` gives the keys of where it is new
   * @returns the number of the text
   */
  add(text: string, figure: number, keysOf: () => Iterable<string>): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) {
      this.#figures[known]?.push(figure);
      return known;
    }
    const number = this.#figures.push([figure]) - 1;
    this.#numbers.set(text, number);
    const postings = [...new Set(keysOf())].map((key) => this.#postingOf(key));
    for (const { texts } of postings) texts.push(number);
    this.#keys.push(postings);
    return number;
  }

  #postingOf(key: string): Posting {
    const posting = this.#postings.get(key) ?? { key, texts: [] };
    this.#postings.set(key, posting);
    return posting;
  }

  /** The texts that have at least one of some keys. */
  textsWith(keys: Iterable<string>): ReadonlySet<number> {
    return new Set([...keys].flatMap((key) => this.#postings.get(key)?.texts ?? []));
  }

  keysOf(text: number): readonly string[] {
    return (this.#keys[text] ?? []).map(({ key }) => key);
  }

  figuresOf(text: number): readonly number[] {
    return this.#figures[text] ?? [];
  }
}
