import type { CandidateTerms } from './candidate-index.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { FOUND_POSTINGS, LEAST_CANDIDATE, SCORED_POSTINGS } from './weights.ts';

/**
 * The terms by which MiniSearch finds candidates: the question's own, rarest first, as many as a question may cost. A word
 * of every other sentence finds nothing that a rarer one does not: it only scores what is found.
 */
export function candidateTerms(query: Query, weights: readonly number[], index: SearchIndex): CandidateTerms {
  const found = new Map<string, { weight: number; frequency: number }>();
  query.units.forEach((unit, number) => {
    for (const { text, strength } of [...unit.terms, ...unit.parts.flat()]) {
      if (strength < LEAST_CANDIDATE || index.termId(text) === undefined) continue;
      for (const { text: entry, frequency } of index.lookups(text)) {
        const weight = Math.max(found.get(entry)?.weight ?? 0, strength * (weights[number] ?? 0));
        found.set(entry, { weight, frequency });
      }
    }
  });
  const rarestFirst = [...found].sort(([, a], [, b]) => a.frequency - b.frequency);
  const scoring = new Map<string, number>();
  const finding = new Set<string>();
  let postings = 0;
  for (const [text, { weight, frequency }] of rarestFirst) {
    postings += frequency;
    if (scoring.size > 0 && postings > SCORED_POSTINGS) break;
    scoring.set(text, weight);
    if (finding.size === 0 || postings <= FOUND_POSTINGS) finding.add(text);
  }
  return { weights: scoring, finding };
}
