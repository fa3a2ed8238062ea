import { type Block, endsSentence, isProse, wordCount } from '../block.ts';
import type { RulesSoFar } from '../furniture-rule.ts';
import { isPersonName } from './names.ts';

const SAYS =
  /^,? ?(?:is|was|has|covers|writes|works|reports|teaches|leads|est|a|couvre|écrit|travaille|enseigne|dirige|suit)(?!\p{L})/u;
const OCCUPATION =
  /(?<!\p{L})(?:(?:grande? )?reporter|journaliste|journalist|correspondante?|correspondent|rédact(?:eur|rice)|chroniqueu(?:r|se)|editor|columnist|(?:staff )?writer|fellow|professor|professeure?|maître(?:sse)? de conférences|lecturer|researcher|cherch(?:eur|euse)|economist|économiste|analyste?|director|direct(?:eur|rice)|author|auteure?|essayiste|expert|(?:research )?assistante?)(?!\p{L})/iu;
const LONGEST_BOX = 500; // characters
const LONGEST_OCCUPATION = 100;

/** Whether what follows a name says what its bearer does: ' covers science for this paper'. */
export function saysOfAuthor(rest: string): boolean {
  return SAYS.test(rest);
}

/** What a page says of its authors: below the text, or wherever a name stands alone above what its bearer does. */
export function markAuthorBox(blocks: readonly Block[], rules: RulesSoFar, author: string | null): void {
  const below = 0.5 * blocks.length;
  markOccupied(blocks, rules);
  const last = [...blocks.entries()]
    .filter(([index, block]) => rules[index] === null && isProse(block))
    .map(([index]) => index)
    .slice(-2);
  for (const [index, { plain }] of blocks.entries()) {
    if (index < below || rules[index] !== null || plain.length > LONGEST_BOX) continue;
    if (author !== null && plain.toLowerCase() === author.toLowerCase()) rules[index] = 'author box';
    else if (author !== null && plain.startsWith(author) && isRest(plain.slice(author.length)))
      rules[index] = 'author box';
    else if (author !== null && last.includes(index) && plain.startsWith(`${author} `))
      rules[index] = 'author box';
    markNamed(blocks, rules, index);
  }
}

/** Whether a line names an occupation, as it stands below a name: 'Professor of Sleep Medicine, University of Leeds'. */
export function isOccupation(plain: string): boolean {
  if (plain.length > LONGEST_OCCUPATION || endsSentence(plain)) return false;
  const occupation = OCCUPATION.exec(plain);
  if (occupation === null || occupation.index > 40) return false;
  return /^(?:$|,| (?:of|at|in|for|and|de|à|en|au|aux|du|des|chez|sur|pour|et|&) )/u.test(
    plain.slice(occupation.index + occupation[0].length),
  );
}

function isRest(rest: string): boolean {
  return saysOfAuthor(rest) || (wordCount(rest) <= 6 && OCCUPATION.test(rest));
}

/** The last paragraphs of a text that each say what a person is: one for each of its authors. */
function markOccupied(blocks: readonly Block[], rules: RulesSoFar): void {
  for (let index = blocks.length - 1; index >= 0.5 * blocks.length; index--) {
    const block = blocks[index];
    if (block === undefined || rules[index] !== null || !isProse(block)) continue;
    if (!isOccupied(block.plain) || block.plain.length > LONGEST_BOX) return;
    rules[index] = 'author box';
  }
}

/** 'Ann Doe is a senior fellow at …' */
function isOccupied(plain: string): boolean {
  return (
    isPersonName(plain.split(/ (?:is|est) /u)[0] ?? '') &&
    OCCUPATION.test(plain.slice(0, 120)) &&
    /^\S+(?: \S+){1,3} (?:is|est) /u.test(plain)
  );
}

/** A name alone, perhaps what its bearer is, and a paragraph that begins with the name or a part of it. */
function markNamed(blocks: readonly Block[], rules: RulesSoFar, index: number): void {
  const name = blocks[index]?.plain ?? '';
  if (!isPersonName(name)) return;
  const parts = [name, ...name.split(' ')];
  for (const at of [index + 1, index + 2]) {
    const { plain = '' } = blocks[at] ?? {};
    const isOf = parts.some((part) => {
      return (
        plain.toLowerCase().startsWith(`${part.toLowerCase()} `) && saysOfAuthor(plain.slice(part.length))
      );
    });
    const [opening = ''] = plain.split(/[.,:] /u); // 'Markets editor. Ann has written about …'
    const isTitle = at === index + 1 && opening.length <= 80 && OCCUPATION.test(opening);
    if (!(isOf || isTitle) || plain.length > LONGEST_BOX) continue;
    for (let line = index; line <= at; line++) rules[line] ??= 'author box';
  }
}
