import type { BlockRule } from '../furniture-rule.ts';

/** A kind of page furniture that is known by its words, in French and in English. */
export interface LineRule {
  readonly name: BlockRule;
  /** Each begins at the start (`^`). Of lines without case, leading symbols and closing colons, arrows and stars. */
  readonly patterns: readonly RegExp[];
}
