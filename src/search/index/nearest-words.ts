import { WordCache } from '../../language/word-cache.ts';

const RECENT_WORDS = 100;

/**
 * Words for finding the nearest to a mistyped one. The first letter is taken to be right: it hardly ever is the wrong
 * one (Yannakoudakis and Fawthrop 1983), and the words to compare are few then.
 */
export class NearestWords {
  /** By first letter and length. */
  readonly #shelves = new Map<string, Shelf>();
  /** What was looked for lately: a question asks for each of its words more than once. */
  #known: WordCache<readonly string[]> | null = null;

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  /** Each word is to be added once. */
  add(word: string): void {
    this.#known = null;
    const key = `${word[0]}${word.length}`;
    let shelf = this.#shelves.get(key);
    if (shelf === undefined) {
      shelf = { words: [], letters: [] };
      this.#shelves.set(key, shelf);
    }
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
  }

  has(word: string): boolean {
    return this.#shelves.get(`${word[0]}${word.length}`)?.words.includes(word) ?? false;
  }

  /**
   * The nearest words: at most one letter wrong, missing, too many or swapped with its neighbour in words of four to
   * eight letters, two from nine letters on. None for shorter words, and none where a word is very near already.
   */
  nearest(typed: string): readonly string[] {
    this.#known ??= new WordCache((word) => this.#search(word), RECENT_WORDS);
    return this.#known.of(typed);
  }

  #search(typed: string): readonly string[] {
    if (typed.length < 4) return [];
    const most = typed.length >= 9 ? 2 : 1;
    const letters = lettersOf(typed);
    for (let distance = 1; distance <= most; distance++) {
      const near: string[] = [];
      for (let length = typed.length - distance; length <= typed.length + distance; length++) {
        const shelf = this.#shelves.get(`${typed[0]}${length}`);
        if (shelf === undefined || length < 4) continue;
        shelf.letters.forEach((own, at) => {
          if (differences(letters, own) > 2 * distance) return;
          const word = shelf.words[at] ?? '';
          if (typingDistance(typed, word, distance) <= distance) near.push(word);
        });
      }
      if (near.length > 0) return near.sort();
    }
    return [];
  }
}

/** Words, and the letters of each, side by side: an object for each would be three times the memory. */
interface Shelf {
  readonly words: string[];
  readonly letters: number[];
}

/** Which letters of 32 kinds a word has, one bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters one of two words has and the other lacks: one wrong letter makes two at most, and a look is cheap. */
function differences(a: number, b: number): number {
  let count = 0;
  for (let left = a ^ b; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * The optimal string alignment distance of two words (insertions, deletions, substitutions, swaps of neighbours; Damerau
 * 1964), or `most + 1` where it is greater than `most`.
 */
export function typingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most, most + 1);
}

/** What a slip of the fingers or of the ear costs, where a wrong consonant costs 1 (after Kernighan, Church & Gale 1990). */
const SLIPS = { doubled: 0.6, swapped: 0.6, vowel: 0.7, oneMoreOrLess: 0.8 };

const VOWEL = /^[aeiouy]$/;

/** How unlikely a word is typed as another by one slip: below 1; their {@link typingDistance} where it took more than one. */
export function slipCost(typed: string, word: string): number {
  const distance = typingDistance(typed, word, 3);
  if (distance !== 1) return distance;
  let at = 0;
  while (typed[at] === word[at]) at++;
  if (typed.length !== word.length) {
    const longer = typed.length > word.length ? typed : word;
    return longer[at] === longer[at - 1] ? SLIPS.doubled : SLIPS.oneMoreOrLess;
  }
  if (typed[at] === word[at + 1] && typed[at + 1] === word[at]) return SLIPS.swapped;
  return VOWEL.test(typed[at] ?? '') && VOWEL.test(word[at] ?? '') ? SLIPS.vowel : 1;
}
