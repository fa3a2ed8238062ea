import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { scaled, withScales } from './digits.ts';
import { readWords } from './number-words.ts';
import type { Numeral } from './numeral.ts';

/** 'une vingtaine', 'des dizaines de milliers', 'several thousand', 'half a million', 'two dozen'. */
export function readCollective(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
): Numeral | null {
  let at = from;
  let value: number | null = null;
  let approximate = grammar.language === 'fr';
  const determiner = lexemes[at];
  if (determiner === undefined) return null;
  const isCollective = (index: number): boolean => grammar.collectiveValues.has(lexemes[index]?.text ?? '');
  const isOf = (index: number): boolean => grammar.of.has(lexemes[index]?.text ?? '');
  if (isCollective(at)) {
    // Bare, in the plural: 'dozens of tanks', 'par milliers'.
    if (!/s$/.test(determiner.text)) return null;
  } else if (determiner.text === 'half') {
    const article = lexemes[at + 1]?.text === 'a' ? 1 : 0;
    if (!isCollective(at + 1 + article)) return null;
    value = 0.5;
    at += 1 + article;
  } else if (grammar.singleDeterminers.has(determiner.text)) {
    at++;
    if (lexemes[at]?.text === 'few' || lexemes[at]?.text === 'couple') {
      at++;
      if (isOf(at)) at++;
    } else {
      while (grammar.collectiveAdjectives.has(lexemes[at]?.text ?? '')) at++;
      value = 1;
    }
  } else if (grammar.vagueDeterminers.has(determiner.text)) {
    at++;
    // 'de plusieurs milliers', 'of several thousand': the preposition is no part of the figure
    const preposition = /^(?:de|d'|of|in|by|par|the|their)$/.test(determiner.text);
    if (preposition && grammar.vagueDeterminers.has(lexemes[at]?.text ?? '')) return null;
    while (grammar.vagueDeterminers.has(lexemes[at]?.text ?? '')) at++;
    if (isOf(at)) at++;
  } else {
    const numeral = determiner.kind === 'number' ? null : readWords(lexemes, at, grammar);
    const digits = numeral ?? readPlainNumber(determiner);
    if (digits === null || digits.value === null) return null;
    value = digits.value;
    at = numeral?.to ?? at + 1;
    // 'deux millions' is read as a numeral; only true collectives are meant here: 'deux douzaines', 'two dozen'.
    if (grammar.scaleValues.has(lexemes[at]?.text ?? '')) return null;
    if (!/^(?:dozen|score|dizaine|douzaine|vingtaine|centaine|millier)s?$/.test(lexemes[at]?.text ?? ''))
      return null;
    approximate = !/^(?:douzaines?|dozen|score)$/.test(lexemes[at]?.text ?? '');
  }
  if (!isCollective(at)) return null;
  const head = lexemes[at]?.text ?? '';
  // 'un million' is exact, 'un millier' is not; 'a thousand' and 'a dozen' are exact, 'a handful' is open.
  if (/million|milliard|billion|demi-/.test(head) || grammar.language === 'en') approximate = false;
  if (value === 1 && /^(?:million|milliard)s?$/.test(head) && grammar.language === 'fr') {
    const plain = readWords(lexemes, from, grammar);
    return plain === null ? null : withScales(plain, lexemes, grammar);
  }
  if (head === 'handful' || (head === 'score' && value === 1)) value = null;
  if (head === 'score' && value === null) return null;
  if (/^tens$/.test(head) && !isCollective(at + 2)) return null;
  if (value === null && grammar.language === 'fr' && !/s$/.test(head)) return null;
  if (
    determiner.text === 'in' ||
    determiner.text === 'of' ||
    determiner.text === 'par' ||
    determiner.text === 'by'
  ) {
    if (!/s$/.test(head)) return null;
  }
  let scale = 1;
  const start = value === null && /^(?:in|by|of|par|d'|de|the|their)$/.test(determiner.text) ? at : from;
  let first = true;
  while (isCollective(at)) {
    const factor = grammar.collectiveValues.get(lexemes[at]?.text ?? '') ?? 1;
    if (value !== null) value = scaled(value, factor);
    scale = factor;
    at++;
    if (!first && !isOf(at)) break;
    first = false;
    if (isOf(at) && isCollective(at + 1)) at++;
    else if (!isCollective(at)) break;
  }
  const collective: Numeral = {
    from: start,
    to: at,
    value,
    form: 'collective',
    approximate: approximate && value !== null,
    scale,
    isWrittenOut: true,
  };
  return value === null ? collective : withScales(collective, lexemes, grammar);
}

function readPlainNumber(lexeme: Lexeme): { readonly value: number } | null {
  return lexeme.kind === 'number' && /^\d+$/.test(lexeme.text) ? { value: Number(lexeme.text) } : null;
}
