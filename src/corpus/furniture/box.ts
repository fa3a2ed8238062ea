import { type Block, endsSentence, isProse, wordCount } from '../block.ts';
import type { Rules } from '../furniture-rule.ts';
import type { Opener } from './section-rules.ts';

const LONGEST_LINE = 250; // characters; the first words of an article are no long paragraph
const MOST_LINES = 12;
const FEWEST_WORDS = 3; // of a short paragraph
const FEWEST_LINES = 2; // a headline and what it is about: one line alone may be the article's

/**
 * The index after the last line of the element of a web page that a line is the heading of, or null where it is that of no
 * box: one that has most of the text is the article.
 */
function endOfElement(blocks: readonly Block[], rules: Rules, start: number): number | null {
  const { box = 1 } = blocks[start] ?? {};
  const end = start + box;
  if (box <= FEWEST_LINES || box > MOST_LINES + 1 || end >= blocks.length) return null;
  if (blocks.slice(start, end).some(({ plain }) => plain.length > LONGEST_LINE)) return null;
  const prose = (from: number, to: number) => {
    const own = blocks.slice(from, to).filter((block, at) => rules[from + at] === null && isProse(block));
    return own.reduce((length, { plain }) => length + plain.length, 0);
  };
  return prose(start, end) < prose(0, start) + prose(end, blocks.length) ? end : null;
}

/**
 * The index after the lines that stand right below a line, where that line is set off from what is above by more than
 * from them, and they from what is below: a box in a text whose paragraphs are set off by blank lines. Else null.
 */
function endOfBox(blocks: readonly Block[], start: number): number | null {
  const gapBelow = (index: number) => (blocks[index + 1]?.start ?? Infinity) - (blocks[index]?.end ?? 0);
  const gap = gapBelow(start);
  // Marks of Markdown stand between blocks too.
  if (start === 0 || blocks[start]?.role !== 'text' || gapBelow(start - 1) <= gap) return null;
  if (smallestGap(blocks) < gap) return null; // blank lines stand anywhere in texts as they are copied
  let end = start + 1;
  while (gapBelow(end - 1) <= gap && end - start <= MOST_LINES + 1) end++;
  const lines = end - start - 1;
  const isBox = lines >= FEWEST_LINES && lines <= MOST_LINES;
  return isBox && blocks.slice(start, end).every(({ plain }) => plain.length <= LONGEST_LINE) ? end : null;
}

const gapsKnown = new WeakMap<readonly Block[], number>(); // many headings of one page may ask

/** The fewest characters that stand between two blocks. */
function smallestGap(blocks: readonly Block[]): number {
  const known = gapsKnown.get(blocks);
  if (known !== undefined) return known;
  const gaps = blocks.slice(1).map(({ start }, index) => start - (blocks[index]?.end ?? 0));
  const smallest = gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  gapsKnown.set(blocks, smallest);
  return smallest;
}

/**
 * The index after the box that an opener of teasers stands on top of, or null. What may stand under the article ends
 * with its box only where nothing but paragraphs stands below, down to the next line of the page.
 */
export function endOfTeaserBox(
  blocks: readonly Block[],
  rules: Rules,
  start: number,
  { reach, rule }: Opener,
): number | null {
  if (rule !== 'teaser') return null;
  const element = endOfElement(blocks, rules, start);
  if (element !== null) return element;
  const box = endOfBox(blocks, start);
  if (box === null) return null;
  const last = blocks[box - 1];
  const isOwn = last !== undefined && isProse(last) && endsSentence(last.plain) && rules[box - 2] != null;
  const end = isOwn ? box - 1 : box; // below a button of the box, the article goes on
  if (reach === 'links') return end;
  const page = rules.findIndex((other, index) => index >= end && other !== null);
  const below = blocks.slice(end, page < 0 ? blocks.length : page);
  const isSentence = (at: number) => {
    const { plain = '' } = below[at] ?? {};
    return endsSentence(plain) && wordCount(plain) >= FEWEST_WORDS;
  };
  const isText = (at: number) => isSentence(at) || (at >= 2 && isSentence(at + 1)); // a heading above its paragraph
  return below.length > 0 && below.every((_, at) => isText(at)) ? end : null;
}
