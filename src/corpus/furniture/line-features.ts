import { isFunctionWord } from '../../language/function-words.ts';
import { wordCount } from '../block.ts';

const FEWEST_WORDS = 3; // of a line that states a fact
const LONG = 100; // characters of a line, which surely has more
const SYMBOLS = /[|•·→←›#@+&_=]| \/ /u;
const CREDIT = /(?<=[.!?…»”]) ?[|([].*$/u; // behind the sentence of a caption

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
    | 'asksReader' // 'Plan your visit', 'Simulez votre prêt'
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

/** Whether a line gives a figure among its words, and is no date. */
export function statesFact(plain: string): boolean {
  if (!/\d/u.test(plain) || /[|•·/]|(?:19|20)\d\d/u.test(plain)) return false;
  return plain.length >= LONG || wordCount(plain) >= FEWEST_WORDS;
}

/** The share of the words of a line that carry grammar, from 0 to 1. */
export function shareOfGrammar(plain: string): number {
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isGrammar = (word: string) => isFunctionWord(word, 'fr') || isFunctionWord(word, 'en');
  return words.filter(isGrammar).length / Math.max(1, words.length);
}

/** The share of the words of a line that begin with a capital, from 0 to 1. */
export function shareOfCapitals(plain: string): number {
  const words = plain.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length);
}

/** Whether a line has symbols that running text has not. */
export function hasSymbols(plain: string): boolean {
  return SYMBOLS.test(plain);
}

/** The same of what may be a caption, without the credit behind it. */
export function hasSymbolsInCaption(plain: string): boolean {
  return SYMBOLS.test(plain.replace(CREDIT, ''));
}
