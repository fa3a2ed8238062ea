import type { FormatRule } from '../furniture-rule.ts';

/** What programs for notes (Obsidian, Notion, Pandoc) add to Markdown. */

/** Lines that say nothing by themselves, each kind with the name of its rule. */
const LINES: readonly (readonly [rule: FormatRule, pattern: RegExp])[] = [
  ['image', /^(?:!\[\[[^\][]{1,300}\]\]\s*)+$/u],
  ['comment', /^%%.*%%$/u],
  ['code', /^\$\$.*\$\$$/u],
  ['markup', /^:{3,}.{0,200}$/u],
  ['markup', /^\\[a-z]{2,30}(?:\{[^{}]{0,200}\})?$/u],
  ['ornament', /^(?:&nbsp;|&#160;|\s)+$/u],
];

const LONGEST_TAIL = 400; // characters
const TAIL = /(?:\s+(?:#\p{L}[\p{L}\p{N}_/-]{0,60}|\^[a-z\d-]{1,40}|\{[#.][^{}]{0,200}\}))+$/iu;
/** The same without tags. */
const TAIL_OF_HEADING = /(?:\s+(?:\^[a-z\d-]{1,40}|\{[#.][^{}]{0,200}\}))+$/iu;

/** The rule that knows a whole line as no text: an embedded note, a comment, a formula, a fence of a division; or null. */
export function noteRuleOf(line: string): FormatRule | null {
  return LINES.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** The length of what stands behind the mark of an item or a quotation: the box of a task, the kind of a callout. */
export function lengthOfNoteMark(text: string): number {
  return /^(?:\[[ xX/-]\](?=\s)|\[![\w-]{1,30}\][+-]?)\s*/u.exec(text)?.[0].length ?? 0;
}

/**
 * The length of a block without what is behind its text: tags, the id of a block, attributes of a heading. A heading keeps
 * its tags, which may be words of it: 'Dix ans de #MeToo'.
 */
export function lengthWithoutTail(text: string, isHeading: boolean): number {
  const tail = isHeading ? TAIL_OF_HEADING : TAIL;
  return text.length - (tail.exec(text.slice(-LONGEST_TAIL))?.[0].length ?? 0);
}
