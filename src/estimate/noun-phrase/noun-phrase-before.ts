import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { isVerb } from '../sentence/clause.ts';
import { looksPlural } from '../sentence/plural.ts';
import { endOfPhrase } from './noun-phrase.ts';

const LONGEST = 6; // lexemes

/** The noun phrase that ends right before a lexeme, without its article; null where none does. */
export function phraseEndingAt(
  lexemes: readonly Lexeme[],
  to: number,
  grammar: CompiledGrammar,
): LexemeRange | null {
  let from = to;
  while (to - from < LONGEST) {
    const word = lexemes[from - 1];
    if (word?.kind !== 'word' || grammar.articles.has(word.text) || grammar.cardinalValues.has(word.text))
      break;
    const isOf = grammar.of.has(word.text) && from < to;
    if (!isOf && (grammar.stops.has(word.text) || opensPhrase(lexemes, from - 1, grammar))) break;
    from--;
  }
  while (from < to && grammar.of.has(lexemes[from]?.text ?? '')) from++;
  return from < to ? { from, to } : null;
}

/** A verb ends the phrase behind it, unless an article makes it a noun: 'a waiting list'. */
function opensPhrase(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  return isVerb(lexemes, at, grammar) && !grammar.articles.has(lexemes[at - 1]?.text ?? '');
}

const FRENCH_PLURAL = /^(?:les|des|ces|ses|leurs|plusieurs|quelques|certaines?|certains)$/;

/** The last things, in the plural, that a sentence names before a lexeme as a subject or an object of its own; null where it names none. */
export function lastThings(
  lexemes: readonly Lexeme[],
  before: number,
  grammar: CompiledGrammar,
): LexemeRange | null {
  for (let at = before - 1; at >= 0; at--) {
    const found =
      grammar.language === 'fr' ? frenchThings(lexemes, at, grammar) : englishThings(lexemes, at, grammar);
    if (found !== null && found.to <= before) return found;
  }
  return null;
}

function frenchThings(
  lexemes: readonly Lexeme[],
  article: number,
  grammar: CompiledGrammar,
): LexemeRange | null {
  const { text } = lexemes[article] ?? { text: '' };
  if (!FRENCH_PLURAL.test(text)) return null;
  const before = lexemes[article - 1];
  // 'le chef des rebelles': a complement; 'dans les rues': a place
  const isOwn =
    before === undefined ||
    before.kind === 'mark' ||
    takesObject(lexemes, article - 1, grammar) ||
    (text !== 'des' && !grammar.stops.has(before.text) && !grammar.of.has(before.text));
  if (!isOwn) return null;
  const from = article + 1;
  const to = endOfPhrase(lexemes, from, grammar);
  return to > from && lexemes[from]?.capitalised !== true ? { from, to } : null;
}

/** Whether a lexeme is a verb that may have an object: 'envoyer des', 'fournit des', not 'le chef des'. */
function takesObject(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const { text } = lexemes[at] ?? { text: '' };
  return /.{2}(?:er|ir|oir|dre|tre|ait|aient)$/.test(text) || isVerb(lexemes, at, grammar);
}

function englishThings(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): LexemeRange | null {
  const noun = lexemes[at];
  if (noun?.kind !== 'word' || noun.capitalised || !looksPlural(noun.text) || noun.text.length < 4)
    return null;
  if (grammar.stops.has(noun.text) || grammar.verbs.has(noun.text) || grammar.durations.has(noun.text))
    return null;
  const phrase = phraseEndingAt(lexemes, at + 1, grammar);
  if (phrase === null) return null;
  const article = grammar.articles.has(lexemes[phrase.from - 1]?.text ?? '') ? phrase.from - 1 : phrase.from;
  const opener = lexemes[article - 1];
  const isOfAnother = opener?.kind === 'word' && grammar.stops.has(opener.text);
  return isOfAnother ? null : phrase;
}
