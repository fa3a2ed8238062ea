import { expect, it } from 'vitest';
import { quotable, readDocument } from '../../support/read-document.ts';

const FERRY = [
  'New ferry for the island of Skerra',
  'The shipyard of Morlan handed over a new ferry on Tuesday, eleven years after the island of Skerra had asked for one.',
  'The ship will carry 400 passengers and 60 cars across the sound, twice as many as the old one, which was built in 1974.',
];
const FACTS = [
  'Key facts',
  'Length of the ship: 167 metres',
  'Crew: 72',
  'Builder: Morlan',
  'Speed: 22 knots',
];

it('a box of facts below the last paragraph is kept, whatever that paragraph ends with', async () => {
  for (const last of [
    'The mayor said: "We waited eleven years for this."',
    'It sails on Monday, the mayor said.',
  ])
    for (const facts of [FACTS, FACTS.slice(1)]) {
      const text = `${[...FERRY, last].join('\n\n')}\n\n${facts.join('\n')}\n`;
      expect(quotable(await readDocument('a.txt', text))).toEqual([...FERRY, last, ...facts]);
    }
});

it.each([
  ['Tel: 02 33 44 55 66', 'Fax: 02 33 44 55 67', 'VAT: 123 4567 89'],
  ['Comments: 12', 'Shares: 41', 'Views: 1204'],
  ['More ferries', 'Dublin: 7', 'Cork: 4', 'Galway: 3', 'Browse the full list'],
])('what a page states in the same form below the text is not: %s', async (...lines) => {
  const text = `${FERRY.join('\n\n')}\n\n${lines.join('\n')}\n`;
  expect(quotable(await readDocument('a.txt', text))).toEqual(FERRY);
});
