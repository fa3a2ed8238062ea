import type { LabelFeatures, ParagraphFeatures } from './line-features.ts';

/**
 * How much each thing that can be seen of a doubtful line tells against it, in points (log-odds, rounded).
 * After Kohlschütter, Fankhauser and Nejdl, 'Boilerplate detection using shallow text features' (WSDM 2010), with two
 * scores, since lines and paragraphs of a page are told by different things. The weights were fitted by logistic
 * regression on the lines of some 200 saved pages that rules by name had left undecided.
 */
type Weights<Features> = { readonly [Feature in keyof Features]: number };

const OF_PARAGRAPH: Weights<ParagraphFeatures> = {
  addressesReader: 7, // 'your address is kept …': news does not speak to its reader, and what does so throughout counts less
  speaksOfUs: 3, // 'we rely on …', outside quotations
  wordsOfPage: 1.25, // each of three at most: one alone may be the article's subject
  hasSymbols: 1.5, // bars, arrows and addresses
  farBelow: 1, // boxes stand together; so do the paragraphs of an article
  speaksOfOneself: -6, // a page is written by nobody; what readers write below it is known by other rules
  hasDigits: -1, // articles give figures
  akin: -3, // what speaks of the article's subject in its words is rather its own
};
const PLEA_OF_PAGE = 3.5; // what only pages ask for
const PARAGRAPH_OF_PAGE = 4;

const OF_LABEL: Weights<LabelFeatures> = {
  inRow: 2, // menus and boxes are many short lines, headings stand alone
  amongPage: 2, // what stands in the page's company is the page's
  wordsOfPage: 1,
  hasSymbols: 1, // 'Essay | 3 March'
  hasDigits: 1, // prices, counts, hours; sentences with numbers are no labels
  belowText: 1, // little of an article stands below its last paragraph
  aboveTitle: 1, // and less above its title
  speaksOfOneself: 1, // 'Sign me up': a button
  textAbove: -1, // headings
  textBelow: -1,
  asks: -2, // questions of an interview
  isHeading: -2, // marked as one by whoever wrote the page
};
const LABEL_OF_PAGE = 2.5;

/**
 * Whether a paragraph reads as the page's own words rather than the article's.
 * @param isPlea tells whether it asks for what only pages do: slow to find out, so asked last
 */
export function isParagraphOfPage(features: ParagraphFeatures, isPlea: () => boolean): boolean {
  const points = pointsOf(features, OF_PARAGRAPH);
  return points >= PARAGRAPH_OF_PAGE || (points + PLEA_OF_PAGE >= PARAGRAPH_OF_PAGE && isPlea());
}

/** The same for a line that is no sentence. */
export function isLabelOfPage(features: LabelFeatures): boolean {
  return pointsOf(features, OF_LABEL) >= LABEL_OF_PAGE;
}

function pointsOf<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let points = 0;
  for (const name in weights) points += weights[name] * features[name];
  return points;
}
