import { type Block, endsSentence, isHeadline, isProse, wordCount } from '../block.ts';
import { endOfTeaserBox } from './box.ts';
import { allContentWords, type ContentWords, contentWords, kinship } from './kinship.ts';
import { type Opener, openerOf } from './section-rules.ts';

/** Shares of words in common, as {@link kinship} measures them. */
const KIN = 0.1; // a paragraph that goes on with an article shares more of its words with it
const STRANGE = 0.05; // the first lines of another article share less
const OF_TEXT = 0.6; // a heading has this share of its words from the text below it
const LONG = 200; // characters of two paragraphs in a row, which right below a few headlines are the article's
const FEW = 8; // blocks
const FEWEST_LINES = 3; // of a box, its heading among them, in which one can be set apart
const OF_ARTICLES: ReadonlySet<string> = new Set(['date', 'byline', 'author box', 'photo credit']); // of others too
const NEARBY = 60; // blocks
const FEWEST_WORDS = 3; // of a heading: fewer are a button
const TELLING = 40; // content words; fewer do not tell what an article is about

/** Marks what belongs to the headings of the page ('Latest news', 'Comments', 'Read also'), down to where the article goes on. */
export function markSections(blocks: readonly Block[], rules: (string | null)[], title: number | null): void {
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
function proseLengths(blocks: readonly Block[], rules: readonly (string | null)[]): readonly number[] {
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
  rules: readonly (string | null)[],
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
function isButton(
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  start: number,
  words: ContentWords,
): boolean {
  const next = blocks[start + 1];
  if (next === undefined || rules[start + 1] !== null || !isProse(next)) return false;
  const goesOn = isWhole(next) && kinship(next, words) >= KIN;
  return goesOn && blocks.slice(start + 2).some(({ plain }) => openerOf(plain)?.rule === 'comments');
}

/** The index after the links right below a heading, if a sentence stands there: no link stands among the text of others. */
function endOfLinks(blocks: readonly Block[], rules: readonly (string | null)[], start: number): number {
  let end = start + 1;
  while (rules[end] === 'link') end++;
  const next = blocks[end];
  const isSentence = next !== undefined && rules[end] === null && endsSentence(next.plain);
  return isSentence && end > start + 2 ? end : blocks.length;
}

/** Whether the last line of a box is a headline that stands farther from the lines above than those from each other. */
function isSetApart(blocks: readonly Block[], start: number, last: number): boolean {
  const gapAbove = (index: number) => (blocks[index]?.start ?? 0) - (blocks[index - 1]?.end ?? 0);
  const block = blocks[last];
  if (block === undefined || !isHeadline(block) || last - start < FEWEST_LINES) return false;
  const gaps = blocks.slice(start + 1, last).map((_, offset) => gapAbove(start + 1 + offset));
  return gaps.every((gap) => gap < gapAbove(last));
}

/** The index after the items of a list right below a heading, where a line and a paragraph that are no items follow; or null. */
function endOfItems(
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  start: number,
): number | null {
  let end = start + 1;
  while (blocks[end]?.role === 'item') end++;
  const [heading, text] = [blocks[end], blocks[end + 1]];
  if (end - start < 3 || heading === undefined || text === undefined) return null;
  const isOpen = rules[end] === null && rules[end + 1] === null;
  return isOpen && isHeadline(heading) && isWhole(text) ? end : null;
}

/** The index after a list whose end screen readers are told of ('list of 3 items', …, 'end of list'), or null. */
function endOfSpokenList(blocks: readonly Block[], start: number): number | null {
  if (!/^list of \d+ items$/iu.test(blocks[start + 1]?.plain ?? '')) return null;
  const end = blocks.slice(start, start + NEARBY).findIndex(({ plain }) => /^end of list$/iu.test(plain));
  return end < 0 ? null : start + end + 1;
}

/** Where the article goes on below a section: at two paragraphs in a row that are akin to it, or at one below a list. */
function continuation(
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  start: number,
  words: ContentWords,
  isTeaser: boolean,
): number | null {
  let first: number | null = null; // of the whole paragraphs below
  let previous: number | null = null; // paragraph, whole or not, with furniture alone between
  let isBelowFew = isTeaser; // lines, and nothing that another article would have
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || openerOf(block.plain)?.rule === 'comments') break;
    isBelowFew &&= index - start <= FEW && !OF_ARTICLES.has(rules[index] ?? '');
    if (rules[index] !== null) continue;
    if (!isProse(block)) {
      previous = null;
      continue;
    }
    const before: Block | undefined = previous === null ? undefined : blocks[previous];
    const isPair = before !== undefined && isWhole(before) && isWhole(block);
    const isNear = isPair && isBelowFew && previous === index - 1;
    if (isNear && before.plain.length + block.plain.length >= LONG) return previous;
    if (isPair && kinship(before, words) + kinship(block, words) >= KIN) return previous;
    if (isWhole(block) && first !== null)
      first = blocks.length; // more than one
    else if (isWhole(block)) first = index;
    previous = index;
  }
  return first !== null && isAfterList(blocks, rules, start, first, words) ? first : null;
}

/** Tells of a block below a section whether it speaks of anything else than the article does, above and a little below. */
function strangerTo(
  above: ContentWords,
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  start: number,
): (block: Block) => boolean {
  let below: ContentWords | null = null;
  return (block) => {
    const isAkin = kinship(block, above) >= KIN;
    if (isAkin && above.size >= TELLING) return false;
    below ??= allContentWords(
      blocks.slice(start + 1, start + 1 + NEARBY).filter((other, offset) => {
        return rules[start + 1 + offset] === null && isProse(other) && kinship(other, above) >= KIN;
      }),
    );
    const own = contentWords(block);
    const shared = [...own].filter((word) => above.has(word) || below?.has(word)).length;
    return above.size + below.size >= TELLING && (own.size === 0 || shared / own.size < STRANGE);
  };
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
  words: ContentWords,
): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  const headlines = blocks.slice(start + 1, index).filter((block, offset) => {
    return [null, 'link'].includes(rules[start + 1 + offset] ?? null) && isHeadline(block);
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
      const isLine = block !== undefined && [null, 'link', 'teaser'].includes(rules[at] ?? null);
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
