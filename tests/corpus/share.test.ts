import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { LIMITS } from '../../src/corpus/limits.ts';
import { listFiles } from '../../src/corpus/list-files.ts';
import { type DocumentVisitor, readListed, threadsFor } from '../../src/corpus/read-corpus.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

const TOWNS = 'Arles Brest Caen Dijon Évian Foix Gap Hyères Issoire Jarnac'.split(' ');

function page(town: string): string {
  const streets = Array.from({ length: 20 }, (_, at) => `celui de la rue n° ${at}`).join(', ');
  const paragraphs = Array.from(
    { length: 60 },
    (_, at) =>
      `Le conseil de ${town} a voté ${at} crédits, ${streets}. The mayor of ${town} said no to ${at} of them.`,
  );
  return ['Le courrier du conseil', `Les crédits de ${town} sont votés`, ...paragraphs].join('\n\n');
}

const files = Object.fromEntries(TOWNS.map((town) => [`${town}.txt`, page(town)]));
const folder = await corpusFolder({
  ...files,
  'empty.txt': '',
  'Zut.txt': 'Un texte bref, et rien de plus.',
  'a/Zut.txt': 'A short text in a collection, and nothing more.',
});
const listing = await listFiles(folder);
const paths = listing.files.map(({ path }) => path).filter((path) => path !== 'empty.txt');

const seen = ({ id, path, text, metadata, sentences, furniture }: Document) => ({
  id,
  path,
  text,
  metadata,
  furniture,
  sentences: sentences.map(({ document: _document, ...span }) => span),
});

describe('a corpus that several threads read', () => {
  it.each([1, 2, 5])('gives the documents that the main thread gives alone (%i)', async (threads) => {
    const alone = await readListed(folder, listing, () => {}, 0);
    expect(alone.documents.map(({ path }) => path)).toEqual(paths);
    const corpus = await readListed(folder, listing, () => {}, threads);
    expect(corpus.documents.map(seen)).toEqual(alone.documents.map(seen));
    expect(corpus.problems).toEqual([{ path: 'empty.txt', message: 'no text in it' }]);
    expect(corpus.problems).toEqual(alone.problems);
  });

  it('tells each document when the one before has been taken, in the order of their paths', async () => {
    const told: string[] = [];
    const done: number[] = [];
    let isTaking = false;
    const take: DocumentVisitor = async ({ path }, count, of) => {
      expect(isTaking).toBe(false);
      isTaking = true;
      told.push(path);
      done.push(count / of);
      await new Promise(setImmediate);
      isTaking = false;
    };
    await readListed(folder, listing, take, 2);
    expect(told).toEqual(paths);
    expect(done.at(-1)).toBe(1);
  });

  it('is not read on where one of its documents cannot be taken', async () => {
    const full = new Error('full');
    const refuse = () => {
      throw full;
    };
    await expect(readListed(folder, listing, refuse, 2)).rejects.toBe(full);
  });
});

it('a small corpus is read by the main thread, which has read it before another would have started', () => {
  expect(threadsFor(listing.files)).toBe(0);
  expect(threadsFor([{ path: 'a.txt', format: 'text', bytes: LIMITS.singleThreadBytes }])).toBeGreaterThan(0);
});
