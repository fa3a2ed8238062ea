import type { PartialDate } from '../../language/calendar-dates.ts';
import { type Block, isHeadline, isProse, wordCount } from '../block.ts';
import { findDate } from '../dates.ts';
import type { Metadata } from '../document.ts';
import { type BlockRule, isOneOf, type Rules, type RulesSoFar } from '../furniture-rule.ts';
import { isOccupation, saysOfAuthor } from './author-box.ts';
import { ROLE } from './byline.ts';
import { type PublicationLine, readPublicationLine } from './date-line.ts';
import { datelineOf } from './dateline.ts';
import { isSection } from './labels.ts';
import { isName, isOutlet, isPersonName, namesOutlet, personIn } from './names.ts';

const LONGEST_TOPIC = 70; // characters
const DATED_TOPIC = /^\p{L}*\.? ?\d.*\d{4} \p{Lu}[\p{L} '’&-]+$/u;
const SOURCE = /^[([]?(?:[Ss]ource|SOURCE) ?: ?(?<name>[^()[\]]{2,60})[)\]]?$/u;
const UPDATE = /^(?:mise? à jour|dernière m|(?:last )?(?:updated|modified)|modifi|actualis)/iu;
const PUBLISHED =
  /^(?:publi|posted|(?:last )?(?:updated|modified)|mise? (?:à jour|en ligne)|créé|originally p)/iu;
const OF_DAY =
  /^(?:séance|audience|réunion|conseil|communiqué|procès-verbal|compte rendu|discours|point (?:de )?presse|bulletin|sitting|meeting|minutes|hearing|statement|briefing|debate)(?!\p{L})/iu;
/** What says when the article was published, and by whom. */
export const OF_PUBLISHING: ReadonlySet<BlockRule> = new Set(['byline', 'date']);
const OF_BUTTONS: ReadonlySet<BlockRule> = new Set(['share', 'menu', 'comments', 'reading time']);
const LONGEST_HEAD = 4; // paragraphs: a standfirst and a few captions

/** What the lines near the top state of a document. */
export type Stated = Pick<Metadata, 'publishedOn' | 'publisher' | 'author'>;

/** The blocks of a page, with what is known of each so far. */
interface Reading {
  readonly blocks: readonly Block[];
  readonly rules: RulesSoFar;
  /** What each says of the publication; null where it says nothing of it, or anything else. */
  readonly lines: (PublicationLine | null)[];
}

/**
 * Dates and bylines are furniture above the running text and below it; within it, a date can be a heading. What a line
 * states counts above the text only, or above its second paragraph where nothing stands above the first.
 * @param turns where people speak in a transcript: the first line above is its title, though it may read as a dateline
 * @returns what is stated, and the index of the last line that states any of it (0 where none does).
 */
export function markPublication(
  blocks: readonly Block[],
  rules: RulesSoFar,
  dayFirst: boolean,
  turns: ReadonlySet<number>,
): { stated: Stated; last: number } {
  const isTitle = (index: number) => index === 0 && turns.has(1);
  const lines = blocks.map(({ plain, role }, index) =>
    role !== 'row' && !isTitle(index) && (rules[index] === null || isOneOf(OF_PUBLISHING, rules[index]))
      ? readPublicationLine(plain, dayFirst)
      : null,
  );
  const reading = { blocks, rules, lines };
  markBoxes(reading);
  const top = blocks.findIndex(({ role }) => role === 'title'); // above it stand banners, if anything
  const prose = [...blocks.keys()].filter((index) => {
    const block = blocks[index];
    return (
      block !== undefined && index > top && rules[index] === null && lines[index] === null && isProse(block)
    );
  });
  const [first = blocks.length, second = first] = prose;
  const isKnown = lines.slice(0, first).some(hasDate);
  const head = headOf(reading, prose, isKnown ? first : second, isKnown);
  const isSigned = lines.slice(0, head).some((line) => line !== null && line.author !== null);
  for (const index of blocks.keys()) {
    const isOpen = rules[index] === null || (rules[index] === 'link' && top >= 0 && index > top);
    if (index > 0 && index < head && lines[index] === null && isOpen)
      lines[index] = (isSigned ? null : readName(reading, index)) ?? readTopic(blocks, index, dayFirst);
    const isInText = index >= head && index <= (prose.at(-1) ?? -1);
    if (!isInText || isBesidePage(reading, index)) markLine(reading, index);
  }
  for (let index = 0; index < head; index++) lines[index] ??= readSource(reading, index);
  const ofHead = lines.slice(0, head);
  const dateline = datelineOf(blocks, first, dayFirst);
  return {
    stated: statedBy(ofHead, blocks, dateline),
    last: Math.max(
      0,
      ofHead.findLastIndex((line) => line !== null),
    ),
  };
}

function hasDate(line: PublicationLine | null): boolean {
  return line !== null && line.publishedOn !== null;
}

/** Marks what says of an author who that is, right below the byline. */
function markBoxes({ blocks, rules, lines }: Reading): void {
  for (const [index, line] of lines.entries()) {
    const author = line?.author ?? null;
    const { plain: below = '' } = blocks[index + 1] ?? {};
    const isBox = author !== null && below.startsWith(author) && below.length <= 300;
    if (isBox && saysOfAuthor(below.slice(author.length))) rules[index + 1] ??= 'author box';
  }
}

/** Whether a block says that something was published, beside furniture: within the text too, it is the page that says so. */
function isBesidePage({ blocks, rules }: Reading, index: number): boolean {
  const isBeside = [index - 1, index + 1].some((beside) => rules[beside] != null);
  return isBeside && PUBLISHED.test(blocks[index]?.plain ?? '');
}

/** Marks a block that says when or by whom, and what is said of its author right below. */
function markLine({ blocks, rules, lines }: Reading, index: number): void {
  const line = lines[index];
  if (line == null || blocks[index]?.role === 'title') return; // 'Sitting of 11 March 2025'
  rules[index] = (line.publisher ?? line.author) === null && line.isDated ? 'date' : 'byline';
  const { plain: below = '' } = blocks[index + 1] ?? {};
  if (line.author !== null && (isOccupation(below) || isNameAgain(below, line.author)))
    rules[index + 1] ??= 'byline';
}

/**
 * What the lines of a page's head state. The first date that is no update counts, else the first.
 * @param dateline the date that the text opens with, which counts where no line has one
 */
function statedBy(
  lines: readonly (PublicationLine | null)[],
  blocks: readonly Block[],
  dateline: PartialDate | null,
): Stated {
  const dated = [...lines.entries()].filter(([, line]) => hasDate(line));
  const [, published] = dated.find(([index]) => !UPDATE.test(blocks[index]?.plain ?? '')) ?? dated[0] ?? [];
  return {
    publishedOn: published?.publishedOn ?? dateline,
    publisher: lines.find((line) => line !== null && line.publisher !== null)?.publisher ?? null,
    author: lines.find((line) => line !== null && line.author !== null)?.author ?? null,
  };
}

/**
 * Where the head of the page ends: `start`, or further down where bylines stand below a standfirst and captions. Within
 * the text, a date alone may be a heading; beside a button or a byline it is none, unless one stands above already, and
 * with what it is the date of ('Updated 3 June') never.
 */
function headOf(
  { blocks, rules, lines }: Reading,
  prose: readonly number[],
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
    const isStated = lines.slice(index + 1, next).some((line, offset) => {
      return line?.isDated === true && PUBLISHED.test(blocks[index + 1 + offset]?.plain ?? '');
    });
    const isAmongButtons = !isKnown && rules.slice(index + 1, next).some((rule) => rule !== null);
    if (isSigned || isStated || (isAmongButtons && between.some((line) => line.isDated))) head = next;
  }
  return head;
}

/**
 * Whom a line beside a date names as the source, below nothing but the title: 'SOURCE: Irish Shipping News'. On the page of
 * a site, with its name and menu above, the site has the article from there; a person is the photographer.
 */
function readSource({ blocks, rules, lines }: Reading, index: number): PublicationLine | null {
  const isBesideDate = [index - 1, index + 1].some((beside) => hasDate(lines[beside] ?? null));
  const isOther = (rule: BlockRule | null) => rule !== 'source' && !isOneOf(OF_PUBLISHING, rule);
  const isBelowTitle = rules.slice(0, index).filter(isOther).length <= 1;
  if (rules[index] !== 'source' || !isBesideDate || !isBelowTitle) return null;
  const name = SOURCE.exec(blocks[index]?.plain ?? '')?.groups?.name ?? '';
  const isPublisher = isOutlet(name) || (isName(name) && (namesOutlet(name) || !isPersonName(name)));
  return isPublisher ? { publishedOn: null, publisher: name, author: null, isDated: false } : null;
}

/**
 * A name alone, shortly above a date: the author's, or, where it stands on the page more than once or is that of a paper,
 * the publisher's. One above an occupation, or above a line that begins with it, is the author's too.
 */
function readName({ blocks, rules, lines }: Reading, index: number): PublicationLine | null {
  const isLabel = (at: number) => {
    return at >= 0 && rules[at] === null && lines[at] === null && wordCount(blocks[at]?.plain ?? '') <= 3;
  };
  if (isLabel(index - 1) && isLabel(index - 2)) return null; // in a menu
  const written = blocks[index]?.plain.replace(/\.$/u, '') ?? '';
  const plain = /^(?<name>.{3,40}) [·|•] \p{Lu}[\p{L} '’.-]{2,40}$/u.exec(written)?.groups?.name ?? written; // the site behind
  const unknown = { publishedOn: null, publisher: null, author: null, isDated: false };
  if (isOutlet(plain) && namesOutlet(plain) && !ROLE.test(plain) && hasDate(lines[index + 1] ?? null))
    return { ...unknown, publisher: plain };
  const name = /\s/u.test(plain) ? personIn(plain) : null;
  if (name === null) return null;
  const { plain: below = '' } = blocks[index + 1] ?? {};
  if (isOccupation(below) || isNameAgain(below, name)) return { ...unknown, author: name };
  if (hasDate(lines[index - 1] ?? null) && isBelowDate(blocks, rules, index, name))
    return { ...unknown, author: name };
  const toDate = lines.slice(index + 1, index + 4).findIndex(hasDate);
  const between = Array.from({ length: Math.max(0, toDate) }, (_, offset) => index + 1 + offset);
  const isText = (at: number) => lines[at] === null && wordCount(blocks[at]?.plain ?? '') > 3;
  if (toDate < 0 || between.some(isText)) return null;
  const isOfSite = blocks.slice(0, index + 5).filter(({ plain }) => plain === name).length > 1;
  return isOfSite ? { ...unknown, publisher: name } : { ...unknown, author: name };
}

/** Whether a name alone between a date and the text is its author's: no section, nor anything that the text speaks of. */
function isBelowDate(blocks: readonly Block[], rules: Rules, index: number, name: string): boolean {
  const next = blocks[index + 1];
  if (next === undefined || !(isProse(next) || isOneOf(OF_BUTTONS, rules[index + 1]))) return false;
  if (!isPersonName(name)) return false;
  const words = name.toLowerCase().split(/[\s-]+/u);
  const isCommon = (word: string) =>
    isSection(word) || (word.length > 2 && !word.endsWith('.') && isMentioned(word));
  const isMentioned = (word: string) =>
    blocks.some(({ plain }, at) => {
      return at !== index && rules[at] === null && plain !== name && plain.toLowerCase().includes(word);
    });
  return !words.some(isCommon);
}

/** A date and what the page files the article under, below its title: '3 juin 2025 Migrants et réfugiés'. */
function readTopic(blocks: readonly Block[], index: number, dayFirst: boolean): PublicationLine | null {
  const { plain = '' } = blocks[index] ?? {};
  const isDated = plain.length <= LONGEST_TOPIC && DATED_TOPIC.test(plain); // checked first: most lines are not
  const found = isDated ? findDate(plain, dayFirst) : null;
  if (found === null || !plain.startsWith(`${found.written} `)) return null;
  const topic = plain.slice(found.written.length + 1);
  const isBelowTitle = blocks.slice(Math.max(0, index - 3), index).some((block) => {
    return isHeadline(block) && wordCount(block.plain) > wordCount(topic);
  });
  if (wordCount(topic) > 4 || !isBelowTitle) return null;
  return { publishedOn: found.date, publisher: null, author: null, isDated: true };
}

/** Whether a line begins with a name and has little more: that of the site. */
function isNameAgain(plain: string, name: string): boolean {
  return plain.startsWith(`${name} `) && wordCount(plain) <= wordCount(name) + 3;
}

/**
 * The date of a title that names what takes place or comes out on one day: 'Séance du mardi 11 mars 2025'.
 * @param isOfTranscript whether it is the title of a transcript, which is of one day whatever it is called
 */
export function dateInTitle(title: string, dayFirst: boolean, isOfTranscript: boolean): PartialDate | null {
  const found = isOfTranscript || OF_DAY.test(title) ? findDate(title, dayFirst) : null;
  return found !== null && title.endsWith(found.written) ? found.date : null;
}
