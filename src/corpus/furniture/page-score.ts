import type { LabelFeatures, ParagraphFeatures, SlowFeatures } from './line-features.ts';

/**
 * How much each thing that can be seen of a doubtful line tells against it, in points (log-odds).
 * After Kohlschütter, Fankhauser and Nejdl, 'Boilerplate detection using shallow text features' (WSDM 2010), with two
 * scores, since lines and paragraphs of a page are told by different things. The weights were fitted by logistic
 * regression on the lines of some 200 saved pages that rules by name leave undecided, or would if they knew a fifth less.
 */
type Weights<Features> = { readonly [Feature in keyof Features]: number };

const OF_PARAGRAPH: Weights<ParagraphFeatures> = {
  addressesReader: 5.5, // your address is kept …: news does not speak to its reader, and what does so throughout counts less
  speaksOfOneself: -2.5, // a page is written by nobody
  speaksOfUs: 1.25, // but by those who make it
  besidePage: 0.75,
  wordsOfPages: 0.5,
  inSmallPart: 0.5, // boxes, comments, the first words of other articles
  farBelow: 1.75,
  inRow: 1.5, // a paragraph among labels
  length: -1.5,
  statesFact: -2, // articles give figures
  hasQuotation: -1.5, // and quote
  hasSymbols: 2, // bars, arrows and addresses
};
const WORDS_OF_PAGE = 1.5; // speaks of what pages are and do
const AKIN = -0.5; // what speaks of the article's subject in its words is rather its own
const GRAMMAR = -3; // what is put together of names has little
const PLEA_OF_PAGE = 6; // what only pages ask for
const ANNOUNCING = 2; // what announces a list, which would be lost with it
const PARAGRAPH_OF_PAGE = 4;

const OF_LABEL: Weights<LabelFeatures> = {
  inRow: 1.5, // menus and boxes are many short lines, headings stand alone
  inSmallPart: 1,
  shareOfText: -2.5,
  sizeOfPart: 1.5,
  belowParts: 1.25,
  belowText: 0.5, // little of an article stands below its last paragraph
  aboveTitle: 1,
  capitals: 1, // names
  wordsOfPages: 1.25,
  akin: -1.5, // headings speak of what the text does
  asksReader: 3, // a heading tells, a button asks
  isBare: 0.25,
  hasSymbols: 3.25, // bars, arrows and addresses
  besidePage: 1,
  isLinked: 1.5,
  isSetOff: -1.5, // headings
  endsSentence: -1.25,
  isHeading: -2.5, // marked as one by whoever wrote the page
};
const LIKE_ARTICLE = 2; // what looks like a heading, a figure or a short sentence of the article
const LABEL_OF_PAGE = 3.5;

/**
 * Whether a paragraph reads as the page's own words rather than the article's.
 * @param more is asked only where it can tell
 * @param announces whether it announces a list
 */
export function isParagraphOfPage(
  features: ParagraphFeatures,
  more: SlowFeatures,
  announces: boolean,
): boolean {
  const quick = pointsOf(features, OF_PARAGRAPH);
  const needed = PARAGRAPH_OF_PAGE + (announces ? ANNOUNCING : 0);
  if (!more.mayPlead && quick + WORDS_OF_PAGE < needed) return false;
  const telling = WORDS_OF_PAGE * Number(more.isOfPage());
  if (!more.mayPlead && quick + telling < needed) return false;
  const points = quick + telling + AKIN * more.akin() + GRAMMAR * more.grammar();
  if (points >= needed) return true;
  return more.mayPlead && points + PLEA_OF_PAGE >= needed && more.isPlea();
}

/**
 * The same for a line that is no sentence.
 * @param isLikeArticle whether it has what lines of an article have
 */
export function isLabelOfPage(features: LabelFeatures, isLikeArticle: boolean): boolean {
  return pointsOf(features, OF_LABEL) >= LABEL_OF_PAGE + (isLikeArticle ? LIKE_ARTICLE : 0);
}

function pointsOf<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let points = 0;
  for (const name in weights) points += weights[name] * features[name];
  return points;
}
