import { expect, it } from 'vitest';
import { quotable, readDocument } from '../../support/read-document.ts';

const read = (...paragraphs: readonly string[]) =>
  readDocument('a.txt', `${['Le bilan des crues à Kerven', ...paragraphs].join('\n\n')}\n`);

it.each([
  ['Kinshasa, 5 septembre 2025 – Deux cas ont été confirmés, a dit le ministre de la santé.', '2025-09-05'],
  ['GENEVA, 18 March 2024 (UN News) - Some 2.4 million people fled from the floods.', '2024-03-18'],
  ['Le 5 mai 2025 - La fin de la trêve hivernale a jeté 300 familles à la rue.', '2025-05-05'],
  ['5 mai 2025 – « La trêve est finie », a dit le préfet aux 300 familles.', '2025-05-05'],
  ['Lausanne, 28 August 2025. Viktor Brand, 16, became the youngest champion of his country.', '2025-08-28'],
])('the place and date that a dispatch opens with give its date: %s', async (opening, date) => {
  const { metadata } = await read(opening, 'The rest of it is told by the people of the town, who met.');
  expect(metadata.publishedOn).toBe(date);
});

it.each([
  ['Le 5 septembre 2025, deux cas ont été confirmés à Kinshasa.'],
  ['Kinshasa, 5 septembre 2025 : le bilan passe à 16 morts et 68 cas suspects.'],
  ['Le 5 mai 2025 - jour de marché - le pont a cédé sous le poids des camions.'],
  ['Sarajevo, 28 June 1914. A young man waits at the bridge.', 'In 1918 the war that he began was over.'],
  ['Le 5 mai 2024 – Le pont cède.', 'Le 9 mai 2024 – Un bac est mis en service entre les deux rives.'],
])('the date of what an article tells is not its own: %s', async (...paragraphs) => {
  const document = await read(...paragraphs);
  expect(document.metadata.publishedOn).toBeNull();
  expect(quotable(document).join(' ')).toContain(paragraphs.join(' '));
});

it('a dateline is never quoted alone, and the sentence behind it is', async () => {
  const document = await read(
    'Lausanne, 28 August 2025. Viktor Brand, 16, became the youngest champion of his country.',
    'He beat the holder of the title in 34 moves, and went home by train.',
  );
  expect(quotable(document).slice(1)).toEqual([
    'Viktor Brand, 16, became the youngest champion of his country.',
    'He beat the holder of the title in 34 moves, and went home by train.',
  ]);
});
