import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';

/** Whether a lexeme names a month; 'May' and 'March' only with a capital in English. */
export function isMonth(lexeme: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  if (lexeme?.kind !== 'word' || !grammar.months.has(lexeme.text)) return false;
  return grammar.language === 'fr' || lexeme.capitalised;
}

/** A four-digit number, ungrouped, that can be a year of our time. */
export function looksLikeYear(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'number' && /^(?:1[4-9]|20|21)\d\d$/.test(lexeme.text);
}
