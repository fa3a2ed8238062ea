import { expect, it } from 'vitest';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

/** Far more than it takes; that each figure was looked at with every pair of the others took minutes. */
const LONGEST = 20_000; // milliseconds

it.each(['1 ', '12 morts et ', 'de 10 à 20 ', 'trois cent '])(
  'a sentence of 20,000 times “%s” is read in no time',
  async (piece) => {
    const estimates = (
      await openLibrary(await corpusFolder({ 'd.txt': `${piece.repeat(20_000)}\n` }))
    ).figures
      .all()
      .map(({ estimate }) => estimate);
    expect(estimates.length).toBeLessThan(20_000);
  },
  LONGEST,
);
