import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { looksPlural } from './plural.ts';

const IST = /.{4}istes?$|.{4}[glnt]ists?$/; // 'prévisionnistes', 'scientists'

/** Whether a noun phrase names a person or a body that gives figures: by its head noun, or as a name. */
export function isSpeaker(lexemes: readonly Lexeme[], range: LexemeRange, grammar: CompiledGrammar): boolean {
  const head = headOf(lexemes, range, grammar);
  if (head.some(({ text }) => grammar.sourceSpeakers.has(text) || IST.test(text)) || isName(lexemes, range))
    return true;
  // a French noun has an article, so 'Renault' is a name
  const isOneName = range.to - range.from === 1 && lexemes[range.from]?.capitalised === true;
  return isOneName && (grammar.language === 'fr' || !looksPlural(lexemes[range.from]?.text ?? ''));
}

/** A name of two words at least, or one word that does not only begin its sentence. */
export function isName(lexemes: readonly Lexeme[], { from, to }: LexemeRange): boolean {
  return lexemes.slice(from, to).some(({ capitalised }, index) => capitalised && from + index > 0);
}

/** 'Anne Petit', 'Dr Anne Petit': names alone. */
export function isFullName(lexemes: readonly Lexeme[], { from, to }: LexemeRange): boolean {
  return to - from >= 2 && lexemes.slice(from, to).every(({ capitalised }) => capitalised);
}

/** A noun with its adjectives, without its complements: French names its head first, English last. */
function headOf(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): readonly Lexeme[] {
  const isSome = lexemes[from]?.text === 'des'; // 'des sources'
  const words = lexemes.slice(isSome ? from + 1 : from, to);
  const end = words.findIndex(
    ({ text, kind }) =>
      kind === 'mark' || grammar.of.has(text) || (grammar.stops.has(text) && !grammar.articles.has(text)),
  );
  const head = words.slice(0, end < 0 ? words.length : end);
  return grammar.language === 'fr' ? head : head.slice(-1);
}

/** 'La Cnil', 'EDF', 'Anne Petit': a name with no more than an article. */
export function isBareName(lexemes: readonly Lexeme[], { from, to }: LexemeRange): boolean {
  const name = /^(?:le|la|l'|les|the)$/.test(lexemes[from]?.text ?? '') ? from + 1 : from;
  return to > name && lexemes.slice(name, to).every(({ capitalised }) => capitalised);
}

/** The name that stands at a lexeme: two capitalised words at least, or one behind an article. */
export function leadingName(lexemes: readonly Lexeme[], from: number): LexemeRange | null {
  const name = /^(?:le|la|l'|les|the)$/.test(lexemes[from]?.text ?? '') ? from + 1 : from;
  let to = name;
  while (lexemes[to]?.kind === 'word' && lexemes[to]?.capitalised === true) to++;
  return to > from + 1 && to > name ? { from, to } : null;
}
