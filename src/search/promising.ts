import type { Matcher } from './evidence/matching.ts';
import type { SearchIndex } from './index/search-index.ts';
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
  const met = Float64Array.from(candidates, (number) => matcher.weightMet(number, weights));
  const best = bestOf(candidates, met, LOOKED_AT);
  const neighbours = bestOf(candidates, met, LOOKED_BESIDE).flatMap((number) =>
    [number - 1, number + 1].filter((other) => areOfOneText(number, other, index)),
  );
  return [...new Set([...best, ...neighbours])];
}

/** The candidates that meet most, at equal weights the first of the corpus; in its order. */
function bestOf(candidates: readonly number[], met: Float64Array, most: number): readonly number[] {
  if (candidates.length <= most) return candidates;
  const least = met.toSorted()[met.length - most] ?? 0;
  let equal = most - met.filter((weight) => weight > least).length;
  return candidates.filter((_, at) => {
    const weight = met[at] ?? 0;
    return weight > least || (weight === least && equal-- > 0);
  });
}

function areOfOneText(number: number, other: number, { sentences }: SearchIndex): boolean {
  return sentences[number]?.sentence.document === sentences[other]?.sentence.document;
}
