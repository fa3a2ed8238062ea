import { describe, expect, it } from 'vitest';
import { disagreements } from '../../../src/estimate/ledger/compare.ts';
import { FoldedClaims } from '../../../src/estimate/ledger/ledger.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

/** The folded figures of one document for each sentence, all of one day. */
async function foldedOf(...sentences: string[]) {
  const files = sentences.map((sentence, index): [string, string] => [
    `${index}.md`,
    `---\ndate: 2025-02-11\nlang: fr\n---\n\n${sentence}\n`,
  ]);
  const { table } = (await openLibrary(await corpusFolder(Object.fromEntries(files)))).figures;
  return { table, places: new FoldedClaims(table, [...table.claims.keys()]).places };
}

describe('FoldedClaims', () => {
  it.each([
    [
      'Selon la préfecture, 300 personnes ont défilé à Nantes.',
      'Selon la préfecture, 300 personnes ont applaudi le pianiste à Quimper.',
    ],
    [
      'Selon la préfecture, 300 personnes ont défilé à Nantes.',
      'Selon la préfecture, 300 personnes ont applaudi le pianiste à Nantes.',
    ],
    [
      'Selon les secours, 57 personnes sont mortes dans un séisme à Brest.',
      'Selon les secours, 57 personnes sont mortes dans des inondations à Rennes.',
    ],
  ])('keeps apart “%s” and “%s”', async (...sentences) => {
    expect((await foldedOf(...sentences)).places).toHaveLength(2);
  });

  it('folds one claim in two wordings', async () => {
    const { places } = await foldedOf(
      'Selon la préfecture, 300 personnes ont défilé à Nantes contre la réforme.',
      'On compte 300 personnes à Nantes, selon la préfecture.',
    );
    expect(places).toHaveLength(1);
  });
});

describe('disagreements', () => {
  it('sets the counts of one event against each other, not those of two', async () => {
    const { table, places } = await foldedOf(
      'Selon la préfecture, 4 000 personnes ont défilé à Rennes.',
      'Selon les syndicats, 12 000 personnes ont défilé à Rennes.',
      'Selon les organisateurs, 90 000 personnes ont applaudi le concert à Nantes.',
    );
    const pairs = disagreements(table, places, [], 3);
    expect(
      pairs.map(({ lower, higher }) => [lower, higher].map(({ estimate }) => estimate.quantity.value)),
    ).toEqual([[4000, 12_000]]);
  });
});
