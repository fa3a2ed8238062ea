import { type Block, endsSentence, isProse, wordCount } from '../block.ts';
import { CountedWords, contentWords } from './kinship.ts';
import {
  ANY_PAGE_WORDS,
  addressesReader,
  speaksOfOneself,
  speaksOfUs,
  withoutQuotations,
} from './page-words.ts';
import { INSERTED } from './strangers.ts';

const AKIN = 0.1; // share of words in common with the rest of the article, from which a paragraph surely belongs to it
const TELLING = 60; // content words; of an article with fewer, each paragraph may have its own
const FARTHEST = 20; // blocks
const NEARBY = [-3, -2, -1, 1, 2, 3];
const MOST_WORDS_OF_PAGE = 3;
const MOST_BOXES = 1; // paragraphs of the page that are taken for the article's so far
const LONGEST_LABEL = 14; // words
const LONGEST_ROW = 10; // lines on either side; more tell no more
const MANNER = 0.5; // of an article's paragraphs address the reader where that is its manner

/** What can be seen of a paragraph without understanding it, from 0 to 1 where nothing else is said. */
export type ParagraphFeatures = Readonly<
  Record<
    | 'addressesReader' // less where the article does so too
    | 'speaksOfUs' // likewise
    | 'speaksOfOneself'
    | 'wordsOfPage' // how many that the article does not use, up to three
    | 'hasSymbols'
    | 'akin' // the share of its words that the rest of the article has
    | 'farBelow' // the logarithm of how many blocks above the last paragraph stands that surely is the article's
    | 'hasDigits',
    number
  >
>;

/** What can be seen of a line that is no sentence. */
export type LabelFeatures = Readonly<
  Record<
    | 'inRow' // the logarithm of how many such lines stand in a row
    | 'amongPage' // the share of the six blocks around that are known to be the page's
    | 'wordsOfPage' // how many that the article does not use, up to three
    | 'hasSymbols'
    | 'hasDigits'
    | 'belowText'
    | 'aboveTitle'
    | 'speaksOfOneself'
    | 'textAbove'
    | 'textBelow'
    | 'asks'
    | 'isHeading',
    number
  >
>;

/** A page with its article as far as both are told apart, to be asked about what is still doubtful. */
export class Page {
  readonly #blocks: readonly Block[];
  readonly #rules: readonly (string | null)[];
  readonly #title: number;
  readonly #first: number;
  readonly #last: number;
  readonly #rarities = new Map<(plain: string) => boolean, number>();
  #article: CountedWords | null = null;
  #distances: readonly number[] | null = null;

  constructor(blocks: readonly Block[], rules: readonly (string | null)[], title: number) {
    this.#blocks = blocks;
    this.#rules = rules;
    this.#title = title;
    this.#first = blocks.findIndex((_, index) => this.isText(index));
    this.#last = blocks.findLastIndex((_, index) => this.isText(index));
  }

  /** Whether a block is running text of the article, as far as is known. */
  isText(index: number): boolean {
    const block = this.#blocks[index];
    return block !== undefined && index !== this.#title && this.#rules[index] === null && isProse(block);
  }

  /** Whether a block stands between the title and the first running text. */
  isHead(index: number): boolean {
    return index > this.#title && index < this.#first;
  }

  /** Whether a block is known to be the page's. Beyond the ends stands the page. */
  isOfPage(index: number): boolean {
    if (index < 0 || index >= this.#blocks.length) return true;
    const rule = this.#rules[index];
    return rule != null && !INSERTED.has(rule);
  }

  /** The share of the blocks that are known to be the page's. */
  shareOfPage(): number {
    return this.#blocks.filter((_, index) => this.isOfPage(index)).length / Math.max(1, this.#blocks.length);
  }

  /** @returns null for one that speaks neither of what pages do, nor to the reader, nor of 'us', or no more than the article does. */
  featuresOfParagraph(index: number, block: Block): ParagraphFeatures | null {
    const { plain } = block;
    const own = withoutQuotations(plain);
    const wordsOfPage = this.#wordsOfPage(index, block);
    const toReader = addressesReader(own) ? this.#rarityOf(addressesReader) : 0;
    const ofUs = speaksOfUs(own) ? this.#rarityOf(speaksOfUs) : 0;
    if (wordsOfPage + toReader + ofUs === 0) return null;
    return {
      addressesReader: toReader,
      speaksOfUs: ofUs,
      speaksOfOneself: Number(speaksOfOneself(own)),
      wordsOfPage,
      hasSymbols: Number(hasSymbols(plain)),
      akin: this.#articleOf().kinshipOf(block),
      farBelow: Math.log(1 + (this.#distancesFromArticle()[index] ?? 0)),
      hasDigits: Number(/\d/u.test(plain)),
    };
  }

  featuresOfLabel(index: number, block: Block): LabelFeatures {
    const { plain, role } = block;
    return {
      inRow: Math.log(1 + this.#lengthOfRow(index)),
      amongPage: NEARBY.filter((by) => this.isOfPage(index + by)).length / NEARBY.length,
      wordsOfPage: this.#wordsOfPage(index, block),
      hasSymbols: Number(hasSymbols(plain)),
      hasDigits: Number(/\d/u.test(plain)),
      belowText: Number(index > this.#last),
      aboveTitle: Number(index < this.#title),
      speaksOfOneself: Number(speaksOfOneself(plain)),
      textAbove: Number(this.isText(index - 1)),
      textBelow: Number(this.isText(index + 1)),
      asks: Number(/\?["'»”’)\s]*$/u.test(plain)),
      isHeading: Number(role === 'heading'),
    };
  }

  /** The words of the article, doubtful paragraphs among them. */
  #articleOf(): CountedWords {
    this.#article ??= new CountedWords(
      this.#blocks.filter((_, index) => this.isText(index) || index === this.#title),
    );
    return this.#article;
  }

  /** How many words of pages a block has that the article does not use elsewhere: those belong to what it speaks of. */
  #wordsOfPage(index: number, block: Block): number {
    const elsewhere = this.isText(index) ? 1 : 0;
    let count = 0;
    for (const word of contentWords(block))
      if (ANY_PAGE_WORDS.has(word) && this.#articleOf().count(word) <= elsewhere + MOST_BOXES) count++;
    return Math.min(MOST_WORDS_OF_PAGE, count);
  }

  /** How far above each block the last paragraph stands that surely is the article's. */
  #distancesFromArticle(): readonly number[] {
    if (this.#distances !== null) return this.#distances;
    const article = this.#articleOf();
    let distance = FARTHEST;
    this.#distances = this.#blocks.map((block, index) => {
      const above = distance;
      const isAkin = article.size < TELLING || article.kinshipOf(block) >= AKIN;
      const isSure = index === this.#title || (this.isText(index) && isAkin);
      distance = isSure ? 0 : Math.min(FARTHEST, distance + 1);
      return above;
    });
    return this.#distances;
  }

  /** How unlike the article a manner of writing is, from 1 to 0, quotations aside. */
  #rarityOf(manner: (plain: string) => boolean): number {
    const known = this.#rarities.get(manner);
    if (known !== undefined) return known;
    const texts = this.#blocks.filter((_, index) => this.isText(index));
    const share = texts.filter(({ plain }) => manner(withoutQuotations(plain))).length / texts.length;
    const rarity = Math.max(0, 1 - share / MANNER);
    this.#rarities.set(manner, rarity);
    return rarity;
  }

  #lengthOfRow(index: number): number {
    let [start, end] = [index, index + 1];
    while (index - start < LONGEST_ROW && this.#isLabel(start - 1)) start--;
    while (end - index < LONGEST_ROW && this.#isLabel(end)) end++;
    return end - start;
  }

  #isLabel(index: number): boolean {
    const block = this.#blocks[index];
    if (block === undefined || this.#rules[index] !== null || index === this.#title) return false;
    const { plain, role } = block;
    return (
      role === 'text' && !endsSentence(plain) && !plain.endsWith(':') && wordCount(plain) <= LONGEST_LABEL
    );
  }
}

function hasSymbols(plain: string): boolean {
  return /[|•·/→›#@+&_=]/u.test(plain);
}
