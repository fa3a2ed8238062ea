import type { Boundary } from './boundary.ts';

/** Whether what follows begins with a word that opens sentences and hardly ever a name: 'The', 'Il', 'C’est'. */
export function opensSentence({
  opening,
  abbreviations,
}: Pick<Boundary, 'opening' | 'abbreviations'>): boolean {
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(opening) ?? [];
  const isElided = /^['’]/u.test(opening.slice(first.length));
  // 'A. Smith': an initial.
  const isWord = /^[AIYÀ]$/u.test(first) && opening.charAt(first.length) !== '.';
  const isWhole = first.length > 1 || isElided || isWord;
  return isWhole && abbreviations.openers.has(first.normalize('NFC'));
}
