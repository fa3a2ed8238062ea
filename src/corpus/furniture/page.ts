import { type Block, endsSentence, isProse, wordCount } from '../block.ts';
import type { Rules } from '../furniture-rule.ts';
import { CountedWords, contentWords } from './kinship.ts';
import {
  hasSymbols,
  hasSymbolsInCaption,
  type LabelFeatures,
  type ParagraphFeatures,
  type SlowFeatures,
  shareOfCapitals,
  shareOfGrammar,
  statesFact,
} from './line-features.ts';
import { type Known, type Place, placesOn } from './page-parts.ts';
import {
  addressesReader,
  asksReader,
  hasWordsOfPlea,
  isOfPage,
  isPlea,
  speaksOfOneself,
  speaksOfUs,
  WORDS_OF_PAGES,
  withoutQuotations,
} from './page-words.ts';
import { isInserted } from './strangers.ts';

/** The rule of short lines that look like the page by their score. */
export const LOOKS_LIKE_PAGE = 'looks like the page';

const MOST_OF_PAGES = 4; // points; more tell no more
const MOST_BOXES = 1; // paragraphs of the page that are taken for the article's so far
const LONGEST_LABEL = 14; // words
const LONGEST_ROW = 10; // lines on either side; more tell no more
const LARGEST_PART = 12; // blocks; more tell no more
const FARTHEST = 30; // blocks
const FEWEST_ASKING = 2; // headings of a guide, which tells its reader what to do
const MANNER = 0.5; // of an article's paragraphs address the reader where that is its manner

/** A page with its article as far as both are told apart, to be asked about what is still doubtful. */
export class Page {
  readonly #blocks: readonly Block[];
  readonly #known: readonly Known[];
  /** Whether a line was found to look like the page before. */
  readonly #isMarked: (index: number) => boolean;
  readonly #title: number;
  readonly #first: number;
  readonly #last: number;
  #places: ((index: number) => Place) | null = null;
  #article: CountedWords | null = null;
  #rarity: number | null = null;
  #isGuide: boolean | null = null;
  #gap: number | null = null;

  constructor(blocks: readonly Block[], rules: Rules, title: number) {
    this.#blocks = blocks;
    this.#title = title;
    this.#isMarked = (index) => rules[index] === LOOKS_LIKE_PAGE;
    this.#known = blocks.map((block, index) => {
      const rule = rules[index];
      if (index === title) return 'title';
      if (rule != null) return isInserted(rule) ? 'inserted' : 'page';
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
      hasSymbols: Number(hasSymbols(plain)),
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
      asksReader: Number(this.asksReader(plain)),
      isBare: Number(contentWords(block).size === 0),
      hasSymbols: Number(hasSymbolsInCaption(plain)),
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

  /** Whether a line asks something of its reader, on a page whose headings do not. */
  asksReader(plain: string): boolean {
    if (!asksReader(plain)) return false;
    this.#isGuide ??= this.#headingsThatAsk() >= FEWEST_ASKING;
    return !this.#isGuide;
  }

  /** How many lines between two paragraphs of the article ask something: 'Check the maps'. */
  #headingsThatAsk(): number {
    return this.#blocks.filter(({ plain }, index) => {
      return this.isText(index - 1) && this.isText(index + 1) && asksReader(plain);
    }).length;
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

  /**
   * How many labels stand in a row with a block. Those that were found to be the page's count too, but not beside a line
   * right above a paragraph, which may be its heading.
   */
  #lengthOfRow(index: number): number {
    const isAlone = this.isText(index) || this.isText(index + 1);
    const isRow = (at: number) => this.#isLabel(at) || (this.#isMarked(at) && !isAlone);
    let [start, end] = [index, index + 1];
    while (index - start < LONGEST_ROW && isRow(start - 1)) start--;
    while (end - index < LONGEST_ROW && isRow(end)) end++;
    return end - start;
  }

  #isLabel(index: number): boolean {
    const block = this.#blocks[index];
    if (block === undefined || this.#known[index] !== 'line' || block.role !== 'text') return false;
    const { plain } = block;
    return !endsSentence(plain) && !plain.endsWith(':') && wordCount(plain) <= LONGEST_LABEL;
  }
}

/** The share of the words of a block that an article has. */
function kinshipWith(article: CountedWords, block: Block): number {
  const words = [...contentWords(block)];
  return words.filter((word) => article.count(word) > 0).length / Math.max(1, words.length);
}
