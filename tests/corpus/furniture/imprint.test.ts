import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';

async function read(text: string): Promise<Document | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    await writeFile(join(folder, 'a.txt'), text);
    return (await readCorpus(folder)).documents[0];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const quotable = (document: Document | undefined) =>
  document?.sentences.map(({ start, end }) => document.text.slice(start, end));

const TITLE = 'Les abeilles reviennent à la briqueterie';
const ARTICLE = [
  'Quarante ruches occupent désormais les anciens fours, et le premier miel s’est vendu samedi.',
  'Le propriétaire du site, une association, a loué le terrain aux apiculteurs pour un euro par an.',
  'Une seconde vente est prévue en août, après la floraison des tilleuls.',
];

it.each([
  [
    'Qui sommes-nous ?',
    'L’Écho des Fours est édité par l’association Les Amis du Four, 4 rue du Four, 27000 Évreux.',
    'Directrice de la publication : Anne Houdan',
    'Imprimé par Rotoseine, Évreux.',
  ],
  ['Le site est hébergé par Ouvéo SAS, 2 rue du Serveur, 59100 Roubaix, RCS Lille Métropole 123 456 789.'],
  ['Registered in England and Wales, company no. 01234567. VAT no. 123 4567 89'],
  ['ISSN 1234-5678. Dépôt légal : à parution.'],
])('nothing of an imprint is quoted: %s', async (...imprint) => {
  const document = await read([TITLE, ...ARTICLE, ...imprint].join('\n\n'));
  expect(quotable(document)).toEqual([TITLE, ...ARTICLE]);
});

it('a heading that an imprint may have too is the article’s where most of the text stands below', async () => {
  const [first = '', ...others] = ARTICLE;
  const document = await read(
    [TITLE, first, 'Mentions légales', ...others, ...others.map((text) => `Selon Anne, ${text}`)].join(
      '\n\n',
    ),
  );
  expect(quotable(document)).toEqual(expect.arrayContaining(others));
});

it('a lone name below the date is the author’s, though it stands in the imprint too', async () => {
  const lines = [
    TITLE,
    '12 mai 2025',
    'Anne Houdan',
    ...ARTICLE,
    'Directrice de la publication : Anne Houdan',
  ];
  expect((await read(lines.join('\n\n')))?.metadata.author).toBe('Anne Houdan');
});

it('a lone name below the date is nobody’s where the text speaks of it', async () => {
  const lines = [
    TITLE,
    '12 mai 2025',
    'Anne Houdan',
    ...ARTICLE,
    'Anne Houdan soigne six ruches avec sa sœur.',
  ];
  expect((await read(lines.join('\n\n')))?.metadata.author).toBeNull();
});

it('a name alone below the text takes with it what its bearer does', async () => {
  const box = ['Marc Oger', 'Rédacteur en chef. Marc suit l’apiculture depuis 2008, et fut piqué une fois.'];
  expect(quotable(await read([TITLE, ...ARTICLE, ...box].join('\n\n')))).toEqual([TITLE, ...ARTICLE]);
});
