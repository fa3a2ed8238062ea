import { numberOf } from '../../language/word-numbers.ts';
import { type Block, endsSentence, isProse } from '../block.ts';
import { groupBy } from '../group-by.ts';
import { normalise } from './line-rules.ts';
import { isOfPage } from './page-words.ts';

const SHORTEST = 3; // characters
const LONGEST = 400;
const LEAST_FILES = 3;
const LEAST_FILES_OF_SENTENCES = 6;
const LEAST_SHARE_OF_SENTENCES = 0.5;
const LEAST_FILES_OF_COMMON = 5;
const LEAST_SHARE_OF_COMMON = 0.9; // what nearly all files say is the site's
const LEAST_SHARE = 0.02; // of the collection's files: in thousands of them, three may well say the same thing

/** Of words in a row: a line with a name or a number replaced still has most of its own. */
const SEQUENCE = 4;
const OPENING = 24; // words of a line, which tell it from others

export const NO_REPEATED_LINES: RepeatedLines = { anywhere: new Set(), above: new Set() };

export interface BlocksOfFile {
  readonly path: string;
  readonly blocks: readonly LineOfFile[];
}

/** What is looked at of a block. */
type LineOfFile = Pick<Block, 'plain' | 'role'>;

/** Lines of a collection, in the form of {@link normalise}. */
export interface RepeatedLines {
  readonly anywhere: ReadonlySet<string>;
  /** Those that stand above the running text in many files: names of sites, which are nobody's title. */
  readonly above: ReadonlySet<string>;
}

/**
 * The lines that many files of a collection share, for each collection: menus, banners and forms of the site that they
 * come from. Files that share most of their lines, or have them with few words changed, are copies of one story, and
 * count as one file.
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

function repeatedIn(files: readonly BlocksOfFile[]): RepeatedLines {
  if (files.length < LEAST_FILES) return NO_REPEATED_LINES;
  const leastOfCommon = Math.max(LEAST_FILES_OF_COMMON, LEAST_SHARE_OF_COMMON * files.length);
  const stories = withoutCopies(files, leastOfCommon);
  const originals = stories.map(({ blocks }) => linesOf(blocks));
  const sentences = sentencesIn(stories);
  const least = Math.max(LEAST_FILES, LEAST_SHARE * files.length);
  const leastOfSentences = Math.min(
    Math.max(LEAST_FILES_OF_SENTENCES, LEAST_SHARE_OF_SENTENCES * files.length),
    leastOfCommon,
  );
  const frequent = (files: readonly (readonly string[])[]) =>
    new Set(
      [...countLines(files)]
        .filter(([line, count]) => count >= (sentences.has(line) ? leastOfSentences : least))
        .map(([line]) => line),
    );
  return {
    anywhere: frequent(originals.map((lines) => [...lines.keys()])),
    above: frequent(
      originals.map((lines) => [...lines].filter(([, isAbove]) => isAbove).map(([line]) => line)),
    ),
  };
}

/** The first of the files that tell one story. What nearly all files have tells none, unless a file has nothing else. */
function withoutCopies(files: readonly BlocksOfFile[], leastOfCommon: number): readonly BlocksOfFile[] {
  const known = new Set<number>();
  const texts = files.map(({ blocks }) => {
    const prose = blocks.filter(isProse);
    return [...new Set((prose.length > 0 ? prose : blocks).map(({ plain }) => normalise(plain)))];
  });
  const counts = countLines(texts);
  return files.filter((_, file) => {
    const all = texts[file] ?? [];
    const own = all.filter((line) => (counts.get(line) ?? 0) < leastOfCommon);
    const lines = own.length > 0 ? own : all;
    const sequences = lines.map(sequencesOf);
    const told = sequences.filter((line) => {
      return line.filter((sequence) => known.has(sequence)).length > 0.5 * line.length;
    });
    for (const sequence of sequences.flat()) known.add(sequence);
    return told.length <= 0.5 * lines.length;
  });
}

/** By their numbers: there are millions of them. */
function sequencesOf(line: string): readonly number[] {
  const ends: number[] = []; // of its words
  for (let end = -1; end < line.length && ends.length < OPENING; ends.push(end)) {
    const space = line.indexOf(' ', end + 1);
    end = space < 0 ? line.length : space;
  }
  const count = Math.max(1, ends.length - SEQUENCE + 1);
  return Array.from({ length: count }, (_, at) =>
    numberOf(line, (ends[at - 1] ?? -1) + 1, ends[Math.min(at + SEQUENCE, ends.length) - 1]),
  );
}

/** Whole sentences that do not speak as a page does: articles may well end alike. */
function sentencesIn(files: readonly BlocksOfFile[]): ReadonlySet<string> {
  const whole = files.flatMap(({ blocks }) =>
    blocks.filter((block) => isProse(block) && block.plain.length <= LONGEST && endsSentence(block.plain)),
  );
  return new Set(whole.filter(({ plain }) => !isOfPage(plain)).map(({ plain }) => normalise(plain)));
}

/** Each line once, and whether it stands above the running text. */
function linesOf(blocks: readonly LineOfFile[]): ReadonlyMap<string, boolean> {
  const lines = new Map<string, boolean>();
  let isAbove = true;
  for (const block of blocks) {
    if (block.plain.length < SHORTEST || block.plain.length > LONGEST) continue;
    const line = normalise(block.plain);
    if (!lines.has(line)) lines.set(line, isAbove);
    isAbove &&= !isProse(block);
  }
  return lines;
}

function countLines(files: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of files) for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
