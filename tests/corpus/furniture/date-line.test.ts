import { describe, expect, it } from 'vitest';
import { readPublicationLine } from '../../../src/corpus/furniture/date-line.ts';

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
    ['March 4, 2025 · Morag Innes', '2025-03-04', null, null], // a writer or a site: which, is not said
    ['24 juin 2025 \\ 11h15', '2025-06-24', null, null],
    ['Volume 761: debated on Wednesday 5 February 2025', '2025-02-05', null, null],
    ['Ann Doe 7 May 2025 5 min 214 2', '2025-05-07', null, 'Ann Doe'],
    ['Sep 5, 2025 | Leila Hassan and Peter Vance', '2025-09-05', null, 'Leila Hassan'],
    [
      'Publié par Jeanne Martin | 16 Juin 2025 | Éducation | 4 commentaires |',
      '2025-06-16',
      null,
      'Jeanne Martin',
    ],
    ['information fournie par Agefi • 14/10/2025 à 09:52', '2025-10-14', 'Agefi', null],
    ['Posted: Jun 11, 2025 4:00 AM EDT | Last Updated: June 12', '2025-06-11', null, null],
    ['Publié à 10 h 22 Mis à jour à 13 h 05', null, null, null],
    ['Publié hier à 16 h 05 HNE', null, null, null],
    ['Brest (AFP) – 8 novembre 2025', '2025-11-08', null, null],
    ['LEITH, Nov 8 (Reuters) -', null, null, null],
    ['Received: 4 June 2023', null, null, null],
    ['Reçu le 2 février 2023, accepté le 18 juin 2023', null, null, null],
    ['Accepted 11 January 2024 | Published 19 February 2024', '2024-02-19', null, null],
    ['Jan 5, 2022 · 4 min read · 1.2k views', '2022-01-05', null, null],
    ['5 janvier 2022 · 4 min · 1,2 k vues', '2022-01-05', null, null],
    ['PRAIA, September 30, 2025', '2025-09-30', null, null], // a place
    ['Kuala Lumpur, 14 août 2025', '2025-08-14', null, null],
    ['Radio Kerven, 14 août 2025', '2025-08-14', 'Radio Kerven', null],
    ['5 May 2025 by admin', '2025-05-05', null, null],
    ['Publié le 3 mai 2024 par la rédaction', '2024-05-03', null, null],
    ['Ann Doe, Luc Roy & Li Wei', null, null, 'Ann Doe, Luc Roy & Li Wei'],
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
    'Published in 10 languages',
    'Ann Doe since 7 May 2025',
    'Samedi 29 mars 2025, de 3 500 (police) à 10 000 (organisateurs) personnes ont défilé à Vannes.',
    'Le 29 mars 2025, de nombreux habitants ont manifesté',
    'By 5 May 2025, by the road to Leith, the crane stood again',
  ])('is not: %s', (line) => {
    expect(readPublicationLine(line, true)).toBeNull();
  });
});
