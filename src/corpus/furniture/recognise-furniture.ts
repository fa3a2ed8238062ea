import { type Block, endsSentence, isEntry, isHeadline, isProse, wordCount } from '../block.ts';
import type { Metadata } from '../document.ts';
import type { RepeatedLines } from '../repeated-lines.ts';
import { markAuthorBox, saysOfAuthor } from './author-box.ts';
import { markContents } from './contents.ts';
import {
  isPersonName,
  type PublicationLine,
  personIn,
  readDateline,
  readPublicationLine,
} from './date-line.ts';
import { furnitureRuleOf, normalise } from './line-rules.ts';
import { belongsToList, isShortLabel } from './lists.ts';
import { openerOf } from './section-rules.ts';
import { markSections } from './sections.ts';
import { markStrangers } from './strangers.ts';
import { markTeaserTexts } from './teaser-text.ts';
import { findTitle, isSameTitle } from './title.ts';

const LONGEST_HEAD = 4; // paragraphs: a standfirst and a few captions
const SHORTEST_COPY = 30; // characters; shorter lines may well stand twice, as a heading or a row does

/** What is known of a document before its blocks are looked at. */
interface Surroundings {
  readonly declaredTitle: string | null;
  readonly declaredAuthor: string | null;
  /** Whether 05/12/2024 is the 5th of December: French documents write it so. */
  readonly dayFirst: boolean;
  /** Lines that many files of the collection share. */
  readonly repeated: RepeatedLines;
}

export interface Recognised {
  /** For each block the rule that knows it as furniture, or null where it is the article's own text. */
  readonly rules: readonly (string | null)[];
  /** The index of the block that is the title. */
  readonly title: number | null;
  /** What the lines near the top state. */
  readonly stated: Pick<Metadata, 'publishedOn' | 'publisher' | 'author'>;
}

/** Tells the article from the page around it. Where a line is doubtful and stands around the text, it is furniture. */
export function recogniseFurniture(blocks: readonly Block[], surroundings: Surroundings): Recognised {
  const rules: (string | null)[] = blocks.map(({ plain, linked }) => {
    const opener = openerOf(plain);
    const opened = opener === null || opener.reach === 'end' ? null : opener.rule;
    return furnitureRuleOf(plain) ?? opened ?? (linked ? 'link' : null);
  });
  const stated = markDatesAndBylines(blocks, rules, surroundings.dayFirst);
  const isNoTitle = (index: number) => {
    return rules[index] != null || surroundings.repeated.above.has(normalise(blocks[index]?.plain ?? ''));
  };
  const title = findTitle(blocks, isNoTitle, surroundings.declaredTitle);
  if (title !== null) rules[title] = null;
  markRepeated(blocks, rules, title, surroundings.repeated.anywhere);
  markSections(blocks, rules, title);
  markTeaserTexts(blocks, rules);
  markAbove(blocks, rules, title);
  markMenus(blocks, rules);
  markAuthorBox(blocks, rules, surroundings.declaredAuthor ?? stated.author);
  markContents(blocks, rules);
  markStrangers(blocks, rules, title);
  markBelow(blocks, rules, title);
  return { rules, title, stated };
}

/**
 * Dates and bylines are furniture above the running text and below it; within it, a date can be a heading. What a line
 * states counts above the text only, or above its second paragraph where nothing stands above the first.
 */
function markDatesAndBylines(
  blocks: readonly Block[],
  rules: (string | null)[],
  dayFirst: boolean,
): Recognised['stated'] {
  const lines = blocks.map(({ plain, role }, index) =>
    role === 'row' || (rules[index] ?? 'byline') !== 'byline' ? null : readPublicationLine(plain, dayFirst),
  );
  for (const [index, line] of lines.entries()) {
    const author = line?.author ?? null;
    const { plain: below = '' } = blocks[index + 1] ?? {};
    const isBox = author !== null && below.startsWith(author) && below.length <= 300;
    if (isBox && saysOfAuthor(below.slice(author.length))) rules[index + 1] ??= 'author box';
  }
  const prose = [...blocks.entries()].filter(([index, block]) => {
    return rules[index] === null && lines[index] === null && isProse(block);
  });
  const [first = blocks.length, second = first] = prose.map(([index]) => index);
  const last = prose.at(-1)?.[0] ?? -1;
  const isDated = (end: number) =>
    lines.slice(0, end).some((line) => line !== null && line.publishedOn !== null);
  const head = headOf(
    prose.map(([index]) => index),
    lines,
    rules,
    isDated(first) ? first : second,
    isDated(first),
  );
  for (const index of blocks.keys()) {
    if (index > 0 && index < head && lines[index] === null && rules[index] === null) {
      lines[index] = readName(blocks, index, lines);
    }
    const line = lines[index];
    if (line == null || !(index < head || index > last)) continue;
    rules[index] = (line.publisher ?? line.author) === null && line.isDated ? 'date' : 'byline';
  }
  const dateline = readDateline(blocks[first]?.plain ?? '', dayFirst);
  const above = lines.slice(0, head).filter((line) => line !== null);
  return {
    publishedOn: above.find((line) => line.publishedOn !== null)?.publishedOn ?? dateline,
    publisher: above.find((line) => line.publisher !== null)?.publisher ?? null,
    author: above.find((line) => line.author !== null)?.author ?? null,
  };
}

/**
 * Where the head of the page ends: `start`, or further down where bylines stand below a standfirst and captions. Within
 * the text, a date alone may be a heading; beside a button or a byline it is none, unless one stands above already.
 */
function headOf(
  prose: readonly number[],
  lines: readonly (PublicationLine | null)[],
  rules: readonly (string | null)[],
  start: number,
  isKnown: boolean,
): number {
  let head = start;
  for (const [place, index] of prose.slice(0, LONGEST_HEAD).entries()) {
    const next = prose[place + 1];
    if (index < start || next === undefined) continue;
    const between = lines.slice(index + 1, next).filter((line) => line !== null);
    if (rules.slice(index + 1, next).includes('comments')) return head; // readers' dates, from there on
    const isSigned = between.some(({ author }) => author !== null);
    const isAmongButtons = !isKnown && rules.slice(index + 1, next).some((rule) => rule !== null);
    if (isSigned || (isAmongButtons && between.some((line) => line.isDated))) head = next;
  }
  return head;
}

/** A name alone, shortly above a date: the author's, or, where it stands on the page more than once, the publisher's. */
function readName(
  blocks: readonly Block[],
  index: number,
  lines: readonly (PublicationLine | null)[],
): PublicationLine | null {
  const plain = blocks[index]?.plain.replace(/\.$/u, '') ?? '';
  const name = personIn(plain);
  const isDated = (line: PublicationLine | null) => line !== null && line.publishedOn !== null;
  const toDate = lines.slice(index + 1, index + 4).findIndex(isDated);
  const between = blocks.slice(index + 1, index + 1 + Math.max(0, toDate));
  if (name === null || toDate < 0 || between.some(({ plain }) => wordCount(plain) > 3)) return null;
  const isOfSite = blocks.slice(0, index + 5).filter(({ plain }) => plain === name).length > 1;
  const unknown = { publishedOn: null, publisher: null, author: null, isDated: false };
  return isOfSite ? { ...unknown, publisher: name } : { ...unknown, author: name };
}

function markRepeated(
  blocks: readonly Block[],
  rules: (string | null)[],
  title: number | null,
  repeated: ReadonlySet<string>,
): void {
  const titleText = title === null ? null : (blocks[title]?.plain ?? null);
  const seen = new Set<string>();
  const isRepeated = (plain: string) => repeated.size > 0 && repeated.has(normalise(plain));
  // What a line announces is the article's, though many articles have such a line: 'Ingredients:'.
  const isText = (index: number) => {
    const block = blocks[index];
    return block !== undefined && rules[index] === null && !isRepeated(block.plain);
  };
  for (const [index, { plain }] of blocks.entries()) {
    if (index === title || rules[index] !== null) continue;
    if (titleText !== null && plain.length <= 400 && isSameTitle(plain, titleText))
      rules[index] = 'repeated title';
    else if (isRepeated(plain) && !(plain.endsWith(':') && isText(index + 1))) rules[index] = 'repeated line';
    else if (plain.length >= SHORTEST_COPY && seen.has(plain)) rules[index] = 'repeated line';
    seen.add(plain);
  }
}

/** Above the text stand names of sites and sections, and the names of people. */
function markAbove(blocks: readonly Block[], rules: (string | null)[], title: number | null): void {
  if (title === null) return;
  const isText = (index: number) => rules[index] === null;
  const prose = blocks.findIndex((block, index) => index > title && isText(index) && isProse(block));
  for (const [index, block] of blocks.entries()) {
    if (index === title || !isText(index) || isProse(block) || index > prose) continue;
    const isFragment = block.role === 'text' || block.role === 'item';
    if (index < title) {
      if (isHeadline(block) || isFragment) rules[index] = 'above the title';
    } else if (block.role === 'text' && isShortLabel(block) && !belongsToList(blocks, rules, index)) {
      if (isPersonName(block.plain) || index + 1 !== prose) rules[index] = 'label';
    }
  }
}

/** A column of labels within the text: four lines or more of three words at most, that no colon announces. */
function markMenus(blocks: readonly Block[], rules: (string | null)[]): void {
  const isLabel = (index: number) => {
    const block = blocks[index];
    if (block === undefined || rules[index] !== null || block.role !== 'text') return false;
    return !/[\p{N}.!?:…]/u.test(block.plain) && wordCount(block.plain) <= 3;
  };
  for (let start = 0; start < blocks.length; start++) {
    let end = start;
    while (isLabel(end)) end++;
    const announced = /:$/u.test(blocks[start - 1]?.plain ?? '');
    if (end - start >= 4 && !announced) rules.fill('menu', start, end);
    start = Math.max(start, end - 1);
  }
}

/** Below the last running text, only lists, tables and whole sentences are the article's. */
function markBelow(blocks: readonly Block[], rules: (string | null)[], title: number | null): void {
  const prose = [...blocks.keys()].filter((index) => {
    const block = blocks[index];
    return block !== undefined && rules[index] === null && isProse(block);
  });
  const last = prose.at(-1);
  const isArticle = prose.length >= 2 || (last !== undefined && (blocks[last]?.plain.length ?? 0) >= 200);
  if (last === undefined || !isArticle) return;
  let isEmpty = true; // nothing that is kept stands below
  for (let index = blocks.length - 1; index > last; index--) {
    const block = blocks[index];
    if (block === undefined || rules[index] !== null || index === title) continue;
    const isWhole = endsSentence(block.plain) && wordCount(block.plain) >= 3;
    const isListed =
      block.role === 'row' ||
      (block.role === 'item' && wordCount(block.plain) >= 2) ||
      (isEntry(block.plain) && belongsToList(blocks, rules, index));
    const announces = block.role === 'heading' || isHeadline(block) || block.plain.endsWith(':');
    const isHeading = !isEmpty && announces;
    if (isWhole || isListed || isHeading) isEmpty = false;
    else rules[index] = 'below the text';
  }
}
