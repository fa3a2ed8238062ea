import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { byPath } from './by-path.ts';
import { CorpusError } from './corpus-error.ts';
import { LIMITS } from './limits.ts';

/** How a file is read. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf';

const FORMAT_OF: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
};

/** A document of the folder, not yet read. */
export interface ListedFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly format: Format;
  readonly bytes: number;
}

/** A file or a folder, and what the operator should know about it. */
export interface FileProblem {
  /** Relative to the corpus folder. */
  readonly path: string;
  readonly message: string;
}

/** What a folder holds. */
export interface Listing {
  /** In the order of their paths. */
  readonly files: readonly ListedFile[];
  /** Files that are no documents, and why. */
  readonly skipped: readonly FileProblem[];
  /** Folders that cannot be opened, and files that look like documents and cannot even be looked at. */
  readonly problems: readonly FileProblem[];
}

/**
 * Finds the documents of a folder and of the folders in it. What a symbolic link leads to is read only where it lies
 * within the folder; hidden files, and the settings of the corpus at its top (topics, glossary), are no documents.
 * @throws {CorpusError} if the folder cannot be read.
 */
export async function listFiles(directory: string): Promise<Listing> {
  const root = await openFolder(directory);
  const files: ListedFile[] = [];
  const skipped: FileProblem[] = [];
  const problems: FileProblem[] = [];
  const seen = new Set<string>([root]);

  const visit = async (folder: string, place: string, depth: number): Promise<void> => {
    const names = await readdir(place).catch(() => null);
    if (names === null)
      return void problems.push({ path: folder, message: 'a folder that cannot be opened' });
    names.sort();
    const entries = await Promise.all(names.map((name) => inspect(join(place, name))));
    for (const [at, entry] of entries.entries()) {
      const name = names[at] ?? '';
      const path = folder === '' ? name : `${folder}/${name}`;
      const skip = (message: string) => void skipped.push({ path, message });
      if (name.startsWith('.') || name.endsWith('~')) skip('hidden, or a backup copy');
      else if (entry === null) problems.push({ path, message: unseen(name) });
      else if (entry.target === null) skip('a link that leads nowhere');
      else if (entry.target !== root && !entry.target.startsWith(root + sep))
        skip('a link out of the folder');
      else await visitEntry(path, entry, depth, skip);
    }
  };

  const visitEntry = async (
    path: string,
    { target, status }: Entry,
    depth: number,
    skip: (message: string) => void,
  ) => {
    if (status.isDirectory()) {
      if (depth >= LIMITS.folderDepth) return skip(`more than ${LIMITS.folderDepth} folders deep`);
      if (seen.has(target)) return skip('a folder that was read already');
      seen.add(target);
      return visit(path, target, depth + 1);
    }
    if (!status.isFile()) return skip('not a file');
    if (/^(?:topics\.(?:ya?ml|json)|glossary\.txt)$/u.test(path)) return skip('settings of the corpus');
    const format = FORMAT_OF[extname(path).toLowerCase()];
    if (format === undefined) return skip('not a format that is read (txt, md, html, pdf)');
    if (files.length >= LIMITS.files) return skip(`more than ${LIMITS.files} files`);
    files.push({ path, format, bytes: status.size });
  };

  await visit('', root, 0);
  return { files: files.sort(byPath), skipped: skipped.sort(byPath), problems };
}

/** What stands at a path of a folder that was found by its real path. */
interface Entry {
  /** The path, or that of what it links to. */
  readonly target: string;
  readonly status: Stats;
}

interface DeadLink {
  readonly target: null;
}

/** Null where nothing can be seen at a path. */
async function inspect(path: string): Promise<Entry | DeadLink | null> {
  try {
    const own = await lstat(path);
    if (!own.isSymbolicLink()) return { target: path, status: own };
    return await follow(path);
  } catch {
    return null;
  }
}

async function follow(path: string): Promise<Entry | DeadLink> {
  try {
    const target = await realpath(path);
    return { target, status: await stat(target) };
  } catch {
    return { target: null };
  }
}

function unseen(name: string): string {
  return name.includes('\ufffd') ? 'a name that is not UTF-8' : 'gone, or no permission to look at it';
}

async function openFolder(directory: string): Promise<string> {
  try {
    const root = await realpath(directory);
    await readdir(root);
    return root;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such folder',
      ENOTDIR: 'it is not a folder',
      EACCES: 'no permission to read it',
    };
    throw new CorpusError(
      `The corpus ${resolve(directory)} cannot be read: ${reasons[String(code)] ?? code}.`,
      {
        cause: error,
      },
    );
  }
}
