import { type Block, isProse } from './block.ts';
import { normalise } from './furniture/line-rules.ts';
import { groupBy } from './group-by.ts';

const SHORTEST = 3; // characters
const LONGEST = 400;
const LEAST_FILES = 3;
const LEAST_SHARE = 0.02; // of the collection's files: in thousands of them, three may well say the same thing

export const NO_REPEATED_LINES: RepeatedLines = { anywhere: new Set(), above: new Set() };

interface BlocksOfFile {
  readonly path: string;
  readonly blocks: readonly Block[];
}

/** Lines of a collection, in the form of {@link normalise}. */
export interface RepeatedLines {
  readonly anywhere: ReadonlySet<string>;
  /** Those that stand above the running text in many files: names of sites, which are nobody's title. */
  readonly above: ReadonlySet<string>;
}

/**
 * The lines that many files of a collection share, for each collection: menus, banners and forms of the site that they
 * come from. Files that share most of their text are one story told several times, and do not count.
 */
export function repeatedLines(files: readonly BlocksOfFile[]): ReadonlyMap<string, RepeatedLines> {
  const collections = groupBy(files, ({ path }) => collectionOf(path));
  return new Map([...collections].map(([name, members]) => [name, repeatedIn(members)]));
}

/** The first folder of a path; empty at the top. */
export function collectionOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

interface Line {
  readonly isText: boolean;
  readonly isAbove: boolean;
}

function repeatedIn(files: readonly BlocksOfFile[]): RepeatedLines {
  if (files.length < LEAST_FILES) return NO_REPEATED_LINES;
  const linesOfFiles = files.map(({ blocks }) => linesOf(blocks));
  const counts = countLines(linesOfFiles.map((lines) => [...lines.keys()]));
  const originals = linesOfFiles.filter((lines) => {
    const text = [...lines].filter(([, { isText }]) => isText);
    const telling = text.length > 0 ? text : [...lines];
    return telling.filter(([line]) => (counts.get(line) ?? 0) > 1).length <= 0.5 * telling.length;
  });
  const least = Math.max(LEAST_FILES, LEAST_SHARE * files.length);
  const frequent = (files: readonly (readonly string[])[]) =>
    new Set([...countLines(files)].filter(([, count]) => count >= least).map(([line]) => line));
  return {
    anywhere: frequent(originals.map((lines) => [...lines.keys()])),
    above: frequent(
      originals.map((lines) => [...lines].filter(([, { isAbove }]) => isAbove).map(([line]) => line)),
    ),
  };
}

function linesOf(blocks: readonly Block[]): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  let isAbove = true;
  for (const block of blocks) {
    if (block.plain.length < SHORTEST || block.plain.length > LONGEST) continue;
    const isText = isProse(block);
    const line = normalise(block.plain);
    if (!lines.has(line)) lines.set(line, { isText, isAbove });
    isAbove &&= !isText;
  }
  return lines;
}

function countLines(files: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of files) for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
