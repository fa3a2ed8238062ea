import { type Block, endsSentence, isEntry, isProse, wordCount } from '../block.ts';
import type { Rules } from '../furniture-rule.ts';

const LONGEST_LIST = 20; // lines

/** A few words that are no sentence and give no figure. */
export function isShortLabel({ plain }: Block): boolean {
  return !endsSentence(plain) && wordCount(plain) <= 3 && !isEntry(plain);
}

/** Whether a line announces a list ('Ingredients:'), stands in one, or is the heading of one. */
export function belongsToList(blocks: readonly Block[], rules: Rules, index: number): boolean {
  const announces = (at: number) => rules[at] === null && /:$/u.test(blocks[at]?.plain ?? '');
  const isAnnounced = (at: number): boolean => {
    const block = blocks[at];
    return (
      block !== undefined &&
      (announces(at) || (!isProse(block) && index - at < LONGEST_LIST && isAnnounced(at - 1)))
    );
  };
  return announces(index + 1) || isAnnounced(index);
}
