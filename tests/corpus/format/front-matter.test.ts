import { expect, it } from 'vitest';
import { readDocument } from '../../support/read-document.ts';

const TEXT = 'Le chantier naval de Morlan a livré mardi un nouveau bac à l’île de Skerra.\n';
const KNOWN = {
  title: 'Un bac pour Skerra',
  publisher: 'Le Marin',
  author: 'Jeanne Martin',
  publishedOn: '2025-03-24',
  language: 'fr',
};

it.each([
  [
    'titre: Un bac pour Skerra',
    'source: Le Marin',
    'auteur: Jeanne Martin',
    'date: 24/03/2025',
    'langue: fr',
  ],
  ['Titre: Un bac pour Skerra', 'Média: Le Marin', 'Auteure: Jeanne Martin', 'Date: 24 mars 2025'],
  [
    'titre : Un bac pour Skerra',
    'éditeur : Le Marin',
    'autrice : Jeanne Martin',
    'date de publication : 2025-03-24',
  ],
  [
    'title: Un bac pour Skerra',
    'media: Le Marin',
    'auteurs: [Jeanne Martin]',
    'date: 2025-03-24',
    'lang: fr',
  ],
])('front matter is read in French as in English: %s', async (...fields) => {
  for (const form of ['NFC', 'NFD'] as const) {
    const { metadata } = await readDocument(
      'a.md',
      `---\n${fields.join('\n')}\n---\n\n${TEXT}`.normalize(form),
    );
    expect(metadata).toMatchObject(KNOWN);
  }
});

it('front matter in French is read line by line where it is no YAML', async () => {
  const fields =
    'titre: Un bac: Skerra l’attendait\nmédia: Le Marin\nauteur: Jeanne Martin\ndate: 24/03/2025';
  const { metadata } = await readDocument('a.md', `---\n${fields}\n---\n\n${TEXT}`);
  expect(metadata).toMatchObject({ ...KNOWN, title: 'Un bac: Skerra l’attendait' });
});

it('the name of a field in English counts before the same in French', async () => {
  const { metadata } = await readDocument('a.md', `---\ntitre: Un bac\ntitle: A ferry\n---\n\n${TEXT}`);
  expect(metadata.title).toBe('A ferry');
});

it.each(['a friend', 'notes/ferry.md', 'www.lemarin.fr/bac', './ferry.pdf'])(
  'a source that names nobody is no publisher: %s',
  async (source) => {
    const { metadata } = await readDocument('a.md', `---\ntitle: A ferry\nsource: ${source}\n---\n\n${TEXT}`);
    expect(metadata.publisher).toBeNull();
  },
);

it('a source that is an address is the document’s address', async () => {
  const { metadata } = await readDocument('a.md', `---\nsource: https://lemarin.fr/bac\n---\n\n${TEXT}`);
  expect(metadata).toMatchObject({ url: 'https://lemarin.fr/bac', publisher: null });
});
