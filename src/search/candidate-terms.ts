import type { SearchIndex } from './index/search-index.ts';
import type { Query } from './question/query.ts';
import { CANDIDATES, LEAST_CANDIDATE, SURE_CANDIDATE } from './weights.ts';

/**
 * The terms by which MiniSearch finds candidates, each with its weight: the question's own before what is merely
 * like them, rarest first, as many as a question may cost. A word of every other sentence finds nothing that a rarer one does not.
 */
export function candidateTerms(
  query: Query,
  weights: readonly number[],
  index: SearchIndex,
): ReadonlyMap<string, number> {
  const found = new Map<string, { weight: number; strength: number; frequency: number }>();
  query.units.forEach((unit, number) => {
    for (const { text, strength } of [...unit.terms, ...unit.parts.flat()]) {
      if (strength < LEAST_CANDIDATE || index.termId(text) === undefined) continue;
      for (const { text: entry, frequency } of index.lookups(text)) {
        const known = found.get(entry);
        found.set(entry, {
          weight: Math.max(known?.weight ?? 0, strength * (weights[number] ?? 0)),
          strength: Math.max(known?.strength ?? 0, strength),
          frequency,
        });
      }
    }
  });
  const isUnsure = ({ strength }: { strength: number }) => Number(strength < SURE_CANDIDATE);
  const inTurn = [...found].sort(([, a], [, b]) => isUnsure(a) - isUnsure(b) || a.frequency - b.frequency);
  const weighted = new Map<string, number>();
  let postings = 0;
  for (const [text, { weight, frequency }] of inTurn) {
    postings += frequency;
    if (weighted.size > 0 && postings > CANDIDATES) break;
    weighted.set(text, weight);
  }
  return weighted;
}
