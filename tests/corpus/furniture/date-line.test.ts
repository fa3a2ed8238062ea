import { describe, expect, it } from 'vitest';
import { readDateline, readPublicationLine } from '../../../src/corpus/furniture/date-line.ts';

describe('a line that says when or by whom', () => {
  it.each([
    ['08.11.2025 16:45', '2025-11-08', null, null],
    ['Chas Pravdy - 28 octobre 2025 11:47', '2025-10-28', 'Chas Pravdy', null],
    ['Publié le 3 mai 2024 à 10h05, mis à jour le 4 mai 2024 à 12 h', '2024-05-03', null, null],
    ['Mis à jour le 4 mai 2024 | Publié le 3 mai 2024', '2024-05-03', null, null],
    ['Updated Sept. 18, 2025, 4:05 p.m. ET', '2025-09-18', null, null],
    ['Tue 11 Feb 2025 06.00 GMT', '2025-02-11', null, null],
    ['By Helen Osei | 4 March 2025', '2025-03-04', null, 'Helen Osei'],
    ['Publié le 3 mai 2024 par Jeanne Martin', '2024-05-03', null, 'Jeanne Martin'],
    ['Le Monde avec AFP — 3 mai 2024', '2024-05-03', null, null],
    ['Paris, le 3 mai 2024', '2024-05-03', null, null],
    ['By Jane Smith and Ann Lee', null, null, 'Jane Smith'],
    ['Jeanne Martin, correspondante à Tokyo', null, null, 'Jeanne Martin'],
    ['By Staff Writer', null, null, null],
    ['il y a 3 heures', null, null, null],
    ['ouest-france.fr, 14 janvier 2025', '2025-01-14', 'ouest-france.fr', null],
    ['Le Courrier normand - 14 janvier 2025 08:30', '2025-01-14', 'Le Courrier normand', null],
    ['the guardian - 8 November 2025', '2025-11-08', 'the guardian', null],
  ])('is read: %s', (line, publishedOn, publisher, author) => {
    expect(readPublicationLine(line, true)).toMatchObject({ publishedOn, publisher, author });
  });

  it.each([
    'Le 3 mai 2024, le ministre a démissionné.',
    'Elections of 3 May 2024: the results',
    'By the end of May 2024 the bridge was open',
    'Par ailleurs',
    'De Gaulle à Londres',
    'Publié en 2024',
    'Par 45 voix contre 12',
    'le pont rouvre - 3 mai 2024',
    'The bridge, closed since 3 May 2024',
  ])('is not: %s', (line) => {
    expect(readPublicationLine(line, true)).toBeNull();
  });
});

describe('the place and date that a dispatch opens with', () => {
  it('give its date', () => {
    expect(readDateline('Kinshasa, 5 septembre 2025 – Deux cas ont été confirmés.', true)).toBe('2025-09-05');
    expect(readDateline('GENEVA, 18 March 2024 (UN News) - Some 2.4 million people', false)).toBe(
      '2024-03-18',
    );
  });

  it('are not found where the date belongs to the sentence', () => {
    expect(readDateline('Le 5 septembre 2025, deux cas ont été confirmés.', true)).toBeNull();
    expect(readDateline('Kinshasa, 5 septembre 2025 : le bilan passe à 16 morts', true)).toBeNull();
  });
});
