import { type Block, endsSentence, isHeadline, isProse } from '../block.ts';
import { allContentWords, kinship } from './kinship.ts';
import { type Opener, openerOf } from './section-rules.ts';

/** Shares of words in common, as {@link kinship} measures them. */
const KIN = 0.1; // a paragraph that goes on with an article shares more of its words with it
const STRANGE = 0.05; // the first lines of another article share less
const TELLING = 40; // content words; fewer do not tell what an article is about

/** Marks what belongs to the headings of the page ('Latest news', 'Comments', 'Read also'), down to where the article goes on. */
export function markSections(blocks: readonly Block[], rules: (string | null)[], title: number | null): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || index === title) continue;
    const opener = openerOf(block.plain);
    if (opener === null) continue;
    const limit = title !== null && index < title ? title : blocks.length;
    const end = Math.min(limit, endOfSection(blocks, rules, index, opener));
    if (end <= index) continue;
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
  const textIn = (from: number, to: number) =>
    [...blocks.entries()].filter(
      ([index, block]) => from <= index && index < to && rules[index] === null && isProse(block),
    );
  const above = textIn(0, start).map(([, block]) => block);
  const below = textIn(start + 1, blocks.length);
  const aboveWords = allContentWords(blocks.filter((_, index) => index < start && rules[index] === null));
  const akin = below.map(([, block]) => block).filter((block) => kinship(block, aboveWords) >= KIN);
  const words = allContentWords([...above, ...akin]);
  const ofLinks = () =>
    endOfHeadlines(blocks, rules, start, (block) => {
      const others = akin.includes(block)
        ? aboveWords // its own words are among the others
        : new Set([...aboveWords, ...words]);
      return others.size >= TELLING && kinship(block, others) < STRANGE;
    });
  if (opener.reach === 'links' || (above.length === 0 && opener.reach === 'tail')) return ofLinks();
  const listed = endOfLabelled(blocks, start);
  if (opener.rule === 'teaser' && listed > start + 2) return listed;
  const [first] = below;
  const isEmpty = first?.[0] === start + 1 && isWhole(first[1]);
  if (opener.rule === 'teaser' && isEmpty) return start + 1; // its headlines were lost when the page was saved
  const lengthOf = (of: readonly Block[]) => of.reduce((sum, { plain }) => sum + plain.length, 0);
  const isLong = 4 * lengthOf(above) >= lengthOf(below.map(([, block]) => block));
  if (opener.reach === 'end') return isLong ? blocks.length : start;
  if (opener.rule === 'comments' && isLong) return blocks.length;
  const goesOn = below.find(([index, block], place) => {
    const [nextIndex, next] = below[place + 1] ?? [];
    const isComment = blocks
      .slice(start + 1, index)
      .some(({ plain }) => openerOf(plain)?.rule === 'comments');
    if (!isWhole(block) || isComment) return false;
    if (below.filter(([, other]) => isWhole(other)).length === 1)
      return isAfterList(blocks, rules, start, index, block, aboveWords);
    if (nextIndex === undefined || next === undefined) return false;
    const isBetween = rules.slice(index + 1, nextIndex).every((rule) => rule !== null);
    return isWhole(next) && isBetween && kinship(block, aboveWords) + kinship(next, aboveWords) >= KIN;
  });
  return goesOn === undefined ? blocks.length : Math.min(goesOn[0], ofLinks());
}

/** The index after the sentences that a box lists under a label each: 'Battery plants: A factory in …'. */
function endOfLabelled(blocks: readonly Block[], start: number): number {
  let end = start + 1;
  while (/^\p{Lu}[^:!?]{2,60}\s?: ["“«]?\s?\p{Lu}/u.test(blocks[end]?.plain ?? '')) end++;
  return end;
}

/** Whether one paragraph below several headlines goes on with the article: the first words of another stand below each. */
function isAfterList(
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  start: number,
  index: number,
  block: Block,
  words: ReadonlySet<string>,
): boolean {
  const headlines = blocks.slice(start + 1, index).filter((block, offset) => {
    return rules[start + 1 + offset] === null && isHeadline(block);
  });
  const next = blocks[index + 1];
  const isFollowed = next !== undefined && rules[index + 1] === null && isHeadline(next);
  return headlines.length >= 2 && !isFollowed && kinship(block, words) >= 1.5 * KIN;
}

function isWhole({ plain }: Block): boolean {
  return plain.length >= 60 && endsSentence(plain);
}

/**
 * Where a list of headlines, and of first words of other articles, ends within a text.
 * @param isStrange tells of a block whether it speaks of anything else than the article does
 */
function endOfHeadlines(
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  start: number,
  isStrange: (block: Block) => boolean,
): number {
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.role === 'title' || (block.role === 'heading' && !block.linked))
      return index;
    if (rules[index] !== null) continue;
    if (index > start + 1 && /:$/u.test(block.plain)) return index; // announces a list of the article's
    if (!isProse(block)) continue;
    const isFirst = index === start + 1;
    const isCut = !isFirst && (!endsSentence(block.plain) || /(?:…|\.\.\.|\[…\])$/u.test(block.plain));
    const isButtonBelow = rules[index + 1] === 'subscription';
    const isTitled = (at: number) => {
      const block = blocks[at];
      return at > start && block !== undefined && rules[at] === null && isHeadline(block);
    };
    const next = blocks[index + 1];
    const isAfterBareTitles =
      isTitled(index - 2) && next !== undefined && rules[index + 1] === null && isProse(next);
    const isUnderHeadline = isButtonBelow || (isTitled(index - 1) && !isAfterBareTitles);
    const isHeaded = isTitled(index - 1) && index - 2 > start && rules[index - 2] !== null; // below a button of the box
    if (!isCut && !(isUnderHeadline && isStrange(block))) return isHeaded ? index - 1 : index;
  }
  return blocks.length;
}
