import type { WrittenWord } from '../language/tokens.ts';
import { NearestWords } from './nearest-words.ts';

/** How a folded word is used in the corpus. */
interface Usage {
  /** Occurrences that do not open a sentence. */
  inside: number;
  /** Of these, with a capital. */
  capitalised: number;
}

/** The words of a corpus: which there are, and which of them are names. */
export class Vocabulary {
  readonly #usage = new Map<string, Usage>();
  readonly nearest = new NearestWords();

  /** Counts the words of one sentence. */
  add(words: readonly WrittenWord[]): void {
    words.forEach(({ folded, number, capitalised }, at) => {
      if (number !== null) return;
      let usage = this.#usage.get(folded);
      if (usage === undefined) {
        usage = { inside: 0, capitalised: 0 };
        this.#usage.set(folded, usage);
        this.nearest.add(folded);
      }
      if (at === 0) return;
      usage.inside++;
      if (capitalised) usage.capitalised++;
    });
  }

  has(folded: string): boolean {
    return this.#usage.has(folded);
  }

  /** Whether the corpus writes a word with a capital within its sentences: the sign of a name in both languages. */
  isName(folded: string): boolean {
    const usage = this.#usage.get(folded);
    return usage !== undefined && usage.inside > 0 && usage.capitalised / usage.inside > 0.9;
  }
}
