import type { Scored } from './ranking.ts';
import type { IndexedSentence, SearchIndex } from './search-index.ts';

/** A candidate with the same sentence of other documents. */
export interface Repeated {
  readonly best: Scored;
  readonly repeats: readonly Scored[];
}

/** Share of terms in common from which two sentences are one: a wire story's copies differ by a word or two. */
const SAME = 0.9;

const LOOKED_AT = 40;

/**
 * Shows a sentence once that several documents have, the best placed for all. Keeps the order; at most `most`
 * sentences. Looks for copies among the first candidates only: a copy scores like its original.
 */
export function foldRepeats(candidates: readonly Scored[], most: number, index: SearchIndex): Repeated[] {
  const folded: { best: Scored; repeats: Scored[] }[] = [];
  for (const candidate of candidates.slice(0, LOOKED_AT)) {
    const first = folded.find(({ best }) => isRepeat(best.indexed, candidate.indexed, index));
    if (first !== undefined) first.repeats.push(candidate);
    else if (folded.length < most) folded.push({ best: candidate, repeats: [] });
  }
  return folded;
}

/** Whether two sentences of different documents share nearly all their terms (Jaccard 1901). */
function isRepeat(a: IndexedSentence, b: IndexedSentence, index: SearchIndex): boolean {
  if (a.sentence.document === b.sentence.document) return false;
  const first = new Set(index.termsOf(a.number));
  const second = new Set(index.termsOf(b.number));
  if (Math.min(first.size, second.size) < SAME * Math.max(first.size, second.size)) return false;
  let common = 0;
  for (const term of first) if (second.has(term)) common++;
  return common >= SAME * (first.size + second.size - common);
}
