import { expect, it } from 'vitest';
import { placesNamedIn } from '../../../src/search/kind-of-answer/somewhere.ts';

it.each([
  ['Two men were detained in Graz in April.', ['graz']],
  ['In Norway the sale was stopped.', ['norway']],
  ['The ferry sank 40 miles south of Malta.', ['malta']],
  ['She was bound for Bergen.', ['bergen']],
  ['Le ferry a coulé à 40 km de Brest.', ['brest']],
  ['Il a disparu quelque part entre Lyon et Turin.', ['lyon']],
])('places are named behind what says where: %s', (text, places) => {
  expect(placesNamedIn(text)).toEqual(places);
});

it.each([
  'Un accord signé entre Marchetti et Oduya.',
  'A pact between Marchetti and Oduya.',
  'It was in April.',
])('no place is named: %s', (text) => {
  expect(placesNamedIn(text)).toEqual([]);
});
