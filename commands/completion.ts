import type { Suggestion } from '../src/command.ts';
import type { Library } from '../src/library.ts';

const MOST_SUGGESTIONS = 25; // Discord shows no more

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

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
