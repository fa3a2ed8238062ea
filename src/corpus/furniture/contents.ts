import type { Block } from '../block.ts';
import type { RulesSoFar } from '../furniture-rule.ts';
import { normalise } from './line-rules.ts';

const HEADING =
  /^(?:(?:table of )?contents|sommaire|table des matières|au sommaire|(?:dans cet article|in this article|on this page|sur cette page))$/u;

const BUTTON = /^[[(]?(?:hide|show|masquer|afficher|move to sidebar)[\])]?$/u;

/** A table of contents: the lines under its heading, each of which stands again further down. */
export function markContents(blocks: readonly Block[], rules: RulesSoFar): void {
  const starts = [...blocks.entries()].filter(([, { plain }]) => {
    return plain.length <= 40 && HEADING.test(normalise(plain));
  });
  if (starts.length === 0) return;
  const last = new Map(blocks.map(({ plain }, index) => [entryOf(plain), index]));
  for (const [start] of starts) {
    rules[start] = 'contents';
    const isButton = BUTTON.test(normalise(blocks[start + 1]?.plain ?? ''));
    if (isButton) rules[start + 1] = 'contents';
    for (let line = isButton ? start + 2 : start + 1; ; line++) {
      const heading = last.get(entryOf(blocks[line]?.plain ?? '')) ?? 0;
      if (line >= heading) break;
      rules[line] = 'contents';
      if (rules[heading] === 'repeated line') rules[heading] = null; // it is the copy above that is the page's
    }
  }
}

/** A heading without its number. */
function entryOf(plain: string): string {
  return normalise(plain.slice(0, 200)).replace(/^\d+(?:\.\d+)*\.?\s+/u, '');
}
