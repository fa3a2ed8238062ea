import { type Block, isHeadline, isProse, wordCount } from '../block.ts';
import type { RulesSoFar } from '../furniture-rule.ts';
import { normalise } from './line-rules.ts';
import { isPersonName } from './names.ts';

const NEIGHBOUR =
  /^(?:(?:article |billet )?(?:précédent|suivant)|(?:previous|next)(?: article| post| story)?)$/u;
const LONGEST_TEXT = 320; // characters
const FEWEST_WORDS = 4; // of a headline that tells an article from others

/** Marks headlines of other articles that stand under no heading of their own. */
export function markOtherArticles(blocks: readonly Block[], rules: RulesSoFar, title: number | null): void {
  if (title === null) return;
  markSingleItems(blocks, rules);
  markNeighbours(blocks, rules);
  markRepeatedTeasers(blocks, rules, title);
  markSigned(blocks, rules, title);
  markVideos(blocks, rules, title);
}

/** An item of a list that is none: it stands alone between two paragraphs, and names an article to read. */
function markSingleItems(blocks: readonly Block[], rules: RulesSoFar): void {
  const isText = (block: Block | undefined) =>
    block?.role === 'text' && isProse(block) && !block.plain.endsWith(':');
  for (const [index, block] of blocks.entries()) {
    const isAlone = isText(blocks[index - 1]) && isText(blocks[index + 1]);
    if (rules[index] === null && block.role === 'item' && isAlone && !isProse(block)) rules[index] = 'teaser';
  }
}

/** 'Previous', a headline, 'Next', another: what leads on to the articles before and after. */
function markNeighbours(blocks: readonly Block[], rules: RulesSoFar): void {
  for (const [index, { plain }] of blocks.entries()) {
    const next = blocks[index + 1];
    const isAmongFurniture = index + 2 >= blocks.length || rules[index + 2] !== null;
    if (next === undefined || rules[index + 1] !== null || isProse(next) || !isAmongFurniture) continue;
    if (plain.length <= 20 && NEIGHBOUR.test(normalise(plain))) rules[index + 1] = 'teaser';
  }
}

/** A headline, the first words of its article, and whose they are: 'The Valley Times – Ann Doe'. */
function markSigned(blocks: readonly Block[], rules: RulesSoFar, title: number): void {
  for (const [index, { plain }] of blocks.entries()) {
    const [headline, text] = [blocks[index - 2], blocks[index - 1]];
    if (headline === undefined || text === undefined || index - 2 <= title || plain.length > 80) continue;
    const [site = '', person = '', more] = plain.split(/ [–—-] /u);
    const isSigned =
      more === undefined && /^\p{Lu}/u.test(site) && wordCount(site) <= 4 && isPersonName(person);
    const isOwn = rules.slice(index - 2, index + 1).every((rule) => rule === null);
    if (isSigned && isOwn && isHeadline(headline) && text.plain.length <= LONGEST_TEXT)
      rules.fill('teaser', index - 2, index + 1);
  }
}

/** How long a video takes, and what it is called or shows. Several such lines below the head are the hours of a live report. */
function markVideos(blocks: readonly Block[], rules: RulesSoFar, title: number): void {
  const isLength = (index: number) =>
    rules[index] === 'media player' && /^\d{1,2}:\d\d$/u.test(blocks[index]?.plain ?? '');
  for (const [index, block] of blocks.entries()) {
    const isAnnounced =
      /^dur(?:ation|ée) ?:? ?\d+:\d/iu.test(blocks[index - 1]?.plain ?? '') &&
      rules[index - 1] === 'media player';
    if (isAnnounced && rules[index] === null && block.plain.length <= LONGEST_TEXT) rules[index] = 'teaser';
  }
  const lengths = [...blocks.keys()].filter((index) => index > title && isLength(index));
  const text = blocks.findIndex((block, index) => index > title && rules[index] === null && isProse(block));
  for (const length of lengths.filter((index) => lengths.length === 1 || index < text)) {
    const headline = blocks[length + 1];
    const isOwn = headline !== undefined && rules[length + 1] === null && isHeadline(headline);
    if (isOwn && wordCount(headline.plain) >= FEWEST_WORDS) rules[length + 1] = 'teaser';
  }
}

/** A headline between two paragraphs that stands again below the text, among others: 'Trending stories'. */
function markRepeatedTeasers(blocks: readonly Block[], rules: RulesSoFar, title: number): void {
  const last = blocks.findLastIndex((block, index) => rules[index] === null && isProse(block));
  const below = new Set(
    [...blocks.entries()]
      .filter(([index]) => index > last && rules[index] !== null)
      .map(([, { plain }]) => plain),
  );
  for (const [index, block] of blocks.entries()) {
    if (index === title || index > last || rules[index] !== null || block.role !== 'text') continue;
    if (isHeadline(block) && wordCount(block.plain) >= FEWEST_WORDS && below.has(block.plain))
      rules[index] = 'teaser';
  }
}
