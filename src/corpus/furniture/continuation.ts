import { type Block, isHeadline, isProse } from '../block.ts';
import { type BlockRule, isOneOf, type Rules } from '../furniture-rule.ts';
import { allContentWords, type ContentWords, contentWords, kinship } from './kinship.ts';
import { isWhole } from './section-lists.ts';
import { openerOf } from './section-rules.ts';

/** A paragraph that goes on with an article shares more of its words with it than this, as {@link kinship} measures them. */
export const KIN = 0.1;
const STRANGE = 0.05; // the first lines of another article share less
const LONG = 200; // characters of two paragraphs in a row, which right below a few headlines are the article's
const FEW = 8; // blocks
const OF_ARTICLES: ReadonlySet<BlockRule> = new Set(['date', 'byline', 'author box', 'photo credit']); // of others too
const NEARBY = 60; // blocks
const TELLING = 40; // content words; fewer do not tell what an article is about

/** Where the article goes on below a section: at two paragraphs in a row that are akin to it, or at one below a list. */
export function continuation(
  blocks: readonly Block[],
  rules: Rules,
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
    isBelowFew &&= index - start <= FEW && !isOneOf(OF_ARTICLES, rules[index]);
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
export function strangerTo(
  above: ContentWords,
  blocks: readonly Block[],
  rules: Rules,
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

/** Whether one paragraph below several headlines goes on with the article: the first words of another stand below each. */
function isAfterList(
  blocks: readonly Block[],
  rules: Rules,
  start: number,
  index: number,
  words: ContentWords,
): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  const headlines = blocks.slice(start + 1, index).filter((block, offset) => {
    return (rules[start + 1 + offset] ?? 'link') === 'link' && isHeadline(block);
  });
  const next = blocks[index + 1];
  const isFollowed = next !== undefined && rules[index + 1] === null && isHeadline(next);
  return headlines.length >= 2 && !isFollowed && kinship(block, words) >= 1.5 * KIN;
}
