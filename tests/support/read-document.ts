import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../src/corpus/document.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

/** Reads a text as the only file of a corpus; the ending of the name says of what format it is. */
export async function readDocument(name: string, text: string): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    await writeFile(join(folder, name), text);
    const [document] = (await readCorpus(folder)).documents;
    if (document === undefined) throw new Error(`${name} is not read`);
    return document;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What can be quoted of a document, in its order. */
export function quotable({ text, sentences }: Document): readonly string[] {
  return sentences.map(({ start, end }) => text.slice(start, end));
}
