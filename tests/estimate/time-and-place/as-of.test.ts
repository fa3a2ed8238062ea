import { beforeAll, describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/estimate/estimate.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const PUBLISHED = '2025-06-10'; // a Tuesday

/** A sentence of a document of that day, and when each of its figures held; null: when the document was published. */
const SENTENCES: readonly (readonly [lang: string, sentence: string, ...dates: (string | null)[]])[] = [
  ['en', 'The fleet has 11,000 trawlers, 2,000 more than in 2020.', null, null],
  ['fr', "La flotte compte 11 001 chalutiers, soit 2 000 de plus qu'en 2020.", null, null],
  ['fr', "La flotte compte plus de chalutiers qu'en mai 2021, soit 11 002.", null],
  ['fr', "Le port annonce qu'en 2020, il comptait 11 003 chalutiers.", '2020'],
  ['en', 'The fleet has 11,004 trawlers, compared with 9,000 in 2020.', null, '2020'],
  ['fr', 'La flotte compte 11 005 chalutiers, contre 9 000 en 2020.', null, '2020'],
  ['fr', 'La flotte compte 11 006 chalutiers, un chiffre en hausse par rapport à mai 2020.', null],
  ['en', 'The fleet has 11,007 trawlers, up from 9,000 in May 2020.', null, '2020-05'],
  ['en', 'The fleet has 11,008 trawlers, which is up 5% on last year.', null, null],
  ['en', 'Some 11,009 trawlers went down on 9 May.', '2025-05-09'],
  ['fr', 'Depuis octobre 2024, 711 chalutiers sont en mer.', '2024-10'],
  ['en', 'Since 2023, 712 trawlers have sunk.', '2023'],
  ['en', 'Up to 3,501 trawlers could be sold by Friday.', '2025-06-13'],
  ['en', 'Some 3,502 trawlers may leave on Friday.', '2025-06-13'],
  ['en', 'Some 3,503 trawlers were sold by Friday.', '2025-06-06'],
  ['en', 'Some 3,504 trawlers may have left on Friday.', '2025-06-06'],
  ['en', 'Crews could not reach 3,505 trawlers on Friday.', '2025-06-06'],
  ['fr', "Quelque 3 506 chalutiers seront vendus d'ici vendredi.", '2025-06-13'],
  ['fr', "Jusqu'à 3 507 chalutiers pourraient être vendus vendredi.", '2025-06-13'],
  ['fr', 'La tempête pourrait avoir coulé 3 508 chalutiers vendredi.', '2025-06-06'],
];

describe('when a figure held', () => {
  let estimates: readonly Estimate[];
  beforeAll(async () => {
    const files = SENTENCES.map(([lang, sentence], at): [string, string] => [
      `${at}.md`,
      `---\nlang: ${lang}\ndate: ${PUBLISHED}\n---\n\n${sentence}\n`,
    ]);
    const library = await openLibrary(await corpusFolder(Object.fromEntries(files)));
    estimates = library.figures.all().map(({ estimate }) => estimate);
  });

  it.each(SENTENCES)('(%s) %s', (_lang, text, ...dates) => {
    const read = estimates.filter(
      ({ sentence: { document, start, end } }) => document.text.slice(start, end) === text,
    );
    const expected = dates.map((date) => date ?? PUBLISHED);
    expect(read.map(({ asOf }) => asOf?.date)).toEqual(expected);
  });
});
