import type { LabelFeatures, ParagraphFeatures, SlowFeatures } from './line-features.ts';

/**
 * How much each thing that can be seen of a doubtful line tells against it, in points (log-odds).
 * After Kohlschütter, Fankhauser and Nejdl, 'Boilerplate detection using shallow text features' (WSDM 2010), with two
 * scores, since lines and paragraphs of a page are told by different things. The weights were fitted by logistic
 * regression on the lines of some 200 saved pages that rules by name leave undecided, or would if they knew a fifth less.
 */
type Weights<Features> = { readonly [Feature in keyof Features]: number };

const OF_PARAGRAPH: Weights<ParagraphFeatures> = {
  addressesReader: 7, // your address is kept …: news does not speak to its reader, and what does so throughout counts less
  speaksOfOneself: -1.75, // a page is written by nobody
  inSmallPart: 1.5, // boxes, comments, the first words of other articles
  farBelow: 2,
  inRow: 1.75, // a paragraph among labels
  length: -1.25,
  statesFact: -1.75, // articles give figures
  hasQuotation: -1.5, // and quote
  hasSymbols: 1.25, // bars, arrows and addresses
};
const WORDS_OF_PAGE = 1.75; // speaks of what pages are and do
const GRAMMAR = -3.75; // what is put together of names has little
const PLEA_OF_PAGE = 10; // what only pages ask for
const PARAGRAPH_OF_PAGE = 3.25;

const OF_LABEL: Weights<LabelFeatures> = {
  inRow: 1.25, // menus and boxes are many short lines, headings stand alone
  inSmallPart: 2,
  shareOfText: -3,
  sizeOfPart: 2.25,
  belowParts: 2.75,
  belowText: 1, // little of an article stands below its last paragraph
  aboveTitle: 4.75, // and less above its title
  capitals: 1.5, // names
  wordsOfPage: 1.5,
  isLinked: 6.5,
  isSetOff: -1.5, // headings
  endsSentence: -1,
  isHeading: -2.75, // marked as one by whoever wrote the page
};
const LIKE_ARTICLE = 2.75; // what looks like a heading, a figure or a short sentence of the article
const LABEL_OF_PAGE = 3.75;

/**
 * Whether a paragraph reads as the page's own words rather than the article's.
 * @param more is asked only where it can tell
 */
export function isParagraphOfPage(features: ParagraphFeatures, more: SlowFeatures): boolean {
  const quick = pointsOf(features, OF_PARAGRAPH);
  if (!more.mayPlead && quick + WORDS_OF_PAGE < PARAGRAPH_OF_PAGE) return false;
  const points = quick + WORDS_OF_PAGE * Number(more.isOfPage()) + GRAMMAR * more.grammar();
  if (points >= PARAGRAPH_OF_PAGE) return true;
  return more.mayPlead && points + PLEA_OF_PAGE >= PARAGRAPH_OF_PAGE && more.isPlea();
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
