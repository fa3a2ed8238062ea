import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitSentences } from '../language/sentences.ts';
import { Document } from './document.ts';

/** A file that was not read, and why. */
export interface FileProblem {
  /** Relative to the corpus folder. */
  readonly path: string;
  readonly message: string;
}

export interface Corpus {
  readonly documents: readonly Document[];
  /** Files that look like documents and could not be read. */
  readonly problems: readonly FileProblem[];
  /** Files that are no documents. */
  readonly skipped: readonly FileProblem[];
}

/** Reads every document of a folder. Documents come in the order of their paths. */
export async function readCorpus(directory: string): Promise<Corpus> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.txt')).sort();
  const documents = await Promise.all(
    names.map(async (path) => {
      const text = await readFile(join(directory, path), 'utf8');
      const sentences = [...text.matchAll(/[^\n]+/g)].flatMap((line, paragraph) =>
        splitSentences(line[0], 'fr').map(({ start, end }) => ({
          start: line.index + start,
          end: line.index + end,
          kind: 'sentence' as const,
          paragraph,
          language: 'fr' as const,
        })),
      );
      return new Document({
        id: path.replace(/\.[^.]*$/, '').toLowerCase(),
        path,
        text,
        metadata: {
          title: null,
          publisher: null,
          author: null,
          publishedOn: null,
          retrievedOn: null,
          url: null,
          language: 'fr',
        },
        encoding: 'utf-8',
        sentences,
        furniture: [],
        pageStarts: [],
      });
    }),
  );
  return { documents, problems: [], skipped: [] };
}
