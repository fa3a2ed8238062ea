import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { isVerb } from '../sentence/clause.ts';
import { looksPlural } from '../sentence/plural.ts';
import type { Figure } from './figure.ts';

/** A figure's sentence, and the lexemes right before and behind it. */
export interface FigureContext {
  readonly lexemes: readonly Lexeme[];
  readonly grammar: CompiledGrammar;
  readonly before: Lexeme | undefined;
  readonly after: Lexeme | undefined;
  /** Whether its wording bounds it ('plus de', 'at most') or leaves it open. */
  readonly bounded: boolean;
  /** Whether another figure of the sentence is joined to this one by 'and' or a comma. */
  readonly coordinated: boolean;
}

/** Whether a plural noun stands behind a number. */
export function countsNext(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const next = lexemes[at];
  if (next?.kind !== 'word' || !looksPlural(next.text) || next.glued) return false;
  return (
    !grammar.stops.has(next.text) &&
    !grammar.of.has(next.text) &&
    !grammar.articles.has(next.text) &&
    !isVerb(lexemes, at, grammar)
  );
}

/** The word behind a figure, a hyphen and 'of' left aside: as a rule what it counts. */
export function unitWord(
  { to }: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): Lexeme | undefined {
  let at = to;
  if (lexemes[at]?.text === '-' && lexemes[at]?.glued === true) at++;
  if (grammar.of.has(lexemes[at]?.text ?? '')) at++;
  return lexemes[at];
}
