import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeWordVectors } from '../../src/language/compute-word-vectors.ts';
import { lexiconFiles } from '../../src/language/dictionary.ts';
import type { Language } from '../../src/language/language.ts';
import { parseLexicon } from '../../src/language/lexicon.ts';
import { loadWordVectors } from '../../src/language/load-word-vectors.ts';
import { stems } from '../../src/language/stem.ts';
import { stemTerm } from '../../src/language/term.ts';
import { DIMENSIONS, WordVectors } from '../../src/language/word-vectors.ts';

const SMALL = `
bateau, navire | boat, ship
navire, cargo | ship, freighter
cargo, pétrolier | freighter, tanker
pain, farine | bread, flour
farine, levure | flour, yeast
`;

function vectorOf(word: string, language: Language, vectors: WordVectors): Float32Array | null {
  return vectors.of(stems(word, language).map((stem) => stemTerm(stem, language)));
}

function cosine(a: Float32Array | null, b: Float32Array | null): number {
  if (a === null || b === null) return Number.NaN;
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

describe('the vectors of words', () => {
  const { groups } = parseLexicon(SMALL);
  const data = computeWordVectors(groups);
  const vectors = new WordVectors(data);

  it('are the same whenever they are computed', () => {
    expect(computeWordVectors(groups)).toEqual(data);
  });

  it('are unknown for words of no line', () => {
    expect(vectorOf('zorglub', 'fr', vectors)).toBeNull();
  });

  it('have length 1, whatever stems they are of', () => {
    fc.assert(
      fc.property(fc.subarray([...data.stems], { minLength: 1 }), (keys) => {
        const vector = vectors.of(keys);
        expect(vector).toHaveLength(DIMENSIONS);
        expect(cosine(vector, vector)).toBeCloseTo(1, 3);
      }),
    );
  });

  it.each([
    ['épidémie', 'feverish', 'orchard'],
    ['inondation', 'downpour', 'harvest'],
    ['famine', 'malnourished', 'bishop'],
    ['redouter', 'scary', 'umbrella'],
  ])('put ‘%s’ nearer to ‘%s’ than to ‘%s’, though no line has two of them', (french, near, far) => {
    const lines = lexiconFiles().flatMap(({ text }) => parseLexicon(text).groups);
    const together = lines.filter(({ terms }) => {
      const texts = terms.map(({ text }) => text);
      return texts.includes(french) && (texts.includes(near) || texts.includes(far));
    });
    expect(together).toEqual([]);
    const built = loadWordVectors();
    const toFrench = (english: string) =>
      cosine(vectorOf(french, 'fr', built), vectorOf(english, 'en', built));
    expect(toFrench(near)).toBeGreaterThan(toFrench(far) + 0.1);
  });
});
