import type { Suggestion } from '../src/command.ts';
import { fold } from '../src/language/fold.ts';
import type { Library } from '../src/library.ts';

/** The most characters that an option of words takes. */
export const LONGEST_WORDS = 100;

/** Documents whose id or title holds what was typed, whatever its accents. */
export function completeDocument(typed: string, library: Library): readonly Suggestion[] {
  const wanted = fold(typed);
  return library.documents
    .filter(({ id, metadata }) => fold(`${id} ${metadata.title ?? ''}`).includes(wanted))
    .map(({ id, metadata }) => ({
      value: id,
      label: metadata.title === null ? id : `${id} · ${metadata.title}`,
    }));
}

/** Those of some values that hold what was typed, whatever its accents, each once, but for those too long to be given. */
export function completeFrom(values: readonly string[], typed: string): readonly Suggestion[] {
  const wanted = fold(typed);
  return [...new Set(values)]
    .filter((value) => fold(value).includes(wanted) && value.length <= LONGEST_WORDS)
    .map((value) => ({ value, label: value }));
}
