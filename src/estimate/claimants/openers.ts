import type { Language } from '../../language/language.ts';
import { type CompiledGrammar, compiledGrammars } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { UNSPOKEN_OPENERS } from './sources-without-verb.ts';
import { PAUSES } from './verb-behind-pause.ts';
import { CLAUSE_OPENERS } from './verb-of-clause.ts';
import { VALUING } from './verb-of-valuing.ts';

/** The words at which somebody may be said to say something, wherever they stand. */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: openersOf(compiledGrammars.fr),
  en: openersOf(compiledGrammars.en),
};

function openersOf(grammar: CompiledGrammar): ReadonlySet<string> {
  const { sourcePrepositions, sourceVerbs, sourceParticiples, sourceCounts } = grammar;
  return new Set([
    ...sourcePrepositions.keys(),
    ...sourceVerbs.keys(),
    ...[...sourceVerbs.keys()].map((verb) => `${verb}r`), // 'vient d'annoncer': the infinitive of a present in the table
    ...sourceParticiples,
    ...UNSPOKEN_OPENERS,
    ...(grammar.language === 'fr' ? sourceCounts : []),
    ...VALUING,
  ]);
}

/**
 * A quick look that most words do not pass: whether the words of saying may stand at a lexeme. Where an English sentence
 * {@link holdsQuotation}, any word may close it.
 */
export function mayTellWhoSays(
  lexemes: readonly Lexeme[],
  at: number,
  { language }: CompiledGrammar,
): boolean {
  if (OPENERS[language].has(lexemes[at]?.text ?? '') || CLAUSE_OPENERS.has(lexemes[at + 1]?.text ?? ''))
    return true;
  return language === 'fr' && PAUSES.has(lexemes[at - 1]?.text ?? '');
}

/** Whether a quotation ends in a sentence, as far as its marks tell. */
export function holdsQuotation(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(({ text }) => text === '”' || text === '"' || text === '»');
}
