import type { Language } from './language.ts';

/**
 * How the terms of the index are written; their first characters say of what kind they are, so that terms of two kinds never
 * meet:
 *
 * - `=word` a word as written, folded
 * - `fr:stem` a stem in a language, `fr:stem!` that of a dictionary form: 'port' and 'portée' share a stem and are two words
 *   all the same
 * - `#12` a number
 * - `~key` a cognate's key, `@key` a name's
 * - all others are concepts: `place:KP`, `word:1234`
 */
export type MarkedKind = 'exact' | 'number' | 'name' | 'cognate' | 'stem';

const KIND_BY_MARK: Readonly<Partial<Record<string, MarkedKind>>> = {
  '=': 'exact',
  '#': 'number',
  '@': 'name',
  '~': 'cognate',
};

const HEADWORD = '!';

export function exactTerm(folded: string): string {
  return inOnePiece('=', folded);
}

/** @param number in digits, in one form however they are grouped */
export function numberTerm(number: string): string {
  return inOnePiece('#', number);
}

export function nameTerm(key: string): string {
  return inOnePiece('@', key);
}

export function cognateTerm(key: string): string {
  return inOnePiece('~', key);
}

export function stemTerm(stem: string, language: Language): string {
  return inOnePiece(`${language}:`, stem);
}

/** The term of a stem as that of a dictionary form. */
export function headwordTerm(stem: string): string {
  return inOnePiece(stem, HEADWORD);
}

/** A stem's term, whether or not it is that of a dictionary form. */
export function bareStemTerm(term: string): string {
  return term.endsWith(HEADWORD) ? term.slice(0, -HEADWORD.length) : term;
}

/** The kind that a term's first characters say; null for a concept. */
export function markedKind(term: string): MarkedKind | null {
  return KIND_BY_MARK[term.charAt(0)] ?? (term.charAt(2) === ':' ? 'stem' : null); // 'fr:…'
}

/** A string that was put together keeps its parts, which is twice the memory. */
function inOnePiece(...parts: readonly string[]): string {
  return parts.join('');
}
