import { type Block, isProse } from '../block.ts';
import type { RulesSoFar } from '../furniture-rule.ts';
import { CountedWords, contentWords, kinship } from './kinship.ts';
import { normalise } from './line-rules.ts';
import { openerOf } from './section-rules.ts';

/** Share of words in common with an article below which a paragraph has nothing to do with it. */
const STRANGE = 0.15;

/** The same below a bare heading ('Read also'), whose headlines may have been lost, so that the article goes on there. */
const FOREIGN = 0.05;
const TELLING = 60; // content words of an article, below which nothing can be told from them

const LONGEST_TEXT = 320; // characters of the first words of another article
const MOST_SENTENCES = 2;

/** What pages are paid for, and say so above it. */
const SPONSORED =
  /^(?:contenus? (?:sponsorisés?|partenaires?|de marque)|sponsored(?: content| post)?|paid (?:content|post)|partner content|promoted(?: content)?|brand(?:ed)? content|publi-?(?:reportage|rédactionnel|information)|advertorial|(?:paid for|sponsored|presented|promoted) by .{2,60}|(?:présenté|sponsorisé|proposé) par .{2,60}|(?:a )?(?:word|message) from (?:our|this (?:week|month|issue)'s) (?:sponsor|partner)s?|un mot de (?:notre|nos) (?:partenaire|sponsor)s?)$/u;
const MOST_SPONSORED = 4; // lines
const SPONSORS = 0.3; // share of words in common with the article, from which a line may be its own

/**
 * Marks what stands below the name of a sponsor or 'Sponsored content': lines that have few words in common with the
 * article, down to the first that has.
 */
export function markSponsored(blocks: readonly Block[], rules: RulesSoFar, title: number | null): void {
  let article: CountedWords | null = null;
  for (const [index, { plain }] of blocks.entries()) {
    if (rules[index] !== 'advertising' || !SPONSORED.test(normalise(plain))) continue;
    article ??= new CountedWords(
      blocks.filter((block, at) => at === title || (rules[at] === null && isProse(block))),
    );
    const first = blocks[index + 1];
    if (first === undefined || isProse(first)) continue; // an empty place of an advertisement
    const end = index + 1 + MOST_SPONSORED;
    let hasText = false;
    for (let at = index + 1; at < end && at !== title; at++) {
      const block = blocks[at];
      const isOther = block !== undefined && block.role === 'text' && isForeign(block, article);
      if (!isOther || (rules[at] !== null && rules[at] !== 'link')) break;
      if (at === index + 1 && !isOfBox(blocks[at + 1], article)) break;
      if (hasText && isProse(block)) break; // the article goes on
      hasText ||= isProse(block);
      rules[at] = 'advertising';
    }
  }
}

/** Whether a text has few words in common with the rest of the article. */
function isForeign(block: Block, article: CountedWords): boolean {
  if (isProse(block)) return isShortText(block) && article.kinshipOf(block) < SPONSORS;
  const words = [...contentWords(block)];
  return words.filter((word) => article.count(word) > 0).length <= Math.max(1, SPONSORS * words.length);
}

/** Whether what stands below a headline belongs to it rather than to the article. */
function isOfBox(block: Block | undefined, article: CountedWords): boolean {
  return block === undefined || !isProse(block) || isForeign(block, article);
}

/**
 * Marks what stands below a teaser of one line ('Read also: The bridge is closed'): the first words of that other
 * article. They share words with its headline that the article does not have, or more than with the article where they
 * stand closer to the teaser than to what is around both; by that alone, a paragraph of the article may stand there too.
 * Below a bare heading ('Read also') they have next to nothing in common with the article.
 */
export function markTeaserTexts(blocks: readonly Block[], rules: RulesSoFar): void {
  const isOwn = (index: number) => {
    const block = blocks[index];
    return block !== undefined && rules[index] === null && isProse(block);
  };
  let article: CountedWords | null = null;
  for (const [index, block] of blocks.entries()) {
    const text = blocks[index + 1];
    if (rules[index] !== 'teaser' || text === undefined || rules[index + 1] !== null) continue;
    const isHeading = openerOf(block.plain) !== null;
    if (!(isHeading || /[:|>→–]\s*\S| -\s/u.test(block.plain)) || !isShortText(text)) continue;
    article ??= new CountedWords(blocks.filter((_, at) => isOwn(at)));
    const ofArticle = article.kinshipOf(text);
    if (isHeading) {
      if (article.size < TELLING || ofArticle >= FOREIGN) continue;
      rules[index + 1] = 'teaser';
      article.remove(text);
      continue;
    }
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
