import { beforeAll, describe, expect, it } from 'vitest';
import { estimatesOfSentences } from '../../support/estimates-of-sentences.ts';

/** A sentence, and what each of its figures counts; null where nothing is named. */
const SENTENCES: readonly (readonly [
  language: 'fr' | 'en',
  sentence: string,
  units: readonly (string | null)[],
])[] = [
  ['fr', 'Les menuisiers étaient cinq d’ordinaire.', ['menuisiers']],
  ['fr', 'Le maire, Jean Petit, chiffre à 7 000 les toits arrachés.', ['toits arrachés']],
  ['fr', 'Les magasins ferment ; la chambre de commerce en a recensé 31.', ['magasins']],
  ['fr', 'Ils ont aligné les barques sur la grève, vingt-trois en tout.', ['barques']],
  ['fr', 'Le tirage officiel, 53 537, n’a pas bougé.', ['tirage officiel']],
  ['en', 'The clinic has a waiting list of 640.', ['waiting list']],
  ['en', 'Its fleet (47, at the last count) is old.', ['fleet']],
  ['en', 'The grocer sent blankets, 15,000 of them.', ['blankets']],
  ['en', 'The stove costs $430 delivered.', ['stove']],
  ['en', 'They found over 1,800 81mm rockets.', ['rockets']],
  ['en', 'The tank is nine-tenths full.', ['tank']],
  ['en', 'The port reported losses of £12 million.', ['losses']],
  ['en', 'Takings fell short of £12 million.', ['Takings']],
  ['en', 'The council signed off the sale of 40 to a school.', [null]],
];

describe('a number without a noun of its own', () => {
  let estimatesOf: Awaited<ReturnType<typeof estimatesOfSentences>>;
  beforeAll(async () => {
    estimatesOf = await estimatesOfSentences(SENTENCES);
  });

  it.each(SENTENCES)('counts what its clause names (%s): %s', (_, sentence, units) => {
    expect(estimatesOf(sentence).map(({ unit }) => unit?.text ?? null)).toEqual(units);
  });

  const NAMES: readonly string[] = [
    'Le rendez-vous est fixé au bureau 214.',
    'Les dons se font au 92 300.',
    'La borne se trouve au kilomètre 31 de la route.',
    'Le texte a été adopté à dix contre un.',
    'They left through door 7.',
    'Members voted by ten to one for the strike.',
    'A 6.3-magnitude quake was felt in the valley.',
  ];
  it.each(NAMES)('is no estimate where it only says which one: %s', async (sentence) => {
    const language = /^(?:L|Les|Le|La) /u.test(sentence) ? 'fr' : 'en';
    const estimates = await estimatesOfSentences([[language, sentence]]);
    expect(estimates(sentence).map(({ figure }) => figure.text)).toEqual([]);
  });
});
