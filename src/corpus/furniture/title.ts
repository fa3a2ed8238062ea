import { isFunctionWord } from '../../language/function-words.ts';
import { type Block, isHeadline, isProse, wordCount } from '../block.ts';
import { allContentWords, sharedWords } from './kinship.ts';
import { normalise } from './line-rules.ts';
import { isOfPage } from './page-words.ts';

const LONGEST_LABEL = 3; // words
const MOST_HEADLINES = 300; // above the text: no page has more, but a list of thousands of questions does
const LEAD = 0.5; // share of the paragraphs, the first ones: further down speaks the page

/** Whether two titles are the same but for case, marks around and the name of the site or section beside. */
export function isSameTitle(a: string, b: string): boolean {
  const [first, second] = [normalise(a), normalise(b)];
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (wordCount(short) < 3) return false;
  if (beginsBefore(first, second) || beginsBefore(second, first)) return true;
  if (long.startsWith(short)) return /^\s*(?:[|–—•»:-]|\()/u.test(long.slice(short.length));
  return long.endsWith(short) && /[|»›>]\s*$/u.test(long.slice(0, long.length - short.length));
}

/** A row of links that leads to the page, as it is copied: French writes no capital within a title. */
const TRAIL = /^Accueil ?\p{Lu}/u;

/** A result, as pages of sports list them above the news: 'Sedan 27 – 25 Charleville'. */
const RESULT = /^\p{Lu}[\p{L} .'’-]{1,30} \d{1,3} ?[-–:] ?\d{1,3} \p{Lu}[\p{L} .'’-]{1,30}$/u;

const SITE_BEHIND = /\s[-|–—•»·]\s[^-|–—•»·]{2,40}$/u;

/** Whether a title with the name of a site behind is the beginning of another: 'Oysters are back - Radio Dune'. */
function beginsBefore(titleOfPage: string, title: string): boolean {
  const bare = titleOfPage.replace(SITE_BEHIND, '');
  return bare !== titleOfPage && wordCount(bare) >= 4 && title.startsWith(bare);
}

/** What is known of each block, by its index. */
interface Knows {
  readonly isFurniture: (index: number) => boolean;
  /** Whether it is part of a menu. */
  readonly isMenu: (index: number) => boolean;
  /** Whether it says when or by whom the page was published. */
  readonly isStated: (index: number) => boolean;
  /** Whether somebody speaks in it, in a transcript: what is asked first there is no title. */
  readonly isTurn: (index: number) => boolean;
}

/**
 * The block that is the title, or null: the one that the file declares; else, among the lines above the running text,
 * the one marked as a title, the first that speaks of what the text does, the one that stands there more than once, or
 * the first of a headline's length.
 * @param stated the index of the last line near the top that says when or by whom the page was published, or 0: what
 *   stands above it is no running text yet, though it may read so (a caption, a banner)
 */
export function findTitle(
  blocks: readonly Block[],
  { isFurniture, isMenu, isStated, isTurn }: Knows,
  declared: string | null,
  stated: number,
): number | null {
  if (declared !== null) {
    const index = blocks.findIndex(({ plain, role }) => role !== 'row' && isSameTitle(plain, declared));
    if (index >= 0) return index;
  }
  const inHead = headlinesIn(blocks, isFurniture, stated).filter((index) => !isTurn(index));
  const headlines = belowMenu(blocks, inHead, isMenu, stated);
  const isBelowMenu = headlines.length < inHead.length;
  const candidates = aboveFurniture(blocks, headlines, isFurniture);
  const plainOf = (index: number) => blocks[index]?.plain ?? '';
  let lines: readonly string[] | undefined;
  const copies = (index: number) => {
    lines ??= blocks.map(({ plain }) => normalise(plain));
    const [own = '', isTelling] = [lines[index], wordCount(plainOf(index)) >= 4];
    // 'Three thoughts on “Own title”'
    return lines.filter((other) => other === own || (isTelling && other.includes(own))).length;
  };
  const words = (index: number) => wordCount(plainOf(index));
  const marked = headlines.filter((index) => blocks[index]?.role === 'title'); // one may be the name of the site
  const found =
    (marked.length > 1 ? mostAkin(blocks, marked, { isFurniture, isStated }, false) : null) ??
    marked[0] ??
    mostAkin(blocks, headlines, { isFurniture, isStated }, isBelowMenu) ??
    candidates.find((index) => words(index) >= 3 && copies(index) > 1) ??
    candidates.find((index) => blocks[index]?.role === 'heading') ??
    headlines.find((index) => words(index) >= 4 && copies(index) > 1 && !isOfPage(plainOf(index))) ??
    candidates.find((index) => words(index) >= 5) ??
    headlines.find((index) => words(index) >= 5) ?? // below the site's name and its menu
    candidates.find((index) => words(index) >= 4) ??
    candidates.find((index) => words(index) >= 2) ??
    candidates[0];
  return found ?? null;
}

/**
 * The first headline that has about as many words in common with the running text as any: menus and banners have few.
 * @param isBelowMenu whether they stand right below the menu of the site, where the first of a title's length is the title
 */
function mostAkin(
  blocks: readonly Block[],
  headlines: readonly number[],
  { isFurniture, isStated }: Pick<Knows, 'isFurniture' | 'isStated'>,
  isBelowMenu: boolean,
): number | null {
  const prose = blocks.filter((block, index) => !isFurniture(index) && isProse(block));
  const words = allContentWords(prose.slice(0, Math.max(3, Math.ceil(LEAD * prose.length))));
  const shared = headlines.map((index) => {
    const block = blocks[index];
    return block === undefined || wordCount(block.plain) < 2 ? 0 : sharedWords(block, words);
  });
  const most = Math.max(0, ...shared);
  const plainOf = (index: number) => blocks[index]?.plain ?? '';
  const least = isBelowMenu ? 1 : most / 2 + 0.5;
  const closest = headlines[shared.indexOf(most)];
  const isOfSite = (index: number) => {
    const copy = blocks.findLastIndex(({ plain }) => plain === plainOf(index));
    return index !== closest && copy > blocks.length / 2; // its name, in the footer
  };
  const related = headlines.filter((index, place) => (shared[place] ?? 0) >= least && !isOfSite(index));
  const ofArticle = related.filter((index) => !isOfPage(plainOf(index)));
  const akin = ofArticle.length > 0 ? ofArticle : related;
  const long = akin.filter((index) => wordCount(plainOf(index)) >= 4);
  const first =
    long.find((index) => hasGrammar(plainOf(index))) ?? long[0] ?? (most > 1 ? akin[0] : undefined);
  const isBelowLabel = (index: number) =>
    wordCount(plainOf(index - 1)) <= LONGEST_LABEL && !isStated(index - 1) && isStated(index + 1);
  const sharedBy = (index: number | undefined) => shared[headlines.indexOf(index ?? -1)] ?? 0;
  // What a site says of itself stands above its menu, and the title below, right above the byline.
  const found = long.find((index) => isBelowLabel(index) && sharedBy(index) >= sharedBy(first)) ?? first;
  if (found === undefined || (isBelowMenu && most === 1)) return null; // one by chance
  const copies = headlines.filter((index) => isSameTitle(plainOf(index), plainOf(found)));
  const bare = copies.filter((index) => !SITE_BEHIND.test(plainOf(index)));
  const shortest = (best: number, index: number) =>
    plainOf(index).length < plainOf(best).length ? index : best;
  return bare.length > 0 ? bare.reduce(shortest) : copies.reduce(shortest, found);
}

/** Whether a line is put together by words of grammar, as names and rows of links are not. */
function hasGrammar(plain: string): boolean {
  return plain.split(/[\s'’]+/u).some((word) => isGrammar(word.toLowerCase()));
}

function isGrammar(word: string): boolean {
  return isFunctionWord(word, 'fr') || isFunctionWord(word, 'en');
}

/** Headlines above the running text. */
function headlinesIn(
  blocks: readonly Block[],
  isFurniture: (index: number) => boolean,
  stated: number,
): number[] {
  const prose = blocks.findIndex((block, index) => !isFurniture(index) && isProse(block));
  const marked = blocks.slice(0, blocks.length / 2).findIndex(({ role }) => role === 'title'); // below a banner, perhaps
  const head = [...blocks.keys()].slice(0, prose < 0 ? blocks.length : Math.max(prose, stated, marked + 1));
  const headlines = head.filter((index) => {
    const block = blocks[index];
    return (
      block !== undefined &&
      !isFurniture(index) &&
      block.role !== 'item' &&
      isHeadline(block) &&
      !TRAIL.test(block.plain)
    );
  });
  const telling = headlines.filter((index) => !RESULT.test(blocks[index]?.plain ?? ''));
  return (telling.length > 0 ? telling : headlines).slice(0, MOST_HEADLINES);
}

/**
 * Those of the headlines that stand below the menu of the site, if one stands there above the date or the byline: what is
 * above the menu is the name of the site and what it says of itself.
 */
function belowMenu(
  blocks: readonly Block[],
  headlines: readonly number[],
  isMenu: (index: number) => boolean,
  stated: number,
): readonly number[] {
  const menu = [...blocks.keys()].find((index) => isMenu(index) && isMenu(index + 1)) ?? stated;
  const below = headlines.filter((index) => index > menu);
  const isTitled = below.some((index) => index < stated && wordCount(blocks[index]?.plain ?? '') >= 3);
  return isTitled ? below : headlines;
}

/** Those of the headlines that stand above the first line of furniture that follows one, or all of them. */
function aboveFurniture(
  blocks: readonly Block[],
  headlines: readonly number[],
  isFurniture: (index: number) => boolean,
): readonly number[] {
  const first = headlines.find((index) => wordCount(blocks[index]?.plain ?? '') >= 3);
  if (first === undefined) return headlines;
  const end = [...blocks.keys()].find((index) => index > first && isFurniture(index));
  return headlines.filter((index) => end === undefined || index < end);
}
