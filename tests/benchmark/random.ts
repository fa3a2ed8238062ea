/** Draws that come out alike in every run. */
export class Draws {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to 1 (mulberry32). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Whether something happens that does so in this share of cases. */
  happens(share: number): boolean {
    return this.share() < share;
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** One of several, each as often as the other. */
  any<T>(items: readonly [T, ...T[]]): T {
    return items[Math.floor(this.share() * items.length)] ?? items[0];
  }

  /**
   * One of words that stand in the order of their frequency, by Zipf's law as Mandelbrot (1953) amended it: the word of
   * rank r comes about as often as one over r + `flattened`.
   */
  word(words: readonly string[], flattened: number): string {
    const rank = flattened * ((words.length + flattened) / flattened) ** this.share() - flattened;
    return words[Math.floor(rank)] ?? '';
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, place: this.share() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }
}
