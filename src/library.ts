import { setImmediate } from 'node:timers/promises';
import type { Document } from './corpus/document.ts';
import { type FileProblem, type Listing, listFiles } from './corpus/list-files.ts';
import { readListed } from './corpus/read-corpus.ts';
import { FiguresOfCorpus } from './estimate/figures-of-corpus.ts';
import { readTopics } from './estimate/read-topics.ts';
import type { Topic } from './estimate/topic.ts';
import type { ConceptDictionary } from './language/concepts.ts';
import { loadDictionary } from './language/dictionary.ts';
import { readGlossary } from './language/glossary.ts';
import type { LexiconGroup } from './language/lexicon.ts';
import { loadWordVectors } from './language/load-word-vectors.ts';
import { InProcessRetriever, spellingOf } from './search/in-process-retriever.ts';
import { IndexBuilder } from './search/index/index-builder.ts';
import type { Retriever } from './search/retriever.ts';

/** One immutable snapshot of a corpus and of all that was made from it. A query sees one library. */
export interface Library {
  /** In the order of their paths. */
  readonly documents: readonly Document[];
  readonly documentsById: ReadonlyMap<string, Document>;
  readonly topics: readonly Topic[];
  /** The first to ask for figures waits for them, unless they are read ahead. */
  readonly figures: FiguresOfCorpus;
  /** Reads the figures, and what they are of, before they are asked for, bit by bit, for a bot that stays. */
  readAhead(): Promise<void>;
  readonly search: Retriever;
  /** The words of both languages, with the corpus' own glossary. */
  readonly dictionary: ConceptDictionary;
  /** Files that look like documents and could not be read. */
  readonly problems: readonly FileProblem[];
  readonly skipped: readonly FileProblem[];
  /** What is odd about documents that could be read. */
  readonly warnings: readonly FileProblem[];
}

/**
 * Reads a folder and makes a library of it.
 * @throws {CorpusError} if the folder cannot be read.
 * @throws {TopicsError} if its topics are not well formed.
 * @throws {GlossaryError} if its glossary is not well formed.
 */
export async function openLibrary(directory: string): Promise<Library> {
  const listing = await listFiles(directory); // first, since it says best why a folder cannot be read
  const [topics, glossary] = await Promise.all([readTopics(directory), readGlossary(directory)]);
  const { corpus, dictionary, search, sentences } = await readAndIndex(directory, listing, glossary);
  const figures = new FiguresOfCorpus(corpus.documents, topics, dictionary, sentences);
  return Object.freeze({
    ...corpus,
    documentsById: new Map(corpus.documents.map((document) => [document.id, document])),
    topics,
    figures,
    async readAhead() {
      await figures.readAhead();
      await figures.things.readAhead();
    },
    search,
    dictionary,
  });
}

/** Indexes the documents of a folder as they are read. A function of its own, since a library must not hold on to what that takes. */
async function readAndIndex(directory: string, listing: Listing, glossary: readonly LexiconGroup[]) {
  const reading = readListed(directory, listing, (document) => index.add(document));
  const dictionary = loadDictionary(glossary); // while the first files are read
  const index = new IndexBuilder(dictionary);
  const [corpus, spelling] = await Promise.all([reading, spellingAhead(dictionary)]);
  const sentences = await index.build();
  return { corpus, dictionary, search: new InProcessRetriever(sentences, dictionary, spelling), sentences };
}

/** Makes, in turns, what asking needs of the languages alone: it need not wait for the files. */
async function spellingAhead(dictionary: ConceptDictionary): Promise<ReturnType<typeof spellingOf>> {
  await setImmediate();
  loadWordVectors();
  await setImmediate();
  return spellingOf(dictionary);
}
