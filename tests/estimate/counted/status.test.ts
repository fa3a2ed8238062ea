import { beforeAll, describe, expect, it } from 'vitest';
import { estimatesOfSentences } from '../../support/estimates-of-sentences.ts';

/** A sentence, and each of its figures with its topic and status. */
const SENTENCES: readonly (readonly [lang: string, sentence: string, ...figures: string[]])[] = [
  ['fr', 'Pyongyang a envoyé 3 500 soldats à Koursk.', '3 500 troops:deployed'],
  ['fr', 'Pyongyang a promis d’envoyer 3 600 soldats à Koursk.', '3 600 troops:planned'],
  ['fr', 'Il reste 700 obus à livrer.', '700 munitions:planned'],
  ['fr', 'Berlin a livré 52 chars et quatre canons.', '52 weapons:delivered', 'quatre weapons:delivered'],
  ['en', 'Seoul has sent 210 soldiers to the border.', '210 troops:deployed'],
  ['en', 'Seoul is to send 220 soldiers to the border.', '220 troops:planned'],
  ['en', 'Moscow fired 117 drones and 12 missiles.', '117 weapons:used', '12 weapons:used'],
  [
    'en',
    'The army shot down 32 drones and seven missiles.',
    '32 weapons:destroyed',
    'seven weapons:destroyed',
  ],
  ['fr', 'Onze soldats ont tué trois paysans.', 'Onze troops:null', 'trois casualties:killed'],
  ['fr', 'Onze policiers ont blessé un passant.', 'Onze other:null'],
  ['fr', 'Onze personnes ont péri la nuit dernière.', 'Onze casualties:killed'],
  ['en', 'Some 30 guards killed two farmers.', 'Some 30 other:null', 'two casualties:killed'],
  ['en', 'Some 30 farmers died the same day.', 'Some 30 casualties:killed'],
  [
    'en',
    'The group counts 340 deaths and says 70 people are in jail.',
    '340 casualties:killed',
    '70 other:null',
  ],
  ['fr', 'Onze mille armes à feu ont été livrées.', 'Onze mille weapons:delivered'],
  ['en', 'Rebels took 510 soldiers prisoner.', '510 casualties:captured'],
  ['fr', 'Quatre cents soldats ont été faits prisonniers.', 'Quatre cents casualties:captured'],
  [
    'fr',
    'La junte a perdu 91 positions et au moins 1 200 soldats.',
    '91 other:null',
    'au moins 1 200 casualties:lost',
  ],
  ['en', 'The blast killed 14 people and injured 31.', '14 casualties:killed', '31 casualties:wounded'],
  [
    'en',
    'Some 95 people were killed and 310 injured when a dam broke.',
    'Some 95 casualties:killed',
    '310 casualties:wounded',
  ],
  ['en', 'Three police officers died and 21 were hurt.', 'Three casualties:killed', '21 casualties:wounded'],
  ['en', 'One soldier was killed and two others wounded.', 'One casualties:killed', 'two casualties:wounded'],
  ['en', 'Three officers died and 21 were questioned.', 'Three casualties:killed', '21 other:null'],
  [
    'fr',
    'Deux personnes sont mortes et une douzaine ont été blessées.',
    'Deux casualties:killed',
    'une douzaine casualties:wounded',
  ],
  [
    'en',
    'The number of dead has reached 61, with 12 still missing.',
    '61 casualties:killed',
    '12 casualties:missing',
  ],
  [
    'en',
    'The army deployed 300 soldiers, 20 of whom were killed.',
    '300 troops:deployed',
    '20 casualties:killed',
  ],
  [
    'fr',
    'Sur les 640 soldats envoyés à Gao, 33 ont été blessés.',
    '640 troops:deployed',
    '33 casualties:wounded',
  ],
  [
    'en',
    'The army downed 35 drones and six of eight missiles fired at the port.',
    '35 weapons:destroyed',
    'six weapons:destroyed',
    'eight munitions:null',
  ],
  ['en', 'Out of 650 fighters, 34 were captured.', '650 troops:null', '34 casualties:captured'],
  ['en', 'A third of the 660 soldiers were killed.', 'A third casualties:killed', '660 troops:null'],
  [
    'fr',
    'Elle a dit que 670 soldats, soit 35 % des recrues, ont été tués.',
    '670 casualties:killed',
    '35 % troops:null',
  ],
  ['fr', 'L’armée a perdu 2 300 hommes.', '2 300 casualties:lost'],
  ['en', 'The army lost 2,300 men.', '2,300 casualties:lost'],
  ['en', 'The party lost 2,300 members.', '2,300 other:null'],
  ['fr', 'L’armée a perdu 41 chars et deux hélicoptères.', '41 weapons:destroyed', 'deux weapons:destroyed'],
  ['en', 'The army lost 41 tanks and two helicopters.', '41 weapons:destroyed', 'two weapons:destroyed'],
  ['en', 'The blast killed 42 soldiers and 51 civilians.', '42 casualties:killed', '51 casualties:killed'],
  ['en', 'The blast killed 43 soldiers and 52 civilians fled.', '43 casualties:killed', '52 other:null'],
  ['fr', 'Des 680 soldats partis en mars, 35 ont été tués.', '680 troops:null', '35 casualties:killed'],
  ['fr', 'La crue a coûté la vie à 16 personnes.', '16 casualties:killed'],
  ['en', 'The flood claimed the lives of 16 people.', '16 casualties:killed'],
  ['fr', '19 soldats et 28 miliciens sont morts.', '19 casualties:killed', '28 casualties:killed'],
  ['en', 'Some 14 soldiers went home by train.', 'Some 14 troops:null'],
  ['en', 'They held three rounds of talks.', 'three other:null'],
  ['en', 'The guards fired 90 rounds.', '90 munitions:used'],
  ['en', 'A surgeon mended two broken arms.', 'two other:null'],
  ['en', 'The depot has 12 fuel tanks.', '12 other:null'],
  ['fr', 'La région compte 8 armées et 40 dos d’âne.', '8 other:null', '40 other:null'],
];

let estimatesOf: Awaited<ReturnType<typeof estimatesOfSentences>>;
beforeAll(async () => {
  estimatesOf = await estimatesOfSentences(SENTENCES);
});

describe('the status of a figure', () => {
  it.each(SENTENCES)('(%s) %s', (_lang, sentence, ...expected) => {
    const read = estimatesOf(sentence);
    expect(read.map(({ figure, topic, status }) => `${figure.text} ${topic}:${status}`)).toEqual(expected);
  });
});
