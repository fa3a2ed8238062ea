import type { IndexedSentence, SearchIndex } from './index/search-index.ts';
import type { Scored } from './ranking.ts';

/** A candidate with the same sentence of other documents. */
export interface Repeated {
  readonly best: Scored;
  readonly repeats: readonly Scored[];
}

/** Share of terms in common from which two sentences are one: a wire story's copies differ by a word or two. */
const SAME = 0.9;

const COMPARED = 40;

/**
 * Shows a sentence once that several documents have, the best placed for all. Keeps the order; at most `most`
 * sentences. Looks for copies among the first candidates only: a copy scores like its original.
 */
export function foldRepeats(candidates: readonly Scored[], most: number, index: SearchIndex): Repeated[] {
  const folded: { best: Scored; repeats: Scored[] }[] = [];
  const comparison = new Comparison(index);
  for (const candidate of candidates.slice(0, COMPARED)) {
    const first = folded.find(({ best }) => comparison.isRepeat(best.indexed, candidate.indexed));
    if (first !== undefined) first.repeats.push(candidate);
    else if (folded.length < most) folded.push({ best: candidate, repeats: [] });
  }
  return folded;
}

/** Compares sentences with each other, each taken apart once. */
class Comparison {
  readonly #index: SearchIndex;
  readonly #terms = new Map<number, ReadonlySet<number>>();

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** Whether two sentences of different documents share nearly all their terms (Jaccard 1901), all numbers among them. */
  isRepeat(a: IndexedSentence, b: IndexedSentence): boolean {
    if (a.sentence.document === b.sentence.document) return false;
    const first = this.#termsOf(a);
    const second = this.#termsOf(b);
    if (Math.min(first.size, second.size) < SAME * Math.max(first.size, second.size)) return false;
    let common = 0;
    for (const term of first) {
      if (second.has(term)) common++;
      // A toll that has risen since is another sentence, however alike.
      else if (this.#index.isNumber(term)) return false;
    }
    return common >= SAME * (first.size + second.size - common);
  }

  #termsOf({ number }: IndexedSentence): ReadonlySet<number> {
    const terms = this.#terms.get(number) ?? new Set(this.#index.termsOf(number));
    this.#terms.set(number, terms);
    return terms;
  }
}
