import type { Scored } from './ranking.ts';
import type { IndexedSentence } from './search-index.ts';

/** A candidate with the same sentence of other documents. */
export interface Repeated {
  readonly best: Scored;
  readonly repeats: readonly Scored[];
}

/** Share of terms in common from which two sentences are one: a wire story's copies differ by a word or two. */
const SAME = 0.9;

/** Shows a sentence once that several documents have, the best placed for all. Keeps the order. */
export function foldRepeats(candidates: readonly Scored[]): Repeated[] {
  const folded: { best: Scored; repeats: Scored[] }[] = [];
  for (const candidate of candidates) {
    const first = folded.find(({ best }) => isRepeat(best.indexed, candidate.indexed));
    if (first === undefined) folded.push({ best: candidate, repeats: [] });
    else first.repeats.push(candidate);
  }
  return folded;
}

/** Whether two sentences of different documents share nearly all their terms (Jaccard 1901). */
function isRepeat(a: IndexedSentence, b: IndexedSentence): boolean {
  if (a.sentence.document === b.sentence.document) return false;
  const first = new Set(a.terms);
  const second = new Set(b.terms);
  if (Math.min(first.size, second.size) < SAME * Math.max(first.size, second.size)) return false;
  let common = 0;
  for (const term of first) if (second.has(term)) common++;
  return common >= SAME * (first.size + second.size - common);
}
