import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { endOfEnglish } from './noun-phrase.en.ts';
import { endOfFrench } from './noun-phrase.fr.ts';

/** The end of the noun phrase that begins at a lexeme. */
export function endOfPhrase(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  return grammar.language === 'fr'
    ? endOfFrench(lexemes, from, grammar, false)
    : endOfEnglish(lexemes, from, grammar);
}
