import { type Block, isProse } from './block.ts';
import { normalise } from './furniture/line-rules.ts';
import { groupBy } from './group-by.ts';

const SHORTEST = 3; // characters
const LONGEST = 400;
const LEAST_FILES = 3;
const LEAST_SHARE = 0.02; // of the collection's files: in thousands of them, three may well say the same thing

interface BlocksOfFile {
  readonly path: string;
  readonly blocks: readonly Block[];
}

/**
 * The lines that many files of a collection share, for each collection: menus, banners and forms of the site that they
 * come from. Files that share most of their text are one story told several times, and count as one.
 */
export function repeatedLines(files: readonly BlocksOfFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const collections = groupBy(files, ({ path }) => collectionOf(path));
  return new Map([...collections].map(([name, members]) => [name, repeatedIn(members)]));
}

/** The first folder of a path; empty at the top. */
export function collectionOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function repeatedIn(files: readonly BlocksOfFile[]): ReadonlySet<string> {
  if (files.length < LEAST_FILES) return new Set();
  const linesOfFiles = files.map(({ blocks }) => {
    const short = blocks.filter(({ plain }) => plain.length >= SHORTEST && plain.length <= LONGEST);
    return new Map(short.map((block) => [normalise(block.plain), isProse(block)] as const));
  });
  const counts = countLines(linesOfFiles.map((lines) => [...lines.keys()]));
  const originals = linesOfFiles.filter((lines) => {
    const prose = [...lines].filter(([, isText]) => isText);
    const shared = prose.filter(([line]) => (counts.get(line) ?? 0) > 1);
    return shared.length <= 0.5 * prose.length;
  });
  const least = Math.max(LEAST_FILES, LEAST_SHARE * files.length);
  const repeated = [...countLines(originals.map((lines) => [...lines.keys()]))].filter(
    ([, count]) => count >= least,
  );
  return new Set(repeated.map(([line]) => line));
}

function countLines(files: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of files) for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
