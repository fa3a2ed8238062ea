import type { Lexeme } from './lexeme.ts';

/** Phrases by their first word, longest first, so that the longest that stands at a place is found at once. */
export type PhraseTable<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly means: T }[]
>;

/** A table of phrases written as lexemes with one space between. Of two that are equal the first counts. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, means: T]>): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; means: T }[]>();
  for (const [phrase, means] of entries) {
    const words = phrase.split(' ');
    const [first] = words;
    if (first === undefined) continue;
    const known = table.get(first) ?? [];
    known.push({ words, means });
    table.set(
      first,
      known.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return table;
}

export interface PhraseMatch<T> {
  /** Lexemes `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly means: T;
}

/** The longest phrase that begins at a lexeme. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  lexemes: readonly Lexeme[],
  from: number,
): PhraseMatch<T> | null {
  // a loop by hand: it is asked for nearly every word of a text
  const entries = table.get(lexemes[from]?.text ?? '');
  if (entries === undefined) return null;
  for (const { words, means } of entries) {
    let at = 1;
    while (at < words.length && lexemes[from + at]?.text === words[at]) at++;
    if (at === words.length) return { from, to: from + at, means };
  }
  return null;
}

/** The longest phrase that ends right before a lexeme. Phrases have at most six words. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  lexemes: readonly Lexeme[],
  to: number,
): PhraseMatch<T> | null {
  for (let from = Math.max(0, to - 6); from < to; from++) {
    const entries = table.get(lexemes[from]?.text ?? '') ?? [];
    const found = entries.find(
      ({ words }) =>
        words.length === to - from && words.every((word, index) => lexemes[from + index]?.text === word),
    );
    if (found !== undefined) return { from, to, means: found.means };
  }
  return null;
}
