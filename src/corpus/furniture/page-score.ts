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
  speaksOfOneself: -1.5, // a page is written by nobody
  inSmallPart: 0.75, // boxes, comments, the first words of other articles
  farBelow: 2.25,
  inRow: 1.5, // a paragraph among labels
  length: -1.5,
  statesFact: -1.75, // articles give figures
  hasQuotation: -2, // and quote
  hasSymbols: 1.25, // bars, arrows and addresses
};
const WORDS_OF_PAGE = 2; // speaks of what pages are and do
const AKIN = -2; // what speaks of the article's subject in its words is rather its own
const GRAMMAR = -5; // what is put together of names has little
const PLEA_OF_PAGE = 9.25; // what only pages ask for
const PARAGRAPH_OF_PAGE = 2;

const OF_LABEL: Weights<LabelFeatures> = {
  inRow: 1, // menus and boxes are many short lines, headings stand alone
  inSmallPart: 1.75,
  shareOfText: -3.25,
  sizeOfPart: 2,
  belowParts: 2,
  belowText: 0.75, // little of an article stands below its last paragraph
  aboveTitle: 4.75, // and less above its title
  capitals: 1.5, // names
  wordsOfPage: 1.5,
  isLinked: 6.75,
  isSetOff: -1.75, // headings
  endsSentence: -1.25,
  isHeading: -2.75, // marked as one by whoever wrote the page
};
const LIKE_ARTICLE = 3; // what looks like a heading, a figure or a short sentence of the article
const LABEL_OF_PAGE = 3;

/**
 * Whether a paragraph reads as the page's own words rather than the article's.
 * @param more is asked only where it can tell
 */
export function isParagraphOfPage(features: ParagraphFeatures, more: SlowFeatures): boolean {
  const quick = pointsOf(features, OF_PARAGRAPH);
  if (!more.mayPlead && quick + WORDS_OF_PAGE < PARAGRAPH_OF_PAGE) return false;
  const telling = WORDS_OF_PAGE * Number(more.isOfPage());
  if (!more.mayPlead && quick + telling < PARAGRAPH_OF_PAGE) return false;
  const points = quick + telling + AKIN * more.akin() + GRAMMAR * more.grammar();
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
