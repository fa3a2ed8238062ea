import { describe, expect, it } from 'vitest';
import { disagreements } from '../../../src/estimate/ledger/compare.ts';
import { FoldedClaims } from '../../../src/estimate/ledger/ledger.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const TEXTS: readonly (readonly [language: string, text: string, ...pairs: (readonly number[])[]])[] = [
  [
    'en',
    "Nearly 200 tractors took part, according to the farmers' union; police counted 140 tractors.",
    [140, 200],
  ],
  [
    'fr',
    'La marche a réuni 3 500 manifestants selon la police, 10 000 selon les organisateurs.',
    [3500, 10_000],
  ],
  [
    'fr',
    'Selon la préfecture, 3 500 personnes ont manifesté à Vannes. Les organisateurs en revendiquent 10 000. Sept personnes ont été interpellées.',
    [3500, 10_000],
  ],
  ['en', 'Police counted 140 tractors on Monday and 200 tractors on Tuesday.'],
  ['en', 'The fleet has 300 trawlers. It has 20 trawlers more than in 2020.'],
];

describe('claims that differ', () => {
  it.each(TEXTS)('are those that two give of one thing (%s): %s', async (language, text, ...expected) => {
    const folder = await corpusFolder({
      'a.md': `---\nlang: ${language}\ndate: 2025-06-10\n---\n\n${text}\n`,
    });
    const { table } = (await openLibrary(folder)).figures;
    const { places } = new FoldedClaims(table, [...table.claims.keys()]);
    const pairs = disagreements(table, places, [], 5);
    expect(
      pairs.map(({ lower, higher }) => [lower, higher].map(({ estimate }) => estimate.quantity.value)),
    ).toEqual(expected);
  });
});
