import { type Block, endsSentence, isProse } from '../block.ts';
import { type Opener, openerOf } from './section-rules.ts';

/** Shares of words in common, as {@link kinship} measures them. */
const KIN = 0.1; // two paragraphs that go on with an article share more of their words with it, taken together
const STRANGE = 0.05; // the first lines of another article share less

/** Marks what belongs to the headings of the page ('Latest news', 'Comments', 'Read also'), down to where the article goes on. */
export function markSections(blocks: readonly Block[], rules: (string | null)[], title: number | null): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || index === title) continue;
    const opener = openerOf(block.plain);
    if (opener === null) continue;
    const end = endOfSection(blocks, rules, index, opener);
    let { rule } = opener;
    for (const [offset, { plain }] of blocks.slice(index, end).entries()) {
      rule = openerOf(plain)?.rule ?? rule;
      if (index + offset !== title) rules[index + offset] ??= rule;
    }
    index = end - 1;
  }
}

/** The index after the last block of the section that a block opens. */
function endOfSection(
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  start: number,
  opener: Opener,
): number {
  const isText = (index: number) => {
    const block = blocks[index];
    return block !== undefined && rules[index] === null && isProse(block);
  };
  const above = [...blocks.keys()]
    .filter((index) => index < start && isText(index))
    .map((index) => blocks[index]?.plain ?? '');
  const words = contentWords(above.join(' '));
  if (opener.reach === 'links' || above.length === 0) return endOfHeadlines(blocks, start, words);
  const next = blocks[start + 1];
  const isEmpty =
    next !== undefined && isText(start + 1) && next.plain.length >= 60 && endsSentence(next.plain);
  if (opener.rule === 'teaser' && isEmpty) return start + 1; // its headlines were lost when the page was saved
  const below = [...blocks.keys()].filter((index) => index > start && isText(index));
  const lengthBelow = below.reduce((sum, index) => sum + (blocks[index]?.plain.length ?? 0), 0);
  const isLong = 4 * above.join('').length >= lengthBelow;
  if (opener.rule === 'comments' && isLong) return blocks.length;
  const goesOn = below.find((index, place) => {
    const [block, next] = [blocks[index], blocks[below[place + 1] ?? -1]];
    if (block === undefined || next === undefined) return false;
    const isWhole = [block, next].every(({ plain }) => plain.length >= 60 && endsSentence(plain));
    const isBetween = rules.slice(index + 1, below[place + 1]).every((rule) => rule !== null);
    return isWhole && isBetween && kinship(block, words) + kinship(next, words) >= KIN;
  });
  return goesOn === undefined ? blocks.length : Math.min(goesOn, endOfHeadlines(blocks, start, words));
}

/** Where a list of headlines, and of first words of other articles, ends within a text. */
function endOfHeadlines(blocks: readonly Block[], start: number, words: ReadonlySet<string>): number {
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.role === 'title' || (block.role === 'heading' && !block.linked))
      return index;
    if (!isProse(block)) continue;
    const isTeaser =
      index > start + 1 && (!endsSentence(block.plain) || /(?:…|\.\.\.|\[…\])$/u.test(block.plain));
    const isStrange = index > start + 1 && words.size >= 40 && kinship(block, words) < STRANGE;
    if (!isTeaser && !isStrange) return index;
  }
  return blocks.length;
}

/** The share of a block's content words that a text has too, from 0 to 1. */
function kinship(block: Block, words: ReadonlySet<string>): number {
  const own = contentWords(block.plain);
  if (own.size === 0) return 0;
  return [...own].filter((word) => words.has(word)).length / own.size;
}

/** Words of five letters or more, cut to their first seven so that inflected forms meet. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 7)));
}
