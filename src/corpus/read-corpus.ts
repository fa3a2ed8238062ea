import type { Document } from './document.ts';
import { groupBy } from './group-by.ts';
import { LIMITS } from './limits.ts';
import { listFiles } from './list-files.ts';
import { makeDocument } from './make-document.ts';
import { type ReadFile, readCorpusFile } from './read-file.ts';
import { collectionOf, NO_REPEATED_LINES, repeatedLines } from './repeated-lines.ts';
import { UnreadableFile } from './unreadable.ts';

/** A file, and what the operator should know about it. */
export interface FileProblem {
  /** Relative to the corpus folder. */
  readonly path: string;
  readonly message: string;
}

export interface Corpus {
  /** In the order of their paths. */
  readonly documents: readonly Document[];
  /** Files that look like documents and could not be read. */
  readonly problems: readonly FileProblem[];
  /** Files that are no documents. */
  readonly skipped: readonly FileProblem[];
  /** What is odd about documents that could be read. */
  readonly warnings: readonly FileProblem[];
}

/**
 * Reads every document of a folder and of the folders in it. A file that cannot be read is a problem of its own.
 * @param onProgress is told after each file how many of how many are read
 * @throws {CorpusError} if the folder itself cannot be read.
 */
export async function readCorpus(
  directory: string,
  onProgress: (read: number, of: number) => void = () => {},
): Promise<Corpus> {
  const { files, skipped } = await listFiles(directory);
  const read: ReadFile[] = [];
  const problems: FileProblem[] = [];
  let done = 0;
  await forEachOf(files, LIMITS.concurrency, async (file) => {
    try {
      read.push(await readCorpusFile(directory, file));
    } catch (error) {
      problems.push({ path: file.path, message: reasonOf(error) });
    }
    onProgress(++done, files.length);
  });
  read.sort(byPath);
  const ids = idsOf(read.map(({ path }) => path));
  const repeated = repeatedLines(read);
  const documents: Document[] = [];
  for (const [index, file] of read.entries()) {
    const lines = repeated.get(collectionOf(file.path)) ?? NO_REPEATED_LINES;
    documents.push(makeDocument(file, ids[index] ?? file.path, lines));
    if (index % 50 === 49) await new Promise(setImmediate); // a running bot goes on answering while it reads anew
  }
  const warnings = read.flatMap(({ path, warnings }) => warnings.map((message) => ({ path, message })));
  return { documents, problems: problems.sort(byPath), skipped, warnings };
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

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'ENOENT') return 'gone while the folder was read';
  return `cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'unknown reason'}`;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
