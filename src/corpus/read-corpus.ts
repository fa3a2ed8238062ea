import { availableParallelism } from 'node:os';
import { Document } from './document.ts';
import { groupBy } from './group-by.ts';
import { LIMITS } from './limits.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { repeatedLines } from './repeated-lines.ts';
import { type FileProblem, type KnownOfAll, OwnShare, type Share, type ShareRead } from './share.ts';
import { ThreadShare } from './share-thread.ts';

export type { FileProblem } from './share.ts';

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

/**
 * Reads every document of a folder and of the folders in it. A file that cannot be read is a problem of its own.
 * @param onProgress is told now and then how many of how many files are done
 * @throws {CorpusError} if the folder itself cannot be read.
 */
export async function readCorpus(
  directory: string,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Corpus> {
  const { files, skipped, problems: unlisted } = await listFiles(directory);
  const shares = sharesOf(directory, files);
  try {
    const read = await Promise.all(shares.map((share) => share.read()));
    const problems = [...unlisted, ...read.flatMap((share) => share.problems)].sort(byPath);
    const known = knownOfAll(read.flatMap((share) => share.files).sort(byPath));
    const documents: Document[] = [];
    const take = async (share: Share) => {
      for await (const made of share.documents(known)) {
        documents.push(...made.map((parts) => new Document(parts)));
        onProgress(problems.length - unlisted.length + documents.length, files.length);
      }
    };
    await Promise.all(shares.map(take));
    documents.sort(byPath);
    const warnings = [...read.flatMap((share) => share.warnings), ...documents.flatMap(warningsOf)];
    return { documents, problems, skipped, warnings: warnings.sort(byPath) };
  } finally {
    for (const share of shares) share.end();
  }
}

/** A small corpus is read before a thread has started; of a large one, each thread reads a part. */
function sharesOf(directory: string, files: readonly ListedFile[]): readonly Share[] {
  const bytes = files.reduce((sum, file) => sum + (isForThread(file) ? file.bytes : 0), 0);
  const threads = bytes < LIMITS.singleThreadBytes ? 1 : Math.min(availableParallelism(), LIMITS.threads);
  return Array.from({ length: threads }, (_, thread) => {
    const share = files.filter((file, at) => (isForThread(file) ? at % threads === thread : thread === 0));
    return thread === 0 ? new OwnShare(directory, share) : new ThreadShare(directory, share);
  });
}

/** PDFs have a thread of their own. */
function isForThread({ format }: ListedFile): boolean {
  return format !== 'pdf';
}

function knownOfAll(files: ShareRead['files']): KnownOfAll {
  const paths = files.map(({ path }) => path);
  const ids = idsOf(paths);
  return {
    ids: new Map(paths.map((path, at) => [path, ids[at] ?? path])),
    repeated: repeatedLines(files),
  };
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

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
