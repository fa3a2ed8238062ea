import type { Block } from '../block.ts';
import { normalise } from './line-rules.ts';

const HEADING =
  /^(?:(?:table of )?contents|sommaire|table des matières|au sommaire|(?:dans cet article|in this article|on this page|sur cette page))$/u;

/** A table of contents: the lines under its heading, each of which stands again further down. */
export function markContents(blocks: readonly Block[], rules: (string | null)[]): void {
  for (const [start, { plain }] of blocks.entries()) {
    if (plain.length > 40 || !HEADING.test(normalise(plain))) continue;
    rules[start] = 'contents';
    for (let line = start + 1; line < blocks.length && standsAgain(blocks, line); line++)
      rules[line] = 'contents';
  }
}

function standsAgain(blocks: readonly Block[], line: number): boolean {
  const entry = entryOf(blocks[line]?.plain ?? '');
  return blocks.slice(line + 1).some(({ plain }) => plain.length <= 200 && entryOf(plain) === entry);
}

/** A heading without its number. */
function entryOf(plain: string): string {
  return normalise(plain).replace(/^\d+(?:\.\d+)*\.?\s+/u, '');
}
