import { type Block, endsSentence, isHeadline, isProse, wordCount } from '../block.ts';
import type { Rules } from '../furniture-rule.ts';
import { openerOf } from './section-rules.ts';

const FEWEST_LINES = 3; // of a box, its heading among them, in which one can be set apart
const FEWEST_WORDS = 3; // of a heading: fewer are a button
const LONGEST_SPOKEN = 60; // blocks

/** The index after the links right below a heading, if a sentence stands there: no link stands among the text of others. */
export function endOfLinks(blocks: readonly Block[], rules: Rules, start: number): number {
  let end = start + 1;
  while (rules[end] === 'link') end++;
  const next = blocks[end];
  const isSentence = next !== undefined && rules[end] === null && endsSentence(next.plain);
  return isSentence && end > start + 2 ? end : blocks.length;
}

/** Whether the last line of a box is a headline that stands farther from the lines above than those from each other. */
export function isSetApart(blocks: readonly Block[], start: number, last: number): boolean {
  const gapAbove = (index: number) => (blocks[index]?.start ?? 0) - (blocks[index - 1]?.end ?? 0);
  const block = blocks[last];
  if (block === undefined || !isHeadline(block) || last - start < FEWEST_LINES) return false;
  const gaps = blocks.slice(start + 1, last).map((_, offset) => gapAbove(start + 1 + offset));
  return gaps.every((gap) => gap < gapAbove(last));
}

/** The index after the items of a list right below a heading, where a line and a paragraph that are no items follow; or null. */
export function endOfItems(blocks: readonly Block[], rules: Rules, start: number): number | null {
  let end = start + 1;
  while (blocks[end]?.role === 'item') end++;
  const [heading, text] = [blocks[end], blocks[end + 1]];
  if (end - start < 3 || heading === undefined || text === undefined) return null;
  const isOpen = rules[end] === null && rules[end + 1] === null;
  return isOpen && isHeadline(heading) && isWhole(text) ? end : null;
}

/** The index after a list whose end screen readers are told of ('list of 3 items', …, 'end of list'), or null. */
export function endOfSpokenList(blocks: readonly Block[], start: number): number | null {
  if (!/^list of \d+ items$/iu.test(blocks[start + 1]?.plain ?? '')) return null;
  const end = blocks
    .slice(start, start + LONGEST_SPOKEN)
    .findIndex(({ plain }) => /^end of list$/iu.test(plain));
  return end < 0 ? null : start + end + 1;
}

/** The index after the sentences that a box lists under a label each: 'Battery plants: A factory in …'. */
export function endOfLabelled(blocks: readonly Block[], start: number): number {
  let end = start + 1;
  while (/^\p{Lu}[^:!?]{2,60}\s?: ["“«]?\s?\p{Lu}/u.test(blocks[end]?.plain ?? '')) end++;
  return end;
}

/**
 * Where a list of headlines, and of first words of other articles, ends within a text.
 * @param isStrange tells of a block whether it speaks of anything else than the article does
 */
export function endOfHeadlines(
  blocks: readonly Block[],
  rules: Rules,
  start: number,
  isStrange: (block: Block) => boolean,
): number {
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.role === 'title' || (block.role === 'heading' && !block.linked))
      return index;
    if (openerOf(block.plain)?.rule === 'comments') return index;
    if (rules[index] !== null) continue;
    if (index > start + 1 && /:$/u.test(block.plain)) return index; // announces a list of the article's
    if (!isProse(block)) continue;
    const isFirst = index === start + 1;
    const isCut = !isFirst && (!endsSentence(block.plain) || /(?:…|\.\.\.|\[…\])$/u.test(block.plain));
    const isButtonBelow = rules[index + 1] === 'subscription';
    const isForm = rules[index + 1] !== null && (isButtonBelow || rules[index + 2] === 'subscription');
    const offers = openerOf(blocks[index - 1]?.plain ?? '')?.rule === 'subscription';
    if (offers && isForm && wordCount(blocks[index - 1]?.plain ?? '') >= FEWEST_WORDS) continue;
    const isTitled = (at: number) => {
      const block = blocks[at];
      const rule = rules[at] ?? null;
      const isLine = block !== undefined && (rule === null || rule === 'link' || rule === 'teaser');
      return at > start && isLine && (isHeadline(block) || !endsSentence(block.plain));
    };
    const next = blocks[index + 1];
    const isAfterBareTitles =
      isTitled(index - 2) && next !== undefined && rules[index + 1] === null && !isHeadline(next);
    const isUnderHeadline = isButtonBelow || (isTitled(index - 1) && !isAfterBareTitles);
    const isHeaded = isTitled(index - 1) && index - 2 > start && rules[index - 2] !== null; // below a button of the box
    const isBelowButton = isHeaded && rules[index - 2] === 'subscription';
    if (!isCut && (isBelowButton || !(isUnderHeadline && isStrange(block))))
      return isHeaded ? index - 1 : index;
  }
  return blocks.length;
}

export function isWhole({ plain }: Block): boolean {
  return plain.length >= 60 && endsSentence(plain);
}
