import { beforeAll, describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/estimate/estimate.ts';
import { estimatesOfSentences } from '../support/estimates-of-sentences.ts';

type Reading = (estimate: Estimate) => unknown;

const place: Reading = (estimate) => estimate.place?.text ?? null;
const hedged: Reading = ({ hedges }) => hedges.length > 0;
const bound: Reading = ({ quantity }) => quantity.qualifier;
const unit: Reading = (estimate) => estimate.unit?.text ?? null;
const claimant: Reading = (estimate) => estimate.attributedTo?.text ?? null;
const predicate: Reading = (estimate) => estimate.predicate?.text ?? null;
const status: Reading = (estimate) => estimate.status;

const SENTENCES: readonly (readonly [
  lang: string,
  sentence: string,
  read: Reading,
  ...expected: unknown[],
])[] = [
  ['fr', 'Le pays a vacciné 96 000 personnes, dont 12 000 à Liège.', place, null, 'Liège'],
  ['fr', 'Le choc a blessé 96 civils, dont 12 enfants, à Liège.', place, 'Liège', 'Liège'],
  ['fr', 'Le taux est haut dans le Finistère (58,2 %) et bas à Brest (44,9 %).', place, 'Finistère', 'Brest'],
  ['en', 'According to Ann Lee, an analyst at Clarksea Ltd., it will create 900 jobs.', place, null],
  ['en', 'An analyst at Clarksea said that 901 jobs would go in Hull.', place, 'Hull'],
  ['en', 'It was tested in a Phase III trial involving 18,240 volunteers.', place, null],
  ['en', 'It would be wrong to say that 500 soldiers were killed.', hedged, true],
  ['fr', 'Il serait faux de dire que 500 soldats ont été tués.', hedged, true],
  ['en', 'The port denied the claim, saying that no more than 45 posts would go.', hedged, false],
  ['en', 'A ticket costs from €89.', bound, 'at least'],
  ['en', 'A ticket costs from €88 to €120.', bound, 'exact', 'exact'],
  ['fr', "L'incendie a fait trois blessés, dont un grave.", unit, 'blessés', 'blessés'],
  ['fr', "Un incendie s'est déclaré dans la nuit, faisant trois blessés.", claimant, null],
  ['fr', "D'après l'art. 12 du règlement, 50 ouvriers suffisent.", claimant, "l'art. 12 du règlement"],
  ['fr', 'Le préfet du Finistère a ramené ce chiffre à 1,9 million.', claimant, 'Le préfet du Finistère'],
  ['fr', 'Le trafic de conteneurs a atteint 486 000 EVP.', predicate, null],
  ['fr', 'La division compte 11 000 soldats, soit 2 000 de plus que la garde.', status, 'strength', null],
];

describe('what a sentence says of its figures', () => {
  let estimatesOf: Awaited<ReturnType<typeof estimatesOfSentences>>;
  beforeAll(async () => {
    estimatesOf = await estimatesOfSentences(SENTENCES);
  });

  const rows = SENTENCES.map(([lang, sentence, read, ...expected]) => ({ lang, sentence, read, expected }));
  it.each(rows)('is read as it stands ($lang): $sentence', ({ sentence, read, expected }) => {
    expect(estimatesOf(sentence).map(read)).toEqual(expected);
  });
});
