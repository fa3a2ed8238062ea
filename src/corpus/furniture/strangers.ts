import { type Block, endsSentence, isHeadline, isProse, wordCount } from '../block.ts';
import { allContentWords, kinship, sharedWords } from './kinship.ts';

const STRANGE = 0.05; // share of words in common; less has nothing to do with the article
const TELLING = 25; // content words of an article, below which nothing can be told from them
const LABEL = 5; // words; a longer line says something

/** Furniture that is put between the paragraphs of an article, and says nothing of what stands beside it. */
const INSERTED: ReadonlySet<string> = new Set([
  'advertising',
  'ornament',
  'photo credit',
  'media player',
  'repeated title',
  'teaser',
  'list mark',
]);

/** Words in which a page speaks of itself and to its reader. */
const OF_PAGE =
  /(?<![\p{L}\p{N}])(?:newsletters?|infolettres?|abonn\p{L}*|subscri\p{L}*|e-?mails?|courriels?|inbox|cookies?|re?captcha|privacy|confidentialité|app|apps|appli|applications?|télécharg\p{L}*|download\p{L}*|click\p{L}*|cliqu\p{L}*|navigateurs?|browser|javascript|account|log in|sign (?:in|up)|inscri(?:re|vez|ption)\p{L}*|site|website|page|pages|articles?|posts?|contenus?|content|comment(?:er|aires?|s)|feedback|lecteurs?|readers?|rédaction|newsroom|licen[cs]es?|copyright|player|podcasts?|appareil|device|notifications?|alertes?|alerts|thank you|merci|helpful|utile|rubrique|partag(?:er|ez)|share|retrouvez|suivez(?:-nous)?|follow|favoris|préférences|preferences|votre|vos|vous|your|you)(?![\p{L}\p{N}])/iu;

/** What is to be seen or heard, as an entry between paragraphs announces it; above the text, it is a title. */
const MEDIA =
  /^(?:vidéo|video|photos?|en images|watch|regardez|podcast|audio|diaporama|infographie|carte)s?\s?[.|] .{3,120}[^.]$/iu;

/**
 * Marks what stands among furniture and has no word in common with the article: small print, instructions, boxes in words
 * that no rule knows. A paragraph that stands beside another of the article's is left alone, whatever it says.
 */
export function markStrangers(
  blocks: readonly Block[],
  rules: (string | null)[],
  title: number | null,
): void {
  if (title === null || rules.every((rule) => rule === null || INSERTED.has(rule))) return;
  markStrangeProse(blocks, rules, title);
  markStrangeLines(blocks, rules, title);
}

function markStrangeProse(blocks: readonly Block[], rules: (string | null)[], title: number): void {
  const isOwn = (index: number) => {
    const block = blocks[index];
    return block !== undefined && rules[index] === null && (index === title || isProse(block));
  };
  const own = [...blocks.keys()].filter(isOwn);
  for (const index of own.reverse()) {
    const block = blocks[index];
    if (block === undefined || index === title || isOwn(index - 1) || isOwn(index + 1)) continue;
    const isLast = !blocks.some((_, below) => below > index && isOwn(below));
    const [before, after] = [ruleBeside(rules, index - 1), ruleBeside(rules, index + 1)];
    if (before === null || (after === null && !isLast) || (INSERTED.has(before) && INSERTED.has(after ?? '')))
      continue;
    const others = allContentWords(
      own.flatMap((other) => (other === index || rules[other] !== null ? [] : (blocks[other] ?? []))),
    );
    if (OF_PAGE.test(block.plain) && others.size >= TELLING && kinship(block, others) < STRANGE)
      rules[index] = 'strange to the text';
  }
}

/** The rule of a block, null where it is the article's own; beyond the ends stands the page. */
function ruleBeside(rules: readonly (string | null)[], index: number): string | null {
  return index < 0 || index >= rules.length ? 'edge' : (rules[index] ?? null);
}

/** Short lines between two paragraphs, beside furniture: the article's own where they speak of what it does. */
function markStrangeLines(blocks: readonly Block[], rules: (string | null)[], title: number): void {
  const prose = [...blocks.entries()].filter(
    ([index, block]) => index > title && rules[index] === null && isProse(block),
  );
  const words = allContentWords(prose.map(([, block]) => block));
  if (words.size < TELLING) return;
  let above = title;
  for (const [index] of prose) {
    const gap = rules.slice(above + 1, index);
    const isPage = gap.some((rule) => rule !== null && rule !== 'ornament');
    for (let line = above + 1; isPage && line < index; line++) {
      const block = blocks[line];
      if (block === undefined || rules[line] !== null || block.role !== 'text') continue;
      const isAbove = line === index - 1 || announces(blocks[line + 1]);
      const isHeading = isAbove && isHeadline(block) && !OF_PAGE.test(block.plain);
      if (above > title && MEDIA.test(block.plain)) rules[line] = 'teaser';
      else if (!isHeading && isStrangeLine(block, words)) rules[line] = 'strange to the text';
    }
    above = index;
  }
}

/** Whether a block is a list, a table or the line above one. */
function announces(block: Block | undefined): boolean {
  return block !== undefined && (block.role !== 'text' || block.plain.endsWith(':'));
}

function isStrangeLine(block: Block, words: ReadonlySet<string>): boolean {
  if (sharedWords(block, words) > 0) return false;
  const count = wordCount(block.plain);
  const isFact = /\p{N}/u.test(block.plain) && count >= 3;
  return OF_PAGE.test(block.plain) || (!isFact && (count <= LABEL || endsSentence(block.plain)));
}
