import { availableParallelism } from 'node:os';
import { byPath } from './by-path.ts';
import { Document, type DocumentParts } from './document.ts';
import { groupBy } from './group-by.ts';
import { LIMITS } from './limits.ts';
import { type FileProblem, type ListedFile, type Listing, listFiles } from './list-files.ts';
import { type KnownOfAll, OwnShare, type Share, type ShareRead } from './share.ts';
import { ThreadShare } from './share-thread.ts';

export interface Corpus {
  /** In the order of their paths. */
  readonly documents: readonly Document[];
  /** Files that look like documents and could not be read, and folders that cannot be opened. */
  readonly problems: readonly FileProblem[];
  /** Files that are no documents. */
  readonly skipped: readonly FileProblem[];
  /** What is odd about documents that could be read. */
  readonly warnings: readonly FileProblem[];
}

/** Is given each document in the order of their paths, and how many of how many files are done. The next one waits for it. */
export type DocumentVisitor = (document: Document, done: number, of: number) => void | Promise<void>;

/**
 * Reads every document of a folder and of the folders in it. A file that cannot be read is a problem of its own.
 * @throws {CorpusError} if the folder itself cannot be read.
 */
export async function readCorpus(directory: string, visit: DocumentVisitor = () => {}): Promise<Corpus> {
  return readListed(directory, await listFiles(directory), visit);
}

/**
 * Reads the files of a folder that were found in it.
 * @param threads how many read them; 0: this one does
 */
export async function readListed(
  directory: string,
  { files, skipped, problems: unlisted }: Listing,
  visit: DocumentVisitor = () => {},
  threads = threadsFor(files),
): Promise<Corpus> {
  const shares = sharesOf(directory, files, threads);
  const [first, ...others] = shares;
  try {
    const read = await Promise.all(shares.map((share) => share.read()));
    const unread = read.flatMap(({ problems }) => problems);
    const paths = read.flatMap((share) => share.paths).sort();
    const ids = idsOf(paths);
    const known: KnownOfAll = {
      ids: new Map(paths.map((path, at) => [path, ids[at] ?? path])),
      repeated: await first.repeatedLines(await Promise.all(others.map((share) => share.lines()))),
    };
    const documents: Document[] = [];
    for await (const document of inOrder(shares, read, known)) {
      await visit(document, unread.length + documents.push(document), files.length);
    }
    const warnings = [...read.flatMap((share) => share.warnings), ...documents.flatMap(warningsOf)];
    return {
      documents,
      problems: [...unlisted, ...unread].sort(byPath),
      skipped,
      warnings: warnings.sort(byPath),
    };
  } finally {
    for (const share of shares) share.end();
  }
}

/**
 * A small corpus is read before a thread has started. While others read a large one, this one indexes it and goes on
 * answering: it has a core for itself, and two that read on one core take a third longer than one does.
 */
export function threadsFor(files: readonly ListedFile[]): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes < LIMITS.singleThreadBytes) return 0;
  return Math.min(Math.max(1, availableParallelism() - 1), LIMITS.threads);
}

function sharesOf(
  directory: string,
  files: readonly ListedFile[],
  threads: number,
): readonly [Share, ...Share[]] {
  if (threads === 0) return [new OwnShare(directory, files)];
  // One thread reads the PDFs, since each may need much memory.
  const dealtTo = (thread: number) =>
    files.filter(({ format }, at) => (format === 'pdf' ? 0 : at % threads) === thread);
  const shareOf = (thread: number) => new ThreadShare(directory, dealtTo(thread));
  return [shareOf(0), ...Array.from({ length: threads - 1 }, (_, other) => shareOf(other + 1))];
}

/** The documents of all shares in the order of their paths: each share makes its own in that order. */
async function* inOrder(
  shares: readonly Share[],
  read: readonly ShareRead[],
  known: KnownOfAll,
): AsyncGenerator<Document> {
  const sources = shares.map((share) => oneByOne(share.documents(known)));
  const turns = read.flatMap(({ paths }, at) => paths.map((path) => ({ path, source: sources[at] })));
  for (const { source } of turns.sort(byPath)) {
    const next = await source?.next();
    if (next?.done === false) yield new Document(next.value);
  }
}

async function* oneByOne(several: AsyncIterable<readonly DocumentParts[]>): AsyncGenerator<DocumentParts> {
  for await (const documents of several) yield* documents;
}

function warningsOf({ path, sentences }: Document): FileProblem[] {
  return sentences.length > 0
    ? []
    : [{ path, message: 'nothing in it to quote: all of it was taken for page furniture' }];
}

/** What a person types to name each document: its path in lower case without the extension, unless two would be alike. */
function idsOf(paths: readonly string[]): string[] {
  const whole = paths.map((path) =>
    path
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, '-'),
  );
  const short = whole.map((path) => path.replace(/\.[^./]*$/u, ''));
  const counts = groupBy(short, (id) => id);
  const ids = short.map((id, index) => ((counts.get(id)?.length ?? 0) > 1 ? (whole[index] ?? id) : id));
  const taken = new Set<string>();
  return ids.map((id) => {
    let free = id;
    for (let number = 2; taken.has(free); number++) free = `${id}~${number}`;
    taken.add(free);
    return free;
  });
}
