import { beforeAll, describe, expect, it } from 'vitest';
import type { Retriever } from '../../src/search/retriever.ts';
import { aLibrary } from '../support/a-library.ts';

let search: Retriever;

beforeAll(async () => {
  ({ search } = await aLibrary({
    'port.md': `---
title: Le port d’Orvault change de mains
lang: fr
---
La capitaine du port, Nolwenn Kerdrain, a quitté son poste en mars. Son adjoint, Yves Maladry, lui succède.

Les dockers réclament une prime de 900 euros. Le trafic a reculé de 4 % en un an. Un nouveau quai ouvrira en mai, à l’est du bassin.

Mme Kerdrain juge « absurde » la fermeture du phare. Paul Maladry, armateur, vend ses deux remorqueurs.
`,
  }));
});

describe('a person asked for by the whole name', () => {
  it('is met by the surname alone', async () => {
    const { hits } = await search.search('Que pense Nolwenn Kerdrain de la fermeture du phare ?', 1);
    const [first] = hits;
    expect(first?.explanation.matches).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ asked: 'nolwenn', found: 'Kerdrain', bridge: 'name' }),
      ]),
    );
  });

  it('is not met by another of that surname', async () => {
    const { hits } = await search.search('Que vend Yves Maladry, l’armateur aux deux remorqueurs ?', 1);
    const matches = hits.flatMap(({ explanation }) => explanation.matches);
    expect(matches.map(({ asked }) => asked)).toContain('maladry');
    expect(matches.map(({ asked }) => asked)).not.toContain('yves');
  });
});
