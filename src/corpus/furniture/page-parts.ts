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
  let kinship: ((part: number) => number) | null = null;
  const last = lengths.findLastIndex((length, part) => {
    if (length >= LARGE * total) return true;
    if (length < TELLING) return false;
    kinship ??= kinshipAmong(parts, blocks, known.indexOf('title'));
    return kinship(part) >= AKIN;
  });
  const end = parts[last]?.at(-1) ?? -1;
  const places = new Map<number, Place>();
  let distance = 0;
  let reached = end + 1;
  for (const [number, part] of parts.entries()) {
    const length = lengths[number] ?? 0;
    const isBelow = number > last;
    for (const start = part[0] ?? 0; isBelow && reached < start; reached++)
      if (known[reached] === 'page') distance++;
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

/** Tells of each part which share of its content words another part or the title has too. */
function kinshipAmong(
  parts: readonly (readonly number[])[],
  blocks: readonly Block[],
  title: number,
): (part: number) => number {
  const blocksAt = (indexes: readonly number[]) => indexes.flatMap((index) => blocks[index] ?? []);
  const words = parts.map((part) => allContentWords(blocksAt(part)));
  const counts = new Map<number, number>();
  for (const own of words) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ofTitle = allContentWords(blocksAt([title]));
  return (part) => {
    const own = [...(words[part] ?? [])];
    const shared = own.filter((word) => (counts.get(word) ?? 0) > 1 || ofTitle.has(word));
    return shared.length / Math.max(1, own.length);
  };
}
