import { type Block, endsSentence, isHeadline, isProse, wordCount } from '../block.ts';
import type { Metadata } from '../document.ts';
import type { RepeatedLines } from '../repeated-lines.ts';
import { isPersonName, type PublicationLine, readDateline, readPublicationLine } from './date-line.ts';
import { furnitureRuleOf, normalise } from './line-rules.ts';
import { openerOf } from './section-rules.ts';
import { markSections } from './sections.ts';
import { findTitle, isSameTitle } from './title.ts';

/** What is known of a document before its blocks are looked at. */
export interface Surroundings {
  readonly declaredTitle: string | null;
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
    return furnitureRuleOf(plain) ?? (openerOf(plain)?.rule || null) ?? (linked ? 'link' : null);
  });
  const stated = markDatesAndBylines(blocks, rules, surroundings.dayFirst);
  const isNoTitle = (index: number) => {
    return rules[index] != null || surroundings.repeated.above.has(normalise(blocks[index]?.plain ?? ''));
  };
  const title = findTitle(blocks, isNoTitle, surroundings.declaredTitle);
  if (title !== null) rules[title] = null;
  markRepeated(blocks, rules, title, surroundings.repeated.anywhere);
  markSections(blocks, rules, title);
  markAbove(blocks, rules, title);
  markMenus(blocks, rules);
  markAuthorBox(blocks, rules, stated.author);
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
    role === 'row' || rules[index] !== null ? null : readPublicationLine(plain, dayFirst),
  );
  for (const [index, line] of lines.entries()) {
    const author = line?.author ?? null;
    const { plain: below = '' } = blocks[index + 1] ?? {};
    const isBox = author !== null && below.startsWith(author) && below.length <= 300;
    if (isBox && SAYS_OF_AUTHOR.test(below.slice(author.length))) rules[index + 1] ??= 'author box';
  }
  const prose = [...blocks.entries()].filter(([index, block]) => {
    return rules[index] === null && lines[index] === null && isProse(block);
  });
  const [first = blocks.length, second = first] = prose.map(([index]) => index);
  const last = prose.at(-1)?.[0] ?? -1;
  const isDated = (end: number) =>
    lines.slice(0, end).some((line) => line !== null && line.publishedOn !== null);
  const head = isDated(first) ? first : second;
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

/** A name alone, shortly above a date: the author's, or, where it stands on the page more than once, the publisher's. */
function readName(
  blocks: readonly Block[],
  index: number,
  lines: readonly (PublicationLine | null)[],
): PublicationLine | null {
  const name = blocks[index]?.plain.replace(/\.$/u, '') ?? '';
  const isDated = (line: PublicationLine | null) => line !== null && line.publishedOn !== null;
  const toDate = lines.slice(index + 1, index + 4).findIndex(isDated);
  const between = blocks.slice(index + 1, index + 1 + Math.max(0, toDate));
  if (!isPersonName(name) || toDate < 0 || between.some(({ plain }) => wordCount(plain) > 3)) return null;
  const isOfSite = blocks.filter(({ plain }) => plain === name).length > 1;
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
  for (const [index, { plain }] of blocks.entries()) {
    if (index === title || rules[index] !== null) continue;
    if (titleText !== null && plain.length <= 400 && isSameTitle(plain, titleText))
      rules[index] = 'repeated title';
    else if (repeated.size > 0 && repeated.has(normalise(plain))) rules[index] = 'repeated line';
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
    } else if (block.role === 'text' && wordCount(block.plain) <= 3 && !endsSentence(block.plain)) {
      if (isPersonName(block.plain) || index + 1 !== prose) rules[index] = 'label';
    }
  }
}

/** A column of labels within the text: four lines or more of three words at most, that no colon announces. */
function markMenus(blocks: readonly Block[], rules: (string | null)[]): void {
  const isLabel = (index: number) => {
    const block = blocks[index];
    if (block === undefined || rules[index] !== null || block.role !== 'text') return false;
    return wordCount(block.plain) <= 3 && !/[\p{N}.!?:…]/u.test(block.plain);
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
    const isWhole = wordCount(block.plain) >= 3 && endsSentence(block.plain);
    const isListed = block.role === 'row' || (block.role === 'item' && wordCount(block.plain) >= 2);
    const announces = block.role === 'heading' || isHeadline(block) || block.plain.endsWith(':');
    const isHeading = !isEmpty && announces;
    if (isWhole || isListed || isHeading) isEmpty = false;
    else rules[index] = 'below the text';
  }
}

const SAYS_OF_AUTHOR =
  /^,? ?(?:is|was|has|covers|writes|works|est|a|couvre|écrit|travaille|enseigne|dirige)(?!\p{L})/u;
const OCCUPATION =
  /^(?:ancienne? |former |senior )?(?:(?:grande? )?reporter|journaliste|journalist|correspondante?|correspondent|rédact(?:eur|rice)|chroniqueu(?:r|se)|editor|columnist|staff writer)(?!\p{L})/iu;

/** 'Jeanne Martin covers science for this paper', below the text: what a page says of the author whom it names. */
function markAuthorBox(blocks: readonly Block[], rules: (string | null)[], author: string | null): void {
  if (author === null) return;
  for (const [index, { plain }] of blocks.entries()) {
    if (index < 0.5 * blocks.length || plain.length > 500 || !plain.startsWith(author)) continue;
    const next = blocks[index + 1];
    if (SAYS_OF_AUTHOR.test(plain.slice(author.length))) rules[index] ??= 'author box';
    else if (plain === author && next !== undefined && OCCUPATION.test(next.plain)) {
      rules[index] ??= 'author box';
      rules[index + 1] ??= 'author box';
    }
  }
}
