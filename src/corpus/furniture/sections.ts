import { type Block, isHeadline, isProse } from '../block.ts';
import type { Rules, RulesSoFar } from '../furniture-rule.ts';
import { endOfTeaserBox } from './box.ts';
import { continuation, KIN, strangerTo } from './continuation.ts';
import { type ContentWords, contentWords, kinship } from './kinship.ts';
import {
  endOfHeadlines,
  endOfItems,
  endOfLabelled,
  endOfLinks,
  endOfSpokenList,
  isSetApart,
  isWhole,
} from './section-lists.ts';
import { type Opener, openerOf } from './section-rules.ts';

const OF_TEXT = 0.6; // a heading has this share of its words from the text below it

/** Marks what belongs to the headings of the page ('Latest news', 'Comments', 'Read also'), down to where the article goes on. */
export function markSections(blocks: readonly Block[], rules: RulesSoFar, title: number | null): void {
  const lengthFrom = proseLengths(blocks, rules);
  const above: Above = { words: new Set(), length: 0 };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    const opener = index === title ? null : openerOf(block.plain, blocks[index + 1]?.plain);
    const limit = title !== null && index < title ? title : blocks.length;
    const below = lengthFrom[index + 1] ?? 0;
    const end =
      opener === null ? index : Math.min(limit, endOfSection(blocks, rules, index, opener, above, below));
    if (opener === null || end <= index) {
      if (rules[index] === null) addTo(above, block);
      continue;
    }
    let { rule } = opener;
    for (const [offset, { plain }] of blocks.slice(index, end).entries()) {
      rule = openerOf(plain)?.rule ?? rule;
      if (index + offset !== title) rules[index + offset] ??= rule;
    }
    index = end - 1;
  }
}

/** The article's own text above a section. */
interface Above {
  readonly words: Set<number>;
  /** Characters of its running text. */
  length: number;
}

function addTo(above: Above, block: Block): void {
  for (const word of contentWords(block)) above.words.add(word);
  if (isProse(block)) above.length += block.plain.length;
}

/** For each block the characters of running text from there on. */
function proseLengths(blocks: readonly Block[], rules: Rules): readonly number[] {
  const lengths = new Array<number>(blocks.length + 1).fill(0);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    const own = block !== undefined && rules[index] === null && isProse(block) ? block.plain.length : 0;
    lengths[index] = own + (lengths[index + 1] ?? 0);
  }
  return lengths;
}

/** The index after the last block of the section that a block opens. Looks no further than it must. */
function endOfSection(
  blocks: readonly Block[],
  rules: Rules,
  start: number,
  opener: Opener,
  above: Above,
  lengthBelow: number,
): number {
  const ofLinks = () => {
    const end = endOfHeadlines(blocks, rules, start, strangerTo(above.words, blocks, rules, start));
    const [last, text] = [blocks[end - 1], blocks[end]];
    if (last === undefined || text === undefined || rules[end - 1] !== null || above.length === 0) return end;
    const isOf = end - 1 > start && isHeadline(last) && kinship(last, contentWords(text)) >= OF_TEXT;
    const isBelowButton = opener.rule === 'subscription' && isHeadline(last);
    return isOf || isBelowButton || isSetApart(blocks, start, end - 1) ? end - 1 : end; // the heading of the text below
  };
  const isLong = above.length > 0 && 4 * above.length >= lengthBelow;
  const listed = endOfSpokenList(blocks, start);
  if (listed !== null) return listed;
  if (opener.reach === 'end') return above.length >= lengthBelow ? blocks.length : start;
  const items = endOfItems(blocks, rules, start);
  if (opener.reach === 'links' && items !== null) return items;
  const box = above.length === 0 ? null : endOfTeaserBox(blocks, rules, start, opener);
  if (box !== null) return box;
  if (opener.reach === 'links' || above.length === 0) return ofLinks();
  const labelled = endOfLabelled(blocks, start);
  if (opener.rule === 'teaser' && labelled > start + 2) return labelled;
  const next = blocks[start + 1];
  const isEmpty = next !== undefined && rules[start + 1] === null && isProse(next) && isWhole(next);
  if (opener.rule === 'teaser' && isEmpty) return start + 1; // its headlines were lost when the page was saved
  if (opener.rule === 'comments' && isButton(blocks, rules, start, above.words)) return start + 1;
  if (opener.rule === 'comments' && isLong) return blocks.length;
  const goesOn = continuation(blocks, rules, start, above.words, opener.rule === 'teaser');
  return goesOn === null ? blocks.length : Math.min(goesOn, endOfLinks(blocks, rules, start), ofLinks());
}

/** Whether 'Leave a comment' is a button within the text: the article goes on below, and its comments come further down. */
function isButton(blocks: readonly Block[], rules: Rules, start: number, words: ContentWords): boolean {
  const next = blocks[start + 1];
  if (next === undefined || rules[start + 1] !== null || !isProse(next)) return false;
  const goesOn = isWhole(next) && kinship(next, words) >= KIN;
  return goesOn && blocks.slice(start + 2).some(({ plain }) => openerOf(plain)?.rule === 'comments');
}
