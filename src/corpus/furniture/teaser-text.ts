import { type Block, isProse } from '../block.ts';
import { CountedWords, contentWords, kinship } from './kinship.ts';

/** Share of words in common with an article below which a paragraph has nothing to do with it. */
const STRANGE = 0.15;

const LONGEST_TEXT = 320; // characters of the first words of another article
const MOST_SENTENCES = 2;

/**
 * Marks what stands below a teaser of one line ('Read also: The bridge is closed'): the first words of that other
 * article. They share words with its headline that the article does not have, or more than with the article where they
 * stand closer to the teaser than to what is around both; by that alone, a paragraph of the article may stand there too.
 */
export function markTeaserTexts(blocks: readonly Block[], rules: (string | null)[]): void {
  const isOwn = (index: number) => {
    const block = blocks[index];
    return block !== undefined && rules[index] === null && isProse(block);
  };
  let article: CountedWords | null = null;
  for (const [index, block] of blocks.entries()) {
    const text = blocks[index + 1];
    if (rules[index] !== 'teaser' || text === undefined || rules[index + 1] !== null) continue;
    if (!/[:|>→–]\s*\S| -\s/u.test(block.plain) || !isShortText(text)) continue;
    article ??= new CountedWords(blocks.filter((_, at) => isOwn(at)));
    const ofArticle = article.kinshipOf(text);
    const ofTeaser = kinship(text, contentWords(block));
    const isBox = isSetOff(blocks, index) && ofTeaser > ofArticle;
    if (!isBox && !(ofArticle < STRANGE && isOfHeadline(text, block, article))) continue;
    rules[index + 1] = 'teaser';
    article.remove(text);
  }
}

function isShortText(block: Block): boolean {
  const sentences = block.plain.match(/[.!?…]["'»”)]*(?=\s|$)/gu)?.length ?? 0;
  return (
    isProse(block) &&
    block.role === 'text' &&
    block.plain.length <= LONGEST_TEXT &&
    sentences <= MOST_SENTENCES
  );
}

/** Whether a block and the one below stand closer to each other than to those around. */
function isSetOff(blocks: readonly Block[], index: number): boolean {
  const gapBelow = (at: number) => (blocks[at + 1]?.start ?? Infinity) - (blocks[at]?.end ?? 0);
  const gap = gapBelow(index);
  return index > 0 && gapBelow(index - 1) > gap && gapBelow(index + 1) > gap;
}

/** Whether a word of its headline, which the article does not have, comes again in a text. */
function isOfHeadline(text: Block, teaser: Block, article: CountedWords): boolean {
  const headline = contentWords(teaser);
  return [...contentWords(text)].some((word) => headline.has(word) && article.count(word) <= 1);
}
