import type { Block } from '../block.ts';
import { allContentWords } from './kinship.ts';

const DIVIDER = 2; // blocks of the page in a row that divide what is left into parts
const SMALL = 0.1; // share of a page's running text that a box has, and few parts of an article
const LARGE = 0.15; // share of it that a part of the article has
const TELLING = 150; // characters of running text from which a smaller part may be the article's
const AKIN = 0.2; // share of its words that such a part has in common with the others or with the title

/** What is known of a block of a page. */
export type Known = 'title' | 'page' | 'inserted' | 'text' | 'line';

/** Where on a page a block stands that no rule knows. */
export interface Place {
  /** The share of the page's running text that its part has, from 0 to 1. */
  readonly share: number;
  /** How many blocks its part has. */
  readonly size: number;
  /** Whether its part has little running text, as a box or a comment does. */
  readonly isSmall: boolean;
  /** Whether it stands below the last large part. */
  readonly isBelow: boolean;
  /** How many blocks of the page stand between it and the last large part, where it stands below. */
  readonly distance: number;
}

const NOWHERE: Place = { share: 0, size: 1, isSmall: true, isBelow: false, distance: 0 };

/**
 * Where each block stands among the parts of a page: what stands together between lines that are known to be the page's.
 * The article is a few large parts, or smaller ones that speak of the same; what stands apart in small ones below it is
 * rather comments, the first words of other articles, small print.
 */
export function placesOn(blocks: readonly Block[], known: readonly Known[]): (index: number) => Place {
  const parts = divide(known);
  const lengths = parts.map((part) =>
    part.reduce((sum, at) => sum + (known[at] === 'text' ? (blocks[at]?.plain.length ?? 0) : 0), 0),
  );
  const total = 1 + lengths.reduce((sum, length) => sum + length, 0);
  const title = known.indexOf('title');
  const last = lengths.findLastIndex((length, part) => {
    return length >= LARGE * total || (length >= TELLING && kinshipOf(part, parts, blocks, title) >= AKIN);
  });
  const end = parts[last]?.at(-1) ?? -1;
  const places = new Map<number, Place>();
  for (const [number, part] of parts.entries()) {
    const length = lengths[number] ?? 0;
    const isBelow = number > last;
    const distance = isBelow ? known.slice(end + 1, part[0]).filter((is) => is === 'page').length : 0;
    const place = {
      share: length / total,
      size: part.length,
      isSmall: length < SMALL * total,
      isBelow,
      distance,
    };
    for (const index of part) places.set(index, place);
  }
  return (index) => places.get(index) ?? NOWHERE;
}

/** The blocks that no rule knows, the title among them, divided where lines of the page stand in a row. */
function divide(known: readonly Known[]): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let row = DIVIDER;
  for (const [index, is] of known.entries()) {
    if (is === 'page') row++;
    if (is === 'page' || is === 'inserted') continue;
    const part = parts.at(-1);
    if (part === undefined || row >= DIVIDER) parts.push([index]);
    else part.push(index);
    row = 0;
  }
  return parts;
}

/** The share of a part's content words that another part or the title has too. */
function kinshipOf(
  part: number,
  parts: readonly (readonly number[])[],
  blocks: readonly Block[],
  title: number,
): number {
  const others = parts.flatMap((indexes, other) => (other === part ? [] : indexes));
  const blocksAt = (indexes: readonly number[]) => blocks.filter((_, index) => indexes.includes(index));
  const words = allContentWords(blocksAt([...others, title]));
  const own = allContentWords(blocksAt(parts[part] ?? []));
  return [...own].filter((word) => words.has(word)).length / Math.max(1, own.size);
}
