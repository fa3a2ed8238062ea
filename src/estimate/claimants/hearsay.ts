import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';

/** A hedge that stands for somebody's words ('auraient été tués'), not for what may follow ('permettrait', 'il faudrait'). */
export function isHearsay(hedge: string, grammar: CompiledGrammar): boolean {
  return grammar.language === 'fr' && /^(?:au|se)rai(?:t|ent)$/i.test(hedge);
}

/** Whether a form of hearsay stands anywhere among lexemes. */
export function hearsayIn(lexemes: readonly Lexeme[], grammar: CompiledGrammar): boolean {
  return lexemes.some(({ text }) => isHearsay(text, grammar));
}

/** Whether a verb has the form of hearsay: the French conditional. */
export function isHearsayForm(lexeme: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  const { shape } = grammar.data.hedges;
  if (lexeme?.kind !== 'word' || shape === null) return false;
  return shape.test(lexeme.text) && !grammar.notHedgeShapes.has(lexeme.text);
}
