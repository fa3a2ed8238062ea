import { type Block, endsSentence, isEntry, isHeadline, isProse, wordCount } from '../block.ts';
import type { Rules, RulesSoFar } from '../furniture-rule.ts';
import { contentWords } from './kinship.ts';
import { belongsToList } from './lists.ts';
import { isOfPage, WORDS_OF_PAGES } from './page-words.ts';

const FEWEST_FACTS = 3; // lines of a box of facts
const FEWEST_FIGURES = 2; // of them
const LONGEST_HEADING = 6; // words

/** Below the last running text, only lists, tables, boxes of facts and whole sentences are the article's. */
export function markBelow(
  blocks: readonly Block[],
  rules: RulesSoFar,
  title: number | null,
  turns: ReadonlySet<number>,
): void {
  const prose = [...blocks.keys()].filter((index) => {
    const block = blocks[index];
    return block !== undefined && rules[index] === null && isProse(block);
  });
  const last = prose.at(-1);
  const isArticle = prose.length >= 2 || (last !== undefined && (blocks[last]?.plain.length ?? 0) >= 200);
  if (last === undefined || !isArticle) return;
  const facts = endOfFacts(blocks, rules, last + 1);
  let isEmpty = true; // nothing that is kept stands below
  for (let index = blocks.length - 1; index > last; index--) {
    const block = blocks[index];
    if (block === undefined || rules[index] !== null || index === title) continue;
    const isTurn = turns.has(index); // 'MINISTER: No.'
    const isQuestion = index > last + 1 && block.plain.endsWith('?') && isHeadline(block); // as other headlines ask
    const isWhole = endsSentence(block.plain) && (isTurn || (wordCount(block.plain) >= 3 && !isQuestion));
    const isListed =
      index < facts ||
      block.role === 'row' ||
      (block.role === 'item' && wordCount(block.plain) >= 2) ||
      (isEntry(block.plain) && belongsToList(blocks, rules, index));
    const announces = block.role === 'heading' || isHeadline(block) || block.plain.endsWith(':');
    const isHeading = !isEmpty && announces;
    if (isWhole || isListed || isHeading) isEmpty = false;
    else rules[index] = 'below the text';
  }
}

/** A name and what it is: 'Builder: the Morlan yard'. */
const FIELD = /^\p{L}[^:]{1,60} ?: ?\S/u;
/** How to reach somebody, and the numbers of a company, which pages state in the same form. */
const OF_CONTACT =
  /^(?:t[ée]l|phone|mobile|fax|portable|vat|tva|si?ren|siret|rcs|iban|bic|issn|isbn|code|ref|réf|price|prix)(?!\p{L})|@|https?:|www\./iu;

/** The index after a box of facts that stands right below the text and at the end of the document, under a heading or none; `start` where none does. */
function endOfFacts(blocks: readonly Block[], rules: Rules, start: number): number {
  const isOwn = (index: number, is: (block: Block) => boolean) => {
    const block = blocks[index];
    return block !== undefined && rules[index] === null && is(block);
  };
  const isHeading = (block: Block) =>
    isHeadline(block) && wordCount(block.plain) <= LONGEST_HEADING && !isOfPage(block.plain);
  const isFact = (block: Block) =>
    FIELD.test(block.plain) && !OF_CONTACT.test(block.plain) && !hasWordsOfPages(block);
  const first = isOwn(start, (block) => isHeading(block) && !isFact(block)) ? start + 1 : start;
  let end = first;
  let figures = 0;
  for (; isOwn(end, isFact); end++) if (isOwn(end, ({ plain }) => isEntry(plain))) figures++;
  const isLast = end === blocks.length; // above other lines of the page it is rather a box of that page
  return isLast && end - first >= FEWEST_FACTS && figures >= FEWEST_FIGURES ? end : start;
}

function hasWordsOfPages(block: Block): boolean {
  return isOfPage(block.plain) || [...contentWords(block)].some((word) => WORDS_OF_PAGES.has(word));
}
