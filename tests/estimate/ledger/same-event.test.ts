import { describe, expect, it } from 'vitest';
import { disagreements } from '../../../src/estimate/ledger/compare.ts';
import { foldRepeats } from '../../../src/estimate/ledger/ledger.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

/** The figures of one document for each sentence, all of one day. */
async function estimatesOf(...sentences: string[]) {
  const files = sentences.map((sentence, index): [string, string] => [
    `${index}.md`,
    `---\ndate: 2025-02-11\nlang: fr\n---\n\n${sentence}\n`,
  ]);
  return (await openLibrary(await corpusFolder(Object.fromEntries(files)))).figures.all();
}

describe('foldRepeats', () => {
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
    expect(foldRepeats(await estimatesOf(...sentences))).toHaveLength(2);
  });

  it('folds one claim in two wordings', async () => {
    const estimates = await estimatesOf(
      'Selon la préfecture, 300 personnes ont défilé à Nantes contre la réforme.',
      'On compte 300 personnes à Nantes, selon la préfecture.',
    );
    expect(foldRepeats(estimates)).toHaveLength(1);
  });
});

describe('disagreements', () => {
  it('sets the counts of one event against each other, not those of two', async () => {
    const estimates = await estimatesOf(
      'Selon la préfecture, 4 000 personnes ont défilé à Rennes.',
      'Selon les syndicats, 12 000 personnes ont défilé à Rennes.',
      'Selon les organisateurs, 90 000 personnes ont applaudi le concert à Nantes.',
    );
    const pairs = disagreements(estimates, [], 3);
    expect(
      pairs.map(({ lower, higher }) => [lower, higher].map(({ claim }) => claim.estimate.quantity.value)),
    ).toEqual([[4000, 12_000]]);
  });
});
