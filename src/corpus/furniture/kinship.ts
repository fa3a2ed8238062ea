import { functionWords } from '../../language/function-words.ts';
import { forEachWordNumber, numberOf } from '../../language/word-numbers.ts';
import type { Block } from '../block.ts';

/** Words that tell something, each by its number: nobody asks what they are, only which texts have in common. */
export type ContentWords = ReadonlySet<number>;

const known = new WeakMap<Block, ContentWords>();

const SHORTEST = 4; // letters
const SHARED = 7; // letters: inflected forms have so many in common

/** A number that tells something: not a digit alone, and not the year that every page has in its small print. */
const NUMBER = /(?<![\d.,])(?!(?:19|20)\d\d(?![\d.,]))\d[\d.,\u00a0\u202f]*\d/gu;

const GRAMMAR = wordsIn([...functionWords('fr'), ...functionWords('en')].join(' '), new Set());

/**
 * The content words of a block: four letters or more, cut to their first seven so that inflected forms meet, and its
 * numbers.
 */
export function contentWords(block: Block): ContentWords {
  const found = known.get(block);
  if (found !== undefined) return found;
  const words = wordsIn(block.plain, GRAMMAR);
  for (const number of block.plain.match(NUMBER) ?? []) words.add(numberOf(number));
  known.set(block, words);
  return words;
}

/** The words of a text as those of a block are. */
export function contentWordsOf(text: string): ContentWords {
  return wordsIn(text, GRAMMAR);
}

function wordsIn(text: string, grammar: ContentWords): Set<number> {
  const words = new Set<number>();
  forEachWordNumber(text, SHARED, (word, letters) => {
    if (letters >= SHORTEST && !grammar.has(word)) words.add(word);
  });
  return words;
}

/** The content words of several blocks. */
export function allContentWords(blocks: Iterable<Block>): ContentWords {
  const words = new Set<number>();
  for (const block of blocks) for (const word of contentWords(block)) words.add(word);
  return words;
}

/** How many of a block's content words a text has too. */
export function sharedWords(block: Block, words: ContentWords): number {
  let count = 0;
  for (const word of contentWords(block)) if (words.has(word)) count++;
  return count;
}

/** The share of a block's content words that a text has too, from 0 to 1. */
export function kinship(block: Block, words: ContentWords): number {
  const own = contentWords(block);
  return own.size === 0 ? 0 : sharedWords(block, words) / own.size;
}

/** The content words of an article, counted by its blocks, so that each can be compared with the others. */
export class CountedWords {
  readonly #counts = new Map<number, number>();

  constructor(blocks: Iterable<Block>) {
    for (const block of blocks) this.#add(block, 1);
  }

  get size(): number {
    return this.#counts.size;
  }

  /** The share of the words of one of the blocks that the others have too, from 0 to 1. */
  kinshipOf(block: Block): number {
    const own = contentWords(block);
    let shared = 0;
    for (const word of own) if (this.count(word) > 1) shared++;
    return own.size === 0 ? 0 : shared / own.size;
  }

  /** How many of the blocks have a word. */
  count(word: number): number {
    return this.#counts.get(word) ?? 0;
  }

  remove(block: Block): void {
    this.#add(block, -1);
  }

  #add(block: Block, by: 1 | -1): void {
    for (const word of contentWords(block)) this.#counts.set(word, this.count(word) + by);
  }
}
