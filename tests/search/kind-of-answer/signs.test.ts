import { describe, expect, it } from 'vitest';
import { isSign, type Sign } from '../../../src/search/kind-of-answer/signs.ts';

const SIGNS: readonly (readonly [
  Sign,
  { readonly shown: readonly string[]; readonly missing: readonly string[] },
])[] = [
  [
    'date',
    {
      shown: [
        'Le pont a rouvert le 3 mars.',
        'The bridge reopened on Tuesday.',
        'Il date de 1931.',
        'The bridge reopened on March 3.',
        'The bridge will reopen on 12 March.',
        'Le pont doit rouvrir d’ici trois semaines.',
        'It reopened in the spring.',
        'They had until May to repair it.',
        'Il a rouvert la semaine dernière.',
        'It was built in the 1950s.',
        'Le pont rouvre avant Noël.',
      ],
      missing: ['Le pont a rouvert.', 'They marched to the bridge.', 'They may march.'],
    },
  ],
  [
    'day',
    {
      shown: [
        'Le pont a rouvert mardi.',
        'It reopened on 3 March.',
        'It reopened on March 3.',
        'Il a rouvert le 3 du mois.',
        'It reopened yesterday.',
      ],
      missing: ['Le pont a rouvert en mars.', 'It was built in 1931.', 'Le 3 % manque.', 'It may reopen.'],
    },
  ],
  [
    'month',
    {
      shown: ['Le pont a rouvert en mai.', 'It reopened last March.', 'Il rouvre le 3 septembre.'],
      missing: ['It may reopen.', 'Le pont a rouvert mardi.', 'It was built in 1931.'],
    },
  ],
  [
    'year',
    {
      shown: [
        'Le pont date de 1931.',
        'It was built in the 1950s.',
        'Il a rouvert l’an dernier.',
        'It fell two years ago.',
      ],
      missing: ['Le pont a rouvert mardi.', 'The bridge reopened on 3 March.'],
    },
  ],
  [
    'hour',
    {
      shown: ['Le pont rouvre à 6 h 30.', 'The bridge reopens at 6:30 a.m.', 'Tout était fini à minuit.'],
      missing: ['Le pont rouvre lundi.', 'The bridge reopens in 6 days.'],
    },
  ],
  [
    'duration',
    {
      shown: [
        'La panne a duré trois jours.',
        'The outage lasted for two weeks.',
        'Le pont est fermé entre le 1er mars et le 28 avril.',
        'The bridge is shut from May to 3 July.',
        'C’est le douzième jour de panne.',
        'The outage is in its fourth week running.',
      ],
      missing: [
        'La panne est réparée.',
        'The outage is over.',
        'The fourth week was worse.',
        'La fresque est du XIVe siècle.',
        'A second outage followed.',
      ],
    },
  ],
  [
    'reason',
    {
      shown: [
        'Le pont est fermé en raison du gel.',
        'La panne s’explique par le gel.',
        'He blames the frost.',
        'It closed because of the frost.',
        'Il ferme parce qu’il gèle.',
      ],
      missing: ['Le pont est fermé.', 'The bridge is closed.'],
    },
  ],
  [
    'ground',
    {
      shown: [
        'Elle a démissionné après une dispute.',
        'He resigned amid a scandal.',
        'He was banned for altering notes.',
      ],
      missing: ['Elle a démissionné.', 'He resigned.'],
    },
  ],
  [
    'manner',
    {
      shown: [
        'Il est entré en forçant la porte.',
        'Le grain arrive par bateau.',
        'They got in by forcing the door.',
        'Grain comes by rail.',
        'Les caisses ont voyagé dans un avion militaire.',
      ],
      missing: ['Il est entré.', 'They got in.'],
    },
  ],
  [
    'statement',
    {
      shown: [
        '« Le pont tiendra », a assuré le maire.',
        'The mayor said that the bridge would hold.',
        'Le maire a pour sa part rappelé que le pont tiendrait.',
        'La mairie plaide pour une fermeture.',
        'L’ingénieure soutient que le pont tiendra.',
        'Sa fille fait valoir que le pont a tenu.',
        'The engineer assured them that it held.',
        'They complained that it shook.',
        'The mayor denies that it shakes.',
      ],
      missing: ['Le pont tient.', 'The bridge holds.'],
    },
  ],
  [
    'demand',
    {
      shown: ['Les pilotes réclament une prime.', 'The pilots want a bonus.', 'She called for an inquiry.'],
      missing: ['Les pilotes volent.', 'The pilots fly.'],
    },
  ],
  [
    'share',
    {
      shown: ['Elle a obtenu 41 % des voix.', 'A third of the voters stayed at home.'],
      missing: ['Elle a obtenu 41 voix.', 'They stayed at home.'],
    },
  ],
  [
    'age',
    {
      shown: ['Le berger, âgé de 61 ans, est indemne.', 'The 61-year-old shepherd is safe.'],
      missing: ['Le berger est indemne.', 'The shepherd is safe.'],
    },
  ],
];

describe.each(SIGNS)('the sign of a %s', (sign, { shown, missing }) => {
  it.each(shown)('is shown by: %s', (text) => {
    expect(isSign(sign, text)).toBe(true);
  });

  it.each(missing)('is missing in: %s', (text) => {
    expect(isSign(sign, text)).toBe(false);
  });
});
