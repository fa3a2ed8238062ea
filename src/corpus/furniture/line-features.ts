import { isFunctionWord } from '../../language/function-words.ts';
import { type Block, endsSentence, isProse, wordCount } from '../block.ts';
import { CountedWords, contentWords } from './kinship.ts';
import { type Known, type Place, placesOn } from './page-parts.ts';
import {
  addressesReader,
  hasWordsOfPlea,
  isOfPage,
  isPlea,
  speaksOfOneself,
  speaksOfUs,
  WORDS_OF_PAGES,
  withoutQuotations,
} from './page-words.ts';
import { INSERTED } from './strangers.ts';

const MOST_OF_PAGES = 4; // points; more tell no more
const MOST_BOXES = 1; // paragraphs of the page that are taken for the article's so far
const LONGEST_LABEL = 14; // words
const LONGEST_ROW = 10; // lines on either side; more tell no more
const LARGEST_PART = 12; // blocks; more tell no more
const FARTHEST = 30; // blocks
const FEWEST_WORDS = 3; // of a line that states a fact
const LONG = 100; // characters of a line, which surely has more
const SYMBOLS = /[|•·→←›#@+&_=]| \/ /u;
const CREDIT = /(?<=[.!?…»”]) ?[|([].*$/u; // behind the sentence of a caption
const MANNER = 0.5; // of an article's paragraphs address the reader where that is its manner

/** What can be seen of a paragraph without understanding it, 0 or 1 where nothing else is said. */
export type ParagraphFeatures = Readonly<
  Record<
    | 'addressesReader' // less where the article does so too
    | 'speaksOfOneself'
    | 'speaksOfUs'
    | 'besidePage' // how many of the blocks above and below are known to be the page's
    | 'wordsOfPages' // points of those that the article does not use, up to four
    | 'inSmallPart'
    | 'farBelow' // the logarithm of how many blocks of the page stand between it and the last large part above
    | 'inRow' // the logarithm of how many lines around it are no sentences, itself counted
    | 'length' // the logarithm of its length in hundreds of characters
    | 'statesFact' // gives a figure among its words
    | 'hasQuotation'
    | 'hasSymbols',
    number
  >
>;

/** What takes longer to find out of a paragraph. */
export interface SlowFeatures {
  /** Whether it has words in which pages speak of themselves or to their readers. */
  isOfPage(): boolean;
  /** The share of its words that the title and the rest of the text have, from 0 to 1. */
  akin(): number;
  /** The share of its words that carry grammar, from 0 to 1: names and lists have few. */
  grammar(): number;
  /** Whether it may be a plea: soon found out. */
  readonly mayPlead: boolean;
  isPlea(): boolean;
}

/** What can be seen of a line that is no sentence. */
export type LabelFeatures = Readonly<
  Record<
    | 'inRow' // the logarithm of how many such lines stand in a row
    | 'inSmallPart'
    | 'shareOfText' // how much of the page's running text its part has
    | 'sizeOfPart' // the logarithm of how many blocks its part has
    | 'belowParts' // stands below the last large part
    | 'belowText' // stands below the last paragraph that may be the article's
    | 'aboveTitle'
    | 'capitals' // the share of its words that begin with one
    | 'wordsOfPages' // points of those that the article does not use, up to four
    | 'akin' // the share of its words that the title and the running text have
    | 'isBare' // has no word to tell that by
    | 'hasSymbols'
    | 'besidePage' // how many of the blocks above and below are known to be the page's
    | 'isLinked'
    | 'isSetOff' // stands farther from the block above than paragraphs do from each other
    | 'endsSentence'
    | 'isHeading',
    number
  >
>;

/** A page with its article as far as both are told apart, to be asked about what is still doubtful. */
export class Page {
  readonly #blocks: readonly Block[];
  readonly #known: readonly Known[];
  readonly #title: number;
  readonly #first: number;
  readonly #last: number;
  #places: ((index: number) => Place) | null = null;
  #article: CountedWords | null = null;
  #rarity: number | null = null;
  #gap: number | null = null;

  constructor(blocks: readonly Block[], rules: readonly (string | null)[], title: number) {
    this.#blocks = blocks;
    this.#title = title;
    this.#known = blocks.map((block, index) => {
      const rule = rules[index];
      if (index === title) return 'title';
      if (rule != null) return INSERTED.has(rule) ? 'inserted' : 'page';
      return isProse(block) ? 'text' : 'line';
    });
    this.#first = this.#known.indexOf('text');
    this.#last = this.#known.lastIndexOf('text');
  }

  /** Whether a block is running text of the article, as far as is known. */
  isText(index: number): boolean {
    return this.#known[index] === 'text';
  }

  /** Whether a block stands between the title and the first running text. */
  isHead(index: number): boolean {
    return index > this.#title && index < this.#first;
  }

  /** The share of the blocks that are known to be the page's. */
  shareOfPage(): number {
    return this.#known.filter((known) => known === 'page').length / Math.max(1, this.#blocks.length);
  }

  featuresOfParagraph(index: number, block: Block): ParagraphFeatures {
    const { plain } = block;
    const own = withoutQuotations(plain);
    const { isSmall, distance } = this.#placeOf(index);
    return {
      addressesReader: addressesReader(own) ? this.#rarityOfAddress() : 0,
      speaksOfOneself: Number(speaksOfOneself(own)),
      speaksOfUs: Number(speaksOfUs(own)),
      besidePage: this.#besidePage(index),
      wordsOfPages: this.#wordsOfPages(block),
      inSmallPart: Number(isSmall),
      farBelow: Math.log(1 + Math.min(FARTHEST, distance)),
      inRow: Math.log(this.#lengthOfRow(index)),
      length: Math.log((1 + plain.length) / 100),
      statesFact: Number(statesFact(plain)),
      hasQuotation: Number(own !== plain),
      hasSymbols: Number(SYMBOLS.test(plain)),
    };
  }

  moreOfParagraph(block: Block): SlowFeatures {
    const { plain } = block;
    return {
      isOfPage: () => isOfPage(plain),
      akin: () => this.#articleOf().kinshipOf(block),
      grammar: () => shareOfGrammar(plain),
      mayPlead: hasWordsOfPlea(block),
      isPlea: () => isPlea(plain),
    };
  }

  featuresOfLabel(index: number, block: Block): LabelFeatures {
    const { plain, role, linked } = block;
    const { isSmall, isBelow, share, size } = this.#placeOf(index);
    return {
      inRow: Math.log(this.#lengthOfRow(index)),
      inSmallPart: Number(isSmall),
      shareOfText: share,
      sizeOfPart: Math.log(Math.min(LARGEST_PART, size)),
      belowParts: Number(isBelow),
      belowText: Number(index > this.#last),
      aboveTitle: Number(index < this.#title),
      capitals: shareOfCapitals(plain),
      wordsOfPages: this.#wordsOfPages(block),
      akin: kinshipWith(this.#articleOf(), block),
      isBare: Number(contentWords(block).size === 0),
      hasSymbols: Number(SYMBOLS.test(plain.replace(CREDIT, ''))),
      besidePage: this.#besidePage(index),
      isLinked: Number(linked),
      isSetOff: Number(this.#gapAbove(index) > this.#usualGap()),
      endsSentence: Number(endsSentence(plain)),
      isHeading: Number(role === 'heading'),
    };
  }

  #placeOf(index: number): Place {
    this.#places ??= placesOn(this.#blocks, this.#known);
    return this.#places(index);
  }

  /** The words of the title and of what may be the article's text. */
  #articleOf(): CountedWords {
    this.#article ??= new CountedWords(
      this.#blocks.filter((_, index) => this.isText(index) || index === this.#title),
    );
    return this.#article;
  }

  /** What its words tell for the page, but for those that the article uses: they belong to what it speaks of. */
  #wordsOfPages(block: Block): number {
    let points = 0;
    for (const word of contentWords(block)) {
      const own = WORDS_OF_PAGES.get(word) ?? 0;
      if (own > 0 && this.#articleOf().count(word) <= MOST_BOXES) points += own;
    }
    return Math.min(MOST_OF_PAGES, points);
  }

  #besidePage(index: number): number {
    const isPage = (at: number) => ['page', 'inserted', undefined].includes(this.#known[at]);
    return Number(isPage(index - 1)) + Number(isPage(index + 1));
  }

  /** How unlike the article it is to speak to the reader, from 1 to 0, quotations aside. */
  #rarityOfAddress(): number {
    if (this.#rarity !== null) return this.#rarity;
    const texts = this.#blocks.filter((_, index) => this.isText(index));
    const toReader = texts.filter(({ plain }) => addressesReader(withoutQuotations(plain)));
    this.#rarity = Math.max(0, 1 - toReader.length / texts.length / MANNER);
    return this.#rarity;
  }

  /** Characters between a block and the one above. */
  #gapAbove(index: number): number {
    return (this.#blocks[index]?.start ?? 0) - (this.#blocks[index - 1]?.end ?? 0);
  }

  /** The median of the gaps above paragraphs. */
  #usualGap(): number {
    if (this.#gap !== null) return this.#gap;
    const texts = [...this.#blocks.keys()].filter((index) => index > 0 && this.isText(index));
    const gaps = texts.map((index) => this.#gapAbove(index)).sort((a, b) => a - b);
    this.#gap = gaps[gaps.length >> 1] ?? Infinity;
    return this.#gap;
  }

  #lengthOfRow(index: number): number {
    let [start, end] = [index, index + 1];
    while (index - start < LONGEST_ROW && this.#isLabel(start - 1)) start--;
    while (end - index < LONGEST_ROW && this.#isLabel(end)) end++;
    return end - start;
  }

  #isLabel(index: number): boolean {
    const block = this.#blocks[index];
    if (block === undefined || this.#known[index] !== 'line' || block.role !== 'text') return false;
    const { plain } = block;
    return !endsSentence(plain) && !plain.endsWith(':') && wordCount(plain) <= LONGEST_LABEL;
  }
}

/** Whether a line gives a figure among its words, and is no date. */
export function statesFact(plain: string): boolean {
  if (!/\d/u.test(plain) || /[|•·/]|(?:19|20)\d\d/u.test(plain)) return false;
  return plain.length >= LONG || wordCount(plain) >= FEWEST_WORDS;
}

function kinshipWith(article: CountedWords, block: Block): number {
  const words = [...contentWords(block)];
  return words.filter((word) => article.count(word) > 0).length / Math.max(1, words.length);
}

function shareOfGrammar(plain: string): number {
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isGrammar = (word: string) => isFunctionWord(word, 'fr') || isFunctionWord(word, 'en');
  return words.filter(isGrammar).length / Math.max(1, words.length);
}

function shareOfCapitals(plain: string): number {
  const words = plain.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length);
}
