import { type Block, endsSentence, isEntry, isHeadline, isProse, wordCount } from '../block.ts';
import type { Rules, RulesSoFar } from '../furniture-rule.ts';
import { statesFact } from './line-features.ts';
import { isSaid } from './line-rules.ts';
import { belongsToList } from './lists.ts';
import { LOOKS_LIKE_PAGE, Page } from './page.ts';
import { isLabelOfPage, isParagraphOfPage } from './page-score.ts';
import { isOfPage, speaksOfUs } from './page-words.ts';

const LEAST_SHARE = 0.15; // of a page's blocks are known as furniture where more of it may be left
const FEWEST_WORDS = 3; // of a sentence
const FEWEST_WORDS_OF_HEAD = 5; // of a line below the title that sums up the article

/**
 * Marks what no rule knows and what looks like the page by a score of what can be seen of it and of its neighbours.
 * Only pages that surely have furniture are looked at, and of them only lines that are neither headings, lists, tables
 * nor sentences among sentences.
 * @returns whether any was found.
 */
export function markDoubtful(blocks: readonly Block[], rules: RulesSoFar, title: number | null): boolean {
  if (title === null) return false;
  const page = new Page(blocks, [...rules], title);
  if (page.shareOfPage() < LEAST_SHARE) return false;
  let isFound = false;
  for (const [index, block] of blocks.entries()) {
    if (index === title || rules[index] !== null) continue;
    if (block.role !== 'text' && block.role !== 'heading') continue;
    if (isProse(block)) {
      const isAmongText = page.isText(index - 1) && page.isText(index + 1);
      if (isAmongText || isSaid(block.plain)) continue;
      const isLike = announcesList(blocks, rules, index);
      const [features, more] = [page.featuresOfParagraph(index, block), page.moreOfParagraph(block)];
      if (!isParagraphOfPage(features, more, isLike)) continue;
      rules[index] = 'reads as the page';
    } else {
      if (isOfArticle(blocks, rules, index, block)) continue;
      const isLike = mayBeArticles(blocks, rules, index, block, page);
      if (!isLabelOfPage(page.featuresOfLabel(index, block), isLike) || isSaid(block.plain)) continue;
      rules[index] = LOOKS_LIKE_PAGE;
    }
    isFound = true;
  }
  return isFound;
}

/** Whether a paragraph ends with a colon above lines that no rule knows. */
function announcesList(blocks: readonly Block[], rules: Rules, index: number): boolean {
  const next = blocks[index + 1];
  const isAbove = next !== undefined && rules[index + 1] === null && !isProse(next);
  return isAbove && blocks[index]?.plain.endsWith(':') === true;
}

/** A sentence and a credit: 'The gates closed at noon. | ANN DOE'. */
const CAPTION = /^.{40,}[.!?…»”] ?[|([]/u;

/** Whether a short line is the article's, whatever stands around: it belongs to a list or goes on below. */
function isOfArticle(blocks: readonly Block[], rules: Rules, index: number, { plain }: Block): boolean {
  if (isEntry(plain) || /[:;,]$/u.test(plain) || belongsToList(blocks, rules, index)) return true;
  const isOwnEntry = (at: number) => rules[at] === null && isEntry(blocks[at]?.plain ?? '');
  return isField(plain) && isOwnEntry(index - 1) && isOwnEntry(index + 1);
}

/** 'Fuel: gas', which says no number and stands among entries that do. */
function isField(plain: string): boolean {
  return /^\p{L}[^:]{1,60}: ./u.test(plain);
}

/** Whether a short line has what lines of an article have: a heading, a line of figures, a short sentence. */
function mayBeArticles(
  blocks: readonly Block[],
  rules: Rules,
  index: number,
  block: Block,
  page: Page,
): boolean {
  const { plain } = block;
  if (isOfPage(plain) || page.asksReader(plain)) return false;
  const isLong = wordCount(plain) >= FEWEST_WORDS;
  if (isLong && endsSentence(plain) && !speaksOfUs(plain)) return true;
  if (statesFact(plain) || CAPTION.test(plain)) return true;
  if (page.isHead(index) && wordCount(plain) >= FEWEST_WORDS_OF_HEAD) return true;
  const isOwn = (at: number, is: (block: Block) => boolean) => {
    const other = blocks[at];
    return other !== undefined && rules[at] === null && is(other);
  };
  const isFact = ({ plain }: Block) => statesFact(plain);
  const announces =
    isOwn(index + 1, (next) => isProse(next) || next.role !== 'text' || /[;,:]$/u.test(next.plain)) ||
    (isOwn(index + 1, isFact) && isOwn(index + 2, isFact));
  return announces && isHeadline(block) && !/[|•]/u.test(plain);
}
