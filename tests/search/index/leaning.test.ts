import { describe, expect, it } from 'vitest';
import { countsOfThem, leans } from '../../../src/search/index/leaning.ts';

describe('a sentence that leans on the one before', () => {
  it.each([
    'Il a ensuite quitté la salle.',
    '« Elle ne reviendra pas », a dit le maire.',
    'Cette décision a surpris les marchés.',
    'Une centaine d’entre eux ont été blessés.',
    'They will stay until June.',
    'Its president resigned.',
    'Three of them were arrested.',
    'According to him, the bridge was sound.',
    'En 2019, il s’était fracturé le bassin.',
    'Moscou a déjà fait savoir qu’il s’y opposerait.',
    'Pendant six semaines, les cuisines y sont restées froides.',
    'Failing that, the mission will leave.',
    'The minister supports the latter.',
  ])('%s', (text) => {
    expect(leans(text)).toBe(true);
  });

  it.each([
    'Le maire a quitté la salle.',
    'The court heard six witnesses.',
    'Ilham Aliev a reçu les envoyés.',
    'La ville dit qu’il y a assez de lits.',
    'In 2019, the bridge was closed.',
    'The former minister heard six witnesses.',
    'Depuis lundi, le pont est fermé.',
    'There are six witnesses.',
  ])('is not: %s', (text) => {
    expect(leans(text)).toBe(false);
  });

  it('counts some of what that one speaks of only where it says so', () => {
    expect(countsOfThem('Dix d’entre elles sont fermées.')).toBe(true);
    expect(countsOfThem('Elles sont fermées.')).toBe(false);
  });
});
