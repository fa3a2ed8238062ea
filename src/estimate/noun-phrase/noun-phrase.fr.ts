import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';

function isNominal(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.kind === 'symbol') return grammar.currencies.has(lexeme.text) || lexeme.text === '°';
  return lexeme.kind === 'word' && !grammar.stops.has(lexeme.text) && !isVerb(lexemes, at, grammar);
}

const PLURAL = /[sxz]$/;

const LONGEST_PHRASE = 14; // lexemes

/**
 * French: a noun, the adjectives and participles that agree with it, and its complements with 'de', each of the same
 * make; 'et' goes on where another complement or a like noun follows.
 */
export function endOfFrench(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
  partitive: boolean,
): number {
  let at = nounGroupEnd(lexemes, from, grammar);
  if (at === from) return from;
  while (at - from < LONGEST_PHRASE) {
    const next = lexemes[at]?.text ?? '';
    let complement = at;
    if (next === 'et' && grammar.of.has(lexemes[at + 1]?.text ?? '')) complement++;
    if (grammar.of.has(lexemes[complement]?.text ?? '')) {
      complement++;
      while (grammar.articles.has(lexemes[complement]?.text ?? '')) complement++;
      const end = nounGroupEnd(lexemes, complement, grammar);
      if (end === complement) break;
      at = end;
    } else if (next === 'et' && joinsLikeNoun(lexemes, at, grammar)) {
      const end = nounGroupEnd(lexemes, at + 1, grammar);
      if (end === at + 1) break;
      at = end;
    } else if (partitive && next === 'par' && /[ée]e?s?$/.test(lexemes[at - 1]?.text ?? '')) {
      let agent = at + 1;
      while (grammar.articles.has(lexemes[agent]?.text ?? '')) agent++;
      const end = nounGroupEnd(lexemes, agent, grammar);
      if (end === agent) break;
      at = end;
    } else break;
  }
  return at;
}

/** 'morts et blessés': a bare plural behind 'et', with no verb behind it and no figure before it. */
function joinsLikeNoun(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const noun = lexemes[at + 1];
  return (
    noun?.kind === 'word' &&
    PLURAL.test(noun.text) &&
    PLURAL.test(lexemes[at - 1]?.text ?? '') &&
    !grammar.articles.has(noun.text) &&
    !grammar.cardinalValues.has(noun.text) &&
    isNominal(lexemes, at + 1, grammar)
  );
}

/** Adjectives that stand before their noun. */
export const PRENOMINAL =
  /^(?:nouveaux?|nouvelles?|grande?s?|petite?s?|jeunes?|anciens?|anciennes?|autres|premi[eè]re?s|derni[eè]re?s|beaux|vieux|vieilles|bonnes?|bons|simples|seuls?|seules?|hautes?|hauts|gros|grosses|faux|fausses|vrais?|ex-.*)$/;

/** Adjectives that are nouns where none follows: '60 000 jeunes par an'. */
const PERSONS = /^(?:jeunes|anciens|anciennes|vieux|petits|petites|grands|nouveaux|nouvelles)$/;

/** A noun with what agrees with it. The end, or `from` where no noun stands there. */
function nounGroupEnd(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  let at = from;
  while (PRENOMINAL.test(lexemes[at]?.text ?? '')) at++;
  if (at > from && !isNominal(lexemes, at, grammar) && PERSONS.test(lexemes[at - 1]?.text ?? '')) at--;
  if (!isNominal(lexemes, at, grammar)) return from;
  const head = lexemes[at];
  if (head === undefined || grammar.cardinalValues.has(head.text) || grammar.articles.has(head.text))
    return from;
  at++;
  const plural = PLURAL.test(head.text);
  while (at - from < 5 && isNominal(lexemes, at, grammar)) {
    const word = lexemes[at];
    if (word === undefined || grammar.articles.has(word.text) || grammar.of.has(word.text)) break;
    if (grammar.months.has(word.text) || grammar.weekdays.has(word.text)) break;
    if (phraseAt(grammar.leaningPhrases, lexemes, at) !== null) break;
    if (grammar.cardinalValues.has(word.text) || word.kind === 'symbol') break;
    // What does not agree in number is no adjective: 'soldats tué' ends at 'soldats'; names do not agree.
    const named = word.capitalised && head.capitalised;
    const agrees = PLURAL.test(word.text) === plural || named;
    if (!agrees || (word.capitalised && !named)) break;
    if (/ment$/.test(word.text)) break; // an adverb
    at++;
  }
  return at;
}
