import { type Block, endsSentence, isEntry, isHeadline, isProse, wordCount } from '../block.ts';
import { type BlockRule, isOneOf, type Rules, type RulesSoFar } from '../furniture-rule.ts';
import { allContentWords, type ContentWords, CountedWords, contentWords, kinship } from './kinship.ts';
import {
  addressesReader,
  countPageWords,
  isOfPage,
  isPlea,
  namesPage,
  WORDS_OF_PAGES,
} from './page-words.ts';

const STRANGE = 0.05; // share of words in common; less has nothing to do with the article
const AKIN = 0.35; // share of words in common; more belongs to it, whatever else it speaks of
const LABEL = 5; // words
const FEWEST_OTHERS = 3; // headlines of other articles in a row
const FOREIGN = 0.2; // share of words in common; less is not the article’s where pleas stand on both sides
const LONGEST_PLEA = 200; // characters
const FEWEST_PARAGRAPHS = 2; // of an article, with which one of a box can be compared
const TELLING = 25; // content words of an article, below which nothing can be told from them

/** Furniture that is put between the paragraphs of an article, and says nothing of what stands beside it. */
const INSERTED: ReadonlySet<BlockRule> = new Set([
  'advertising',
  'ornament',
  'photo credit',
  'media player',
  'repeated title',
  'date',
]);

/** Whether a rule is one of furniture between paragraphs; the edge of the page is none, nor is a block of the article. */
export function isInserted(rule: BlockRule | 'edge' | null | undefined): boolean {
  return rule !== 'edge' && isOneOf(INSERTED, rule);
}

/** What is to be seen or heard, as an entry between paragraphs announces it; above the text, it is a title. */
const MEDIA =
  /^(?:vidéo|video|photos?|en images|watch|regardez|podcast|audio|diaporama|infographie|carte)s?\s?[.|] .{3,120}[^.]$/iu;

/**
 * Marks what stands among furniture and has no word in common with the article: small print, instructions, boxes in words
 * that no rule knows. A paragraph that stands beside another of the article's is left alone, unless it asks the reader
 * for something at the end.
 */
export function markStrangers(blocks: readonly Block[], rules: RulesSoFar, title: number | null): void {
  if (title === null) return;
  markCounts(blocks, rules);
  markAmongPleas(blocks, rules, title);
  if (rules.every((rule) => rule === null || isInserted(rule))) return;
  markStrangeLines(blocks, rules, title);
  if (markStrangeProse(blocks, rules, title)) markStrangeLines(blocks, rules, title);
}

/** A number alone beside furniture: how many comments there are, or pictures. */
function markCounts(blocks: readonly Block[], rules: RulesSoFar): void {
  for (const [index, { plain, role }] of blocks.entries()) {
    const isBeside = [index - 1, index + 1].some((beside) => rules[beside] != null);
    if (rules[index] === null && role === 'text' && isBeside && /^\d[\d.,]{0,6} ?k?$/iu.test(plain))
      rules[index] = 'count';
  }
}

/**
 * A sentence between two lines that ask for money or a subscription, few of whose words the article has, and one of which
 * pages use: 'Millions turn to us for independent news.' stands between the favour that is asked for and the price.
 */
function markAmongPleas(blocks: readonly Block[], rules: RulesSoFar, title: number): void {
  const own = [...blocks.entries()].filter(([index, block]) => rules[index] === null && isProse(block));
  const isAmong = (index: number) =>
    rules[index - 1] === 'subscription' && rules[index + 1] === 'subscription';
  const among = own.filter(([index, { plain }]) => isAmong(index) && plain.length <= LONGEST_PLEA);
  if (among.length === 0 || own.length - among.length < FEWEST_PARAGRAPHS) return;
  const isPlea = new Set(among.map(([index]) => index));
  const article = allContentWords(
    blocks.filter((_, index) => index === title || (rules[index] === null && !isPlea.has(index))),
  );
  if (article.size < TELLING) return;
  for (const [index, block] of among) {
    const isOfPages = [...contentWords(block)].some((word) => WORDS_OF_PAGES.has(word) && !article.has(word));
    if (isOfPages && kinship(block, article) < FOREIGN) rules[index] = 'subscription';
  }
}

/** @returns whether any was found. */
function markStrangeProse(blocks: readonly Block[], rules: RulesSoFar, title: number): boolean {
  const isOwn = (index: number) => {
    const block = blocks[index];
    return block !== undefined && rules[index] === null && (index === title || isProse(block));
  };
  const own = [...blocks.entries()].filter(([index]) => isOwn(index));
  const [first, second] = own.map(([index]) => index).filter((index) => index > title);
  const sole = second === undefined ? first : undefined; // nothing else would be left of the article
  const article = new CountedWords(own.map(([, block]) => block));
  let isEnd = true;
  let isFound = false;
  for (const [index, block] of own.toReversed()) {
    if (index === title || article.size < TELLING || index === sole) continue;
    const isApart = !isOwn(index - 1) && (index === first || !isOwn(index + 1));
    const isAside = isApart || isEnd;
    const common = article.kinshipOf(block);
    if (!isAside && common >= STRANGE) continue;
    const [before, after] = [ruleBeside(rules, index - 1), isEnd ? 'edge' : ruleBeside(rules, index + 1)];
    const isBesidePage = before !== null && !(isInserted(before) && isInserted(after));
    const asks = common < (isAside ? AKIN : STRANGE) && isPlea(block.plain);
    const isUnrelated = isAside
      ? isBesidePage && common < STRANGE && (after !== null || index === first)
      : common === 0;
    if (asks || (isUnrelated && isAddress(block.plain))) {
      rules[index] = 'strange to the text';
      article.remove(block);
      isFound = true;
    } else isEnd = false;
  }
  return isFound;
}

/** The rule of a block, null where it is the article's own; beyond the ends stands the page. */
function ruleBeside(rules: Rules, index: number): BlockRule | 'edge' | null {
  return index < 0 || index >= rules.length ? 'edge' : (rules[index] ?? null);
}

/** Short lines between two paragraphs, beside furniture: the article's own where they speak of what it does. */
function markStrangeLines(blocks: readonly Block[], rules: RulesSoFar, title: number): void {
  const prose = [...blocks.entries()].filter(
    ([index, block]) => index > title && rules[index] === null && isProse(block),
  );
  const words = allContentWords(prose.map(([, block]) => block));
  if (words.size < TELLING) return;
  let above = title;
  for (const [index] of prose) {
    const isPage = rules.slice(above + 1, index).some((rule) => rule !== null && !isInserted(rule));
    if (above > title) markHeadlines(blocks, rules, { above, below: index }, words);
    if (isPage) markGap(blocks, rules, { above, below: index, isHead: above === title }, words);
    above = index;
  }
}

/** The lines between two paragraphs, some of which are known to be the page's. */
interface Gap {
  readonly above: number;
  readonly below: number;
  /** Whether the one above is the title. */
  readonly isHead: boolean;
}

/** Marks headlines that stand in a row with nothing else in a gap, and half of which have no word in common with the article. */
function markHeadlines(
  blocks: readonly Block[],
  rules: RulesSoFar,
  { above, below }: Pick<Gap, 'above' | 'below'>,
  words: ContentWords,
): void {
  if (below - above <= FEWEST_OTHERS) return;
  const lines = linesBetween(blocks, rules, above, below);
  const isStrange = (block: Block) => kinship(block, words) === 0;
  const strange = lines.filter(([, block]) => isStrange(block)).length;
  if (lines.length < FEWEST_OTHERS || 2 * strange < lines.length || announces(blocks[above])) return;
  if (!lines.every(([, block]) => isHeadline(block) && wordCount(block.plain) >= LABEL)) return;
  if (lines.every(([, { plain, role }]) => role === 'item' && /^\d/u.test(plain))) return; // a table, as a list
  for (const [line, block] of lines) {
    const isHeading = line === below - 1 && !isStrange(block);
    if (!isHeading) rules[line] = 'teaser';
  }
}

function linesBetween(
  blocks: readonly Block[],
  rules: Rules,
  above: number,
  below: number,
): readonly (readonly [number, Block])[] {
  const between = blocks.slice(above + 1, below).map((block, offset) => [above + 1 + offset, block] as const);
  return between.filter(([line]) => rules[line] === null);
}

/** Marks the lines of a gap that are the page's too. */
function markGap(
  blocks: readonly Block[],
  rules: RulesSoFar,
  { above, below, isHead }: Gap,
  words: ContentWords,
): void {
  const lines = linesBetween(blocks, rules, above, below).filter(([, { role }]) => role === 'text');
  const isCrowd = !isHead && lines.filter(([, block]) => !isFact(block)).length >= 3;
  const last = above + 1 + rules.slice(above + 1, below).findLastIndex((rule) => !isInserted(rule));
  let isAnnounced = false;
  for (const [line, block] of lines) {
    isAnnounced = block.plain.endsWith(':') || (isAnnounced && rules[line - 1] === null);
    const isAbove = line >= last || announces(blocks[line + 1]);
    const isBesidePage = rules[line - 1] !== null && !isInserted(rules[line - 1]);
    const isOfList = blocks[line + 1]?.role === 'item' && rules[line + 1] === null;
    const isHeading =
      isAbove && isHeadline(block) && !namesPage(block.plain) && (isOfList || !(isHead && isBesidePage));
    if (!isHead && MEDIA.test(block.plain)) rules[line] = 'teaser';
    else if (isHeading || (isFact(block) && !namesPage(block.plain)) || isOwnSentence(block)) continue;
    else if (
      isCrowd
        ? !isAnnounced
        : kinship(block, words) <= (isOfPage(block.plain) ? AKIN : 0) && isLabelOrPageWords(block)
    )
      rules[line] = 'strange to the text';
  }
}

/** A line with a number among its words, or one that goes on in small letters. */
function isFact({ plain }: Block): boolean {
  if (isEntry(plain)) return true;
  return (/\p{N}/u.test(plain) && wordCount(plain) >= 3) || /^\p{Ll}.*\p{L} /u.test(plain);
}

/** A label, or a line in words that pages use. */
function isLabelOrPageWords({ plain }: Block): boolean {
  return wordCount(plain) <= LABEL || isOfPage(plain);
}

/** Whether a paragraph speaks as a page does to its reader, of more than one thing that pages have. */
function isAddress(plain: string): boolean {
  return countPageWords(plain) + (addressesReader(plain) ? 1 : 0) >= 2;
}

/** A short sentence that is no phrase of a page: “It was like milk,” she said. */
function isOwnSentence(block: Block): boolean {
  return endsSentence(block.plain) && wordCount(block.plain) > LABEL && !isOfPage(block.plain);
}

/** Whether a block is a list, a table or the line above one. */
function announces(block: Block | undefined): boolean {
  return block !== undefined && (block.role !== 'text' || block.plain.endsWith(':'));
}
