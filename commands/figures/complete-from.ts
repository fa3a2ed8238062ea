import type { Suggestion } from '../../src/command.ts';
import { fold } from '../../src/language/fold.ts';

/** The most characters that an option of words takes. */
export const LONGEST_WORDS = 100;

/** Those of some values that hold what was typed, whatever its accents, each once, but for those too long to be given. */
export function completeFrom(values: readonly string[], typed: string): readonly Suggestion[] {
  const wanted = fold(typed);
  return [...new Set(values)]
    .filter((value) => fold(value).includes(wanted) && value.length <= LONGEST_WORDS)
    .map((value) => ({ value, label: value }));
}
