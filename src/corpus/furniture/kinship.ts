import type { Block } from '../block.ts';

const known = new WeakMap<Block, ReadonlySet<string>>();

/** The content words of a block: five letters or more, cut to their first seven so that inflected forms meet. */
export function contentWords(block: Block): ReadonlySet<string> {
  const found = known.get(block);
  if (found !== undefined) return found;
  const words = new Set(
    (block.plain.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 7)),
  );
  known.set(block, words);
  return words;
}

/** The content words of several blocks. */
export function allContentWords(blocks: Iterable<Block>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const block of blocks) for (const word of contentWords(block)) words.add(word);
  return words;
}

/** How many of a block's content words a text has too. */
export function sharedWords(block: Block, words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of contentWords(block)) if (words.has(word)) count++;
  return count;
}

/** The share of a block's content words that a text has too, from 0 to 1. */
export function kinship(block: Block, words: ReadonlySet<string>): number {
  const own = contentWords(block);
  return own.size === 0 ? 0 : sharedWords(block, words) / own.size;
}
