import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { looksPlural } from '../sentence/plural.ts';

const DENIAL_REACH = 9;

/** 'doute qu'il en reste moins de 300', 'unlikely that more than 300 …'. */
export function isDoubted(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  return lexemes.slice(Math.max(0, from - DENIAL_REACH), from).some(({ text }) => grammar.denials.has(text));
}

/** Whether the words before a bound deny it: 'doute que plus de 300', 'nobody got more than $300', 'n'a jamais dépassé 300'. */
export function isDenied(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  if (isDoubted(lexemes, from, grammar)) return true;
  // 'ne compte plus de' says that there are none left: only a verb is negated by 'ne' alone
  const isVerb = EXCEEDS.test(lexemes[from]?.text ?? '');
  for (let at = from - 1; at >= from - NEGATION_REACH && lexemes[at]?.kind === 'word'; at--) {
    const text = lexemes[at]?.text ?? '';
    if (grammar.negations.has(text) && (isVerb || !/^(?:ne|n')$/.test(text))) return true;
  }
  return false;
}

const NEGATION_REACH = 4; // lexemes
const EXCEEDS = /^(?:dépass|excéd|franchi)/;

const CAPS = /^(?:cap(?:s|ped)?|limit(?:s|ed)?|plafonn(?:e|ent|ait|era|é)|limit(?:e|ent|ait|era|é))$/;
const LONGEST_CAPPED = 6; // lexemes

/** 'caps grants at $5,000', 'plafonne l'indemnité à 75 %': a ceiling, with what it is for between; 'plafonne à 12' is a level. */
export function isCapped(lexemes: readonly Lexeme[], from: number): boolean {
  if (!/^(?:at|to|à)$/.test(lexemes[from - 1]?.text ?? '')) return false;
  for (let at = from - 2; at >= from - LONGEST_CAPPED && lexemes[at]?.kind === 'word'; at--)
    if (CAPS.test(lexemes[at]?.text ?? '')) return at < from - 2;
  return false;
}

const PLACES =
  /^(?:regions?|provinces?|districts?|oblasts?|states|counties|cities|towns|villages|countries|continents|islands)$/;

/** 'shot down 40 drones over five regions': where, not how many at least; a verb before it bounds ('burned over 300 villages'). */
export function saysWhere(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): boolean {
  const before = lexemes[from - 1];
  const isPlace = lexemes[from]?.text === 'over' && PLACES.test(lexemes[to]?.text ?? '');
  return isPlace && before?.kind === 'word' && looksPlural(before.text) && !grammar.verbs.has(before.text);
}

const PRICES =
  /^(?:costs?|costing|cost|priced|prices?|fares?|tickets?|rooms?|rates?|start|starts|starting|available|sells?|selling|sold)$/;

/** 'costs from €89', 'tickets from £12': the lowest of several prices; 'from €89 to €95' gives both ends. */
export function isLowestPrice(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (lexemes[from - 1]?.text !== 'from' || !PRICES.test(lexemes[from - 2]?.text ?? '')) return false;
  return !/^(?:to|[-–])$/.test(lexemes[to]?.text ?? '');
}
