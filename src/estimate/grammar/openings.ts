const LETTERS = 27; // the end of a word, or another sign, and a to z
const A = 97; // the code of 'a'

/** The letters without their accents, by the code of the letter; 'y' is 'i', as in 'paye' and 'paie'. */
const PLAIN: ReadonlyMap<number, number> = new Map(
  Object.entries({ a: 'àâä', c: 'ç', e: 'éèêë', i: 'îïy', o: 'ôö', u: 'ûùü' }).flatMap(([plain, letters]) =>
    [...letters].map((letter) => [letter.charCodeAt(0), plain.charCodeAt(0) - A + 1] as const),
  ),
);

/**
 * How words begin, by their first three letters: a look that costs less than to look a word up, and that most words of a
 * text do not pass. Words are in lower case; accents do not count.
 */
export class Openings {
  readonly #starts = new Uint8Array(LETTERS ** 3);

  /** Adds what begins so; `whole`: only the word that is no longer, if it has fewer than three letters. */
  add(start: string, whole: boolean): void {
    const first = LETTERS * LETTERS * letterAt(start, 0);
    if (start.length > 2 || whole) {
      this.#starts[first + LETTERS * letterAt(start, 1) + letterAt(start, 2)] = 1;
      return;
    }
    const second = first + LETTERS * letterAt(start, 1);
    if (start.length === 2) this.#starts.fill(1, second, second + LETTERS);
    else this.#starts.fill(1, first, first + LETTERS * LETTERS);
  }

  /** Whether a word begins with one of them. */
  hold(word: string): boolean {
    if (letterAt(word, 0) === 0) return true; // 'œuf': not one of the letters that are told apart
    return (
      this.#starts[
        LETTERS * LETTERS * letterAt(word, 0) + LETTERS * letterAt(word, 1) + letterAt(word, 2)
      ] === 1
    );
  }
}

/** 1 to 26 for a to z, 0 for the end of the word and for every other sign. */
function letterAt(word: string, at: number): number {
  if (at >= word.length) return 0;
  const code = word.charCodeAt(at);
  if (code >= A && code < A + 26 && code !== 121) return code - A + 1; // 121 is 'y'
  return PLAIN.get(code) ?? 0;
}
