import { deserialize, serialize } from 'node:v8';
import { byPath } from './by-path.ts';
import type { DocumentParts } from './document.ts';
import {
  type BlocksOfFile,
  collectionOf,
  NO_REPEATED_LINES,
  type RepeatedLines,
  repeatedLines,
} from './furniture/repeated-lines.ts';
import { LIMITS } from './limits.ts';
import type { FileProblem, ListedFile } from './list-files.ts';
import { documentParts } from './make-document.ts';
import { type ReadFile, readCorpusFile } from './read-file.ts';
import { UnreadableFile } from './unreadable.ts';

/** What the first reading of some files gives. */
export interface ShareRead {
  /** Of the files that could be read, in their order. */
  readonly paths: readonly string[];
  readonly problems: readonly FileProblem[];
  readonly warnings: readonly FileProblem[];
}

/** All that is looked at of some files across the files of a corpus, packed, since it goes from thread to thread. */
export type PackedLines = Uint8Array<ArrayBuffer>;

/** What all files of a corpus together tell of each. */
export interface KnownOfAll {
  /** The id of each document, by its path. */
  readonly ids: ReadonlyMap<string, string>;
  /** By collection. */
  readonly repeated: ReadonlyMap<string, RepeatedLines>;
}

/** Some files of a corpus, which one thread reads: first each by itself, then as documents among the others. */
export interface Share {
  /** A file that cannot be read is a problem of its own. */
  read(): Promise<ShareRead>;
  /** The lines of its files, for another share. Once they are read, as is what follows. */
  lines(): Promise<PackedLines>;
  /** What repeats across all files, from its own lines and those of the other shares: work for one of the threads. */
  repeatedLines(others: readonly PackedLines[]): Promise<KnownOfAll['repeated']>;
  /** The documents of the files that were read, in their order, a few at a time. Once. */
  documents(known: KnownOfAll): AsyncIterable<readonly DocumentParts[]>;
  /** Frees what it holds. */
  end(): void;
}

/** How much text is made into documents at a time: a running bot goes on answering between, while it reads anew. */
const AT_A_TIME = 50_000; // characters

/** The share of the thread that it is made in. */
export class OwnShare implements Share {
  readonly #directory: string;
  readonly #files: readonly ListedFile[];
  readonly #read: ReadFile[] = [];

  constructor(directory: string, files: readonly ListedFile[]) {
    this.#directory = directory;
    this.#files = files;
  }

  async read(): Promise<ShareRead> {
    const problems: FileProblem[] = [];
    await forEachOf(this.#files, LIMITS.concurrency, async (file) => {
      try {
        this.#read.push(await readCorpusFile(this.#directory, file));
      } catch (error) {
        problems.push({ path: file.path, message: reasonOf(error) });
      }
    });
    this.#read.sort(byPath);
    return {
      paths: this.#read.map(({ path }) => path),
      problems,
      warnings: this.#read.flatMap(({ path, warnings }) => warnings.map((message) => ({ path, message }))),
    };
  }

  async lines(): Promise<PackedLines> {
    return packLines(this.#read);
  }

  async repeatedLines(others: readonly PackedLines[]): Promise<KnownOfAll['repeated']> {
    return repeatedLines([...this.#read, ...others.flatMap(unpackLines)].sort(byPath));
  }

  async *documents({ ids, repeated }: KnownOfAll): AsyncGenerator<readonly DocumentParts[]> {
    let made: DocumentParts[] = [];
    let characters = 0;
    for (let file = this.#read.shift(); file !== undefined; file = this.#read.shift()) {
      const lines = repeated.get(collectionOf(file.path)) ?? NO_REPEATED_LINES;
      made.push(documentParts(file, ids.get(file.path) ?? file.path, lines));
      characters += file.text.length;
      if (characters < AT_A_TIME) continue;
      yield made;
      await new Promise(setImmediate);
      made = [];
      characters = 0;
    }
    yield made;
  }

  end(): void {
    this.#read.length = 0;
  }
}

function packLines(files: readonly ReadFile[]): PackedLines {
  const lines = files.map(
    ({ path, blocks }): BlocksOfFile => ({
      path,
      blocks: blocks.map(({ plain, role }) => ({ plain, role })),
    }),
  );
  return new Uint8Array(serialize(lines));
}

function unpackLines(lines: PackedLines): readonly BlocksOfFile[] {
  return deserialize(lines);
}

/** Runs a task for each item, a few at a time. */
async function forEachOf<T>(
  items: readonly T[],
  concurrency: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const remaining = items.values();
  const worker = async () => {
    for (const item of remaining) await task(item);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'ENOENT') return 'gone while the folder was read';
  return `cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'unknown reason'}`;
}
