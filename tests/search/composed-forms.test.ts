import { describe, expect, it } from 'vitest';
import type { Retriever } from '../../src/search/retriever.ts';
import { aLibrary } from '../support/a-library.ts';

const ARTICLES = {
  'la-crue.txt': `La crue d’été

La crue d’été a noyé Évreux, et ses élèves ont été évacués en février 2024 par le préfet. Le maire, Hervé Lécuyer, a déclaré que la digue avait cédé à cause des pluies.

À Nîmes, 1 200 fidèles ont prié pour l’évêque. La cathédrale a été fermée pendant trois mois, et l’architecte en réclame la démolition.
`,
};

const decomposed = Object.fromEntries(
  Object.entries(ARTICLES).map(([name, text]) => [name, text.normalize('NFD')]),
);

async function answersOf(search: Retriever, question: string): Promise<readonly string[]> {
  const { hits } = await search.search(question, 5);
  return hits.map(({ sentence: { document, start, end } }) => document.text.slice(start, end));
}

describe('a document whose accents are characters of their own', async () => {
  const [composed, apart] = await Promise.all([aLibrary(ARTICLES), aLibrary(decomposed)]);

  it.each([
    'qui a noyé Évreux ?',
    'quand les élèves ont-ils été évacués ?',
    'who was evacuated by the prefect?',
    'Qu’a déclaré Hervé Lécuyer ?',
    'pourquoi la digue a-t-elle cédé ?',
    'combien de fidèles ont prié à Nîmes ?',
    'how long was the cathedral closed?',
    'what does the architect demand?',
  ])('answers as one whose accents are not, in its own characters: %s', async (question) => {
    const wanted = await answersOf(composed.search, question);
    expect(await answersOf(apart.search, question)).toEqual(wanted.map((text) => text.normalize('NFD')));
  });
});
