import type { Matcher } from './matching.ts';
import type { SearchIndex } from './search-index.ts';
import { LOOKED_AT, LOOKED_BESIDE } from './weights.ts';

/**
 * The sentences that are worth a look at what stands around them, by their numbers: the candidates that meet most of the
 * question by themselves, and the neighbours of the best of these, which may answer without a word of it.
 * @param candidates numbers of sentences in their order
 * @param weights those of the question's units
 */
export function promisingOf(
  candidates: readonly number[],
  weights: readonly number[],
  matcher: Matcher,
  index: SearchIndex,
): readonly number[] {
  const met = candidates.map((number) => ({ number, weight: matcher.weightMet(number, weights) }));
  const best = met.sort((a, b) => b.weight - a.weight || a.number - b.number).slice(0, LOOKED_AT);
  const neighbours = best
    .slice(0, LOOKED_BESIDE)
    .flatMap(({ number }) => [number - 1, number + 1].filter((other) => areOfOneText(number, other, index)));
  return [...new Set([...best.map(({ number }) => number), ...neighbours])];
}

function areOfOneText(number: number, other: number, { sentences }: SearchIndex): boolean {
  return sentences[number]?.sentence.document === sentences[other]?.sentence.document;
}
