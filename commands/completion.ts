import type { Suggestion } from '../src/command.ts';
import { fold } from '../src/language/fold.ts';
import type { Library } from '../src/library.ts';

const MOST_SUGGESTIONS = 25; // Discord shows no more
const LONGEST_SUGGESTION = 100; // characters; Discord takes no longer ones

/** Documents whose id or title holds what was typed, whatever its accents. */
export function completeDocument(typed: string, library: Library): readonly Suggestion[] {
  const wanted = fold(typed);
  return library.documents
    .filter(({ id, metadata }) => fold(`${id} ${metadata.title ?? ''}`).includes(wanted))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id, metadata }) => ({
      value: id,
      label: metadata.title === null ? id : `${id} · ${metadata.title}`,
    }));
}

/** Those of some values that hold what was typed, whatever its accents, each once. */
export function completeFrom(values: readonly string[], typed: string): readonly Suggestion[] {
  const wanted = fold(typed);
  return [...new Set(values)]
    .filter((value) => fold(value).includes(wanted) && value.length <= LONGEST_SUGGESTION)
    .slice(0, MOST_SUGGESTIONS)
    .map((value) => ({ value, label: value }));
}
