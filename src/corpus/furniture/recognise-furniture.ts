import { type Block, endsSentence, isHeadline, isProse, wordCount } from '../block.ts';
import { type BlockRule, isOneOf, type Rules, type RulesSoFar } from '../furniture-rule.ts';
import { markAuthorBox } from './author-box.ts';
import { markBelow } from './below-text.ts';
import { markContents } from './contents.ts';
import { markDoubtful } from './doubtful-lines.ts';
import { furnitureRuleOf, normalise } from './line-rules.ts';
import { belongsToList, isShortLabel } from './lists.ts';
import { isPersonName } from './names.ts';
import { markOtherArticles } from './other-articles.ts';
import { dateInTitle, markPublication, OF_PUBLISHING, type Stated } from './publication.ts';
import type { RepeatedLines } from './repeated-lines.ts';
import { openerOf } from './section-rules.ts';
import { markSections } from './sections.ts';
import { markStrangers } from './strangers.ts';
import { markSponsored, markTeaserTexts } from './teaser-text.ts';
import { findTitle, isSameTitle } from './title.ts';
import { turnsOf } from './turns.ts';

/** What the menu of a site consists of. */
const OF_MENU: ReadonlySet<BlockRule> = new Set(['menu', 'subscription', 'language menu', 'link']);

const LOOKS = 2; // at what is doubtful: what the first finds tells of its neighbours
const LONG_TITLE = 6; // words
const SHORTEST_COPY = 30; // characters; shorter lines may well stand twice, as a heading or a row does
const LONGEST_COPY = 250; // of what is set apart from a paragraph
const NEARBY = 6; // blocks

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
  readonly rules: Rules;
  /** The index of the block that is the title. */
  readonly title: number | null;
  /** What the lines near the top state. */
  readonly stated: Stated;
}

/** Tells the article from the page around it. Where a line is doubtful and stands around the text, it is furniture. */
export function recogniseFurniture(blocks: readonly Block[], surroundings: Surroundings): Recognised {
  const rules: RulesSoFar = blocks.map(({ plain, linked }) => {
    const opener = openerOf(plain);
    const opened = opener === null || opener.reach === 'end' ? null : opener.rule;
    return furnitureRuleOf(plain) ?? opened ?? (linked ? 'link' : null);
  });
  const turns = turnsOf(blocks);
  const { stated, last } = markPublication(blocks, rules, surroundings.dayFirst, turns);
  const isNoTitle = (index: number) => {
    return rules[index] != null || surroundings.repeated.above.has(normalise(blocks[index]?.plain ?? ''));
  };
  const isMenu = (index: number) => isOneOf(OF_MENU, rules[index]);
  const isStated = (index: number) => isOneOf(OF_PUBLISHING, rules[index]);
  const isTurn = (index: number) => turns.has(index);
  const known = { isFurniture: isNoTitle, isMenu, isStated, isTurn };
  const title = findTitle(blocks, known, surroundings.declaredTitle, last);
  if (title !== null) rules[title] = null;
  markRepeated(blocks, rules, title, surroundings.repeated.anywhere);
  markPullQuotes(blocks, rules, title);
  markFields(blocks, rules);
  markSections(blocks, rules, title);
  markTeaserTexts(blocks, rules);
  markSponsored(blocks, rules, title);
  markAbove(blocks, rules, title);
  markMenus(blocks, rules);
  markAuthorBox(blocks, rules, surroundings.declaredAuthor ?? stated.author);
  markContents(blocks, rules);
  markOtherArticles(blocks, rules, title);
  markStrangers(blocks, rules, title);
  markBelow(blocks, rules, title, turns);
  for (let look = 0; look < LOOKS && markDoubtful(blocks, rules, title); look++)
    markBelow(blocks, rules, title, turns);
  markEchoes(blocks, rules, title);
  const heading = title === null ? '' : (blocks[title]?.plain ?? '');
  const named = dateInTitle(heading, surroundings.dayFirst, turns.size > 0);
  return { rules, title, stated: { ...stated, publishedOn: stated.publishedOn ?? named } };
}

function markRepeated(
  blocks: readonly Block[],
  rules: RulesSoFar,
  title: number | null,
  repeated: ReadonlySet<string>,
): void {
  const titleText = title === null ? null : (blocks[title]?.plain ?? null);
  const seen = new Set<string>();
  const isRepeated = (plain: string) => repeated.size > 0 && repeated.has(normalise(plain));
  // What a line announces is the article's, though many articles have such a line ('Ingredients:'), and so is a heading
  // that the file marks as one, above a paragraph ('Background'). A bare line of a plain text that reads the same in many
  // files is rather a label of the page: no answer is lost with it, while a label in an answer is a fault.
  const opensText = (index: number) => {
    const { plain = '', role = 'text' } = blocks[index] ?? {};
    const next = blocks[index + 1];
    if (next === undefined || rules[index + 1] !== null || isRepeated(next.plain)) return false;
    return plain.endsWith(':') || (role === 'heading' && isProse(next));
  };
  for (const [index, { plain }] of blocks.entries()) {
    if (index === title || rules[index] !== null) continue;
    if (titleText !== null && plain.length <= 400 && repeatsTitle(plain, titleText))
      rules[index] = 'repeated title';
    else if (isRepeated(plain) && !opensText(index)) rules[index] = 'repeated line';
    else if (plain.length >= SHORTEST_COPY && seen.has(plain)) rules[index] = 'repeated line';
    seen.add(plain);
  }
}

const OF_PUBLICATION =
  /(?<!\p{L})(?:published|appeared|licen[cs]ed?|copyright|publiée?|parue?|apparue?|mise? à disposition)(?!\p{L})/iu;

const FEWEST_MORE = 5; // words of a sentence that begins with the title

/**
 * Whether a line is the title again, or holds a telling one whole, as what says how to cite or share an article does; not
 * where the words of the title begin a sentence of the article: 'The crane fell in Leith on Thursday, and nobody was hurt.'
 */
function repeatsTitle(plain: string, title: string): boolean {
  const rest = plain.startsWith(title) ? plain.slice(title.length) : '';
  const isSentence = endsSentence(plain) && !OF_PUBLICATION.test(rest);
  if (isSentence && /^(?:,| ?:)? [\p{L}\d«“"(]/u.test(rest) && wordCount(rest) >= FEWEST_MORE) return false;
  const isQuoted = plain.length > title.length && wordCount(title) >= LONG_TITLE && plain.includes(title);
  return isSameTitle(plain, title) || isQuoted;
}

/** What stands below the name of a field ('From:', 'Department of Housing') or the end of a letter ('Yours,', 'Ann Doe'). */
function markFields(blocks: readonly Block[], rules: RulesSoFar): void {
  for (const [index, block] of blocks.entries()) {
    const above = rules[index - 1];
    if (rules[index] !== null || isProse(block)) continue;
    if (above === 'signature' || (above === 'field' && rules[index - 2] !== 'field')) rules[index] = above;
  }
}

/** A line right above the same line, whatever furniture stands between: the excerpt above a text that begins with a heading. */
function markEchoes(blocks: readonly Block[], rules: RulesSoFar, title: number | null): void {
  let next: number | null = null;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block === undefined || rules[index] !== null) continue;
    const isEcho = next !== null && block.plain === blocks[next]?.plain && block.role === 'text';
    if (isEcho && index !== title) rules[index] = 'repeated line';
    else next = index;
  }
}

/** What is set in large letters between paragraphs and stands word for word in the next few. */
function markPullQuotes(blocks: readonly Block[], rules: RulesSoFar, title: number | null): void {
  for (const [index, { plain, role }] of blocks.entries()) {
    if (index === title || rules[index] !== null || role !== 'text' || !/^[«“"]/u.test(plain)) continue;
    if (plain.length < SHORTEST_COPY || plain.length > LONGEST_COPY) continue;
    const words = plain.replace(/^[«“"\s]+|[»”".…\s]+$/gu, '');
    const isIn = (block: Block, at: number) =>
      block !== blocks[index] && isProse(block) && rules[at] === null && block.plain.includes(words);
    const from = Math.max(0, index - NEARBY);
    const near = blocks.slice(from, index + NEARBY + 1);
    if (near.some((block, offset) => block.plain.length > plain.length && isIn(block, from + offset)))
      rules[index] = 'repeated line';
  }
}

/** Above the text stand names of sites and sections, and the names of people. */
function markAbove(blocks: readonly Block[], rules: RulesSoFar, title: number | null): void {
  if (title === null) return;
  const isText = (index: number) => rules[index] === null;
  const prose = blocks.findIndex((block, index) => index > title && isText(index) && isProse(block));
  for (const [index, block] of blocks.entries()) {
    if (index === title || !isText(index) || isProse(block) || index > prose) continue;
    const isFragment = block.role !== 'heading' && block.role !== 'title';
    if (index < title) {
      if (isHeadline(block) || isFragment) rules[index] = 'above the title';
    } else if (block.role === 'text' && isShortLabel(block) && !belongsToList(blocks, rules, index)) {
      if (blocks[index + 1]?.role === 'item' && isText(index + 1)) continue; // the heading of a list
      const isOfTags = rules[index - 1] === 'label' || / [|·•] /u.test(block.plain); // the last of a column, or a row
      if (isPersonName(block.plain) || index + 1 !== prose || isOfTags) rules[index] = 'label';
    }
  }
}

/** A column of labels within the text: four lines or more of three words at most, that no colon announces. */
function markMenus(blocks: readonly Block[], rules: RulesSoFar): void {
  const isLabel = (index: number) => {
    const block = blocks[index];
    if (block === undefined || rules[index] !== null || block.role !== 'text') return false;
    return !/[\p{N}.!?:…]/u.test(block.plain) && wordCount(block.plain) <= 3;
  };
  for (let start = 0; start < blocks.length; start++) {
    let end = start;
    while (isLabel(end)) end++;
    const announced = /:$/u.test(blocks[start - 1]?.plain ?? '');
    const isTitled = blocks[end]?.role === 'row' && rules[end] === null; // a table, by the last of the lines
    if (end - start >= 4 && !announced) rules.fill('menu', start, isTitled ? end - 1 : end);
    start = Math.max(start, end - 1);
  }
}
