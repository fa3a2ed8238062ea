import { isFunctionWord } from '../language/function-words.ts';
import { LANGUAGES } from '../language/language.ts';
import { stems } from '../language/stem.ts';
import { addTo, DIMENSIONS, normalise, stemKey, type WordVectors } from '../language/word-vectors.ts';
import type { Query, QueryUnit } from './query.ts';

/**
 * What a question is about: the direction in which the vectors of its words of content point together.
 * @param weights those of the question's units
 */
export function questionVector(query: Query, weights: readonly number[], vectors: WordVectors): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  query.units.forEach((unit, number) => {
    if (unit.kind !== 'word' && unit.kind !== 'verb') return;
    const found = vectorsOf(unit, query, vectors);
    for (const vector of found) addTo(sum, vector, (weights[number] ?? 0) / found.length);
  });
  return normalise(sum);
}

function vectorsOf({ from, to }: QueryUnit, { tokens, frenchShare }: Query, vectors: WordVectors) {
  const languages = LANGUAGES.filter(
    (language) => frenchShare === 0.5 || (language === 'fr') === frenchShare > 0.5,
  );
  return languages.flatMap((language) =>
    tokens
      .slice(from, to)
      .filter(({ word }) => !isFunctionWord(word, language))
      .flatMap(({ word }) => vectors.of(stems(word, language).map((stem) => stemKey(stem, language))) ?? []),
  );
}
