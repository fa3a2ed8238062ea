import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';

/** Whether a lexeme names a month; 'May' and 'March' only with a capital in English. */
export function isMonth(lexeme: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  if (lexeme?.kind !== 'word' || !grammar.months.has(lexeme.text)) return false;
  return grammar.language === 'fr' || lexeme.capitalised;
}

/** A four-digit number, ungrouped, that can be a year of our time. */
export function looksLikeYear(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'number' && /^(?:1[4-9]|20|21)\d\d$/.test(lexeme.text);
}

const LAST_YEAR =
  /^(?:(?:de|of) )?(?:l' (?:an|année) (?:dernier|dernière|passée?)|last year|the previous year)(?= |$)/;
const LONGEST_LAST_YEAR = 4; // lexemes

/** Where 'of last year', 'de l'an dernier' end that begin at a lexeme; null where they do not stand there. */
export function lastYearEnd(lexemes: readonly Lexeme[], from: number): number | null {
  const words = lexemes.slice(from, from + LONGEST_LAST_YEAR).map(({ text }) => text);
  const found = LAST_YEAR.exec(words.join(' '));
  return found === null ? null : from + found[0].split(' ').length;
}
