import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { phraseAt, phraseBefore } from '../grammar/phrase.ts';
import { looksLikeYear } from '../time-and-place/calendar-lexemes.ts';
import { scaled } from './digits.ts';
import { isCurrencySign } from './measure.ts';
import { type Numeral, readNumeral } from './numeral.ts';

const WIDEST = 10; // an upper end so many times the lower one shares no thousand with it: 'de 1 à 10 000'

/** '20 à 25 000': whole thousands in digits, of which the lower end leaves the zeros away. */
function sharedThousand(lower: Numeral, upper: Numeral): number {
  const [low, high] = [lower.value ?? 0, (upper.value ?? 0) / 1000];
  const digits =
    lower.form === 'digits' && upper.form === 'digits' && upper.isWrittenOut && upper.scale === 1;
  return digits && Number.isInteger(low) && Number.isInteger(high) && low < high && high < WIDEST * low
    ? 1000
    : 1;
}

/** 'entre 10 et 15 millions', '20 à 25 000': the scale of the upper end holds for the lower one, unless that is written out itself. */
export function lowerEnd(lower: Numeral, upper: Numeral): number | null {
  if (lower.value === null || upper.value === null) return lower.value;
  const factor = upper.scale * sharedThousand(lower, upper);
  const shared = lower.scale === 1 && !lower.isWrittenOut ? scaled(lower.value, factor) : lower.value;
  return shared < upper.value ? shared : lower.value;
}

/** The upper end of 'between X and Y', 'de X à Y', 'X-Y', 'X to Y', 'deux ou trois'. */
export function readUpperEnd(
  lexemes: readonly Lexeme[],
  lower: Numeral,
  grammar: CompiledGrammar,
): Numeral | null {
  const { ranges } = grammar.data;
  if (lower.form === 'ratio') return null;
  let at = lower.to;
  // '10 % à 15 %', '$2bn to $3bn', '15 °C': the sign may stand at both ends
  const sign = phraseAt(grammar.percentPhrases, lexemes, at);
  if (sign !== null) at = sign.to;
  else if (lexemes[at]?.kind === 'symbol') at++;
  const joint = lexemes[at]?.text ?? '';
  const opener = openerBefore(lexemes, lower.from, grammar);
  const between = ranges.between.includes(opener);
  const dash = /^[-–—]$/.test(joint);
  if (dash && joint === '-' && lexemes[at]?.glued !== true) return null;
  const isTo = ranges.to.includes(joint);
  if (!(between && ranges.and.includes(joint)) && !dash && !isTo && !ranges.or.includes(joint)) return null;
  at++;
  if (lexemes[at]?.kind === 'symbol' && isCurrencySign(lexemes[at], lexemes[at + 1], grammar)) at++;
  const bound = phraseAt(grammar.boundsBefore, lexemes, at);
  if (bound !== null && between) at = bound.to;
  const upper = readNumeral(lexemes, at, grammar);
  if (upper === null || upper.value === null || lower.value === null) return null;
  const money = isCurrencySign(lexemes[upper.from - 1], lexemes[upper.from], grammar);
  // 'its forecast for 2025 to $36 billion'
  if (money && looksLikeYear(lexemes[lower.from]) && lexemes[lower.from - 1]?.kind !== 'symbol') return null;
  // 'de 23 000 tonnes en 2019 à 15 400 l'an dernier'
  const isWhen = /^(?:en|in|since|depuis)$/.test(lexemes[lower.from - 1]?.text ?? '');
  if (isWhen && looksLikeYear(lexemes[lower.from]) && !looksLikeYear(lexemes[upper.from])) return null;
  if (sign !== null && (money || phraseAt(grammar.percentPhrases, lexemes, upper.to) === null)) return null; // '2 % to $35'
  const min = lowerEnd(lower, upper) ?? 0;
  if (min >= upper.value) return null; // a score, a change downwards
  if (between) return upper;
  if (dash) return upper;
  if (ranges.or.includes(joint)) return upper.value - min === 1 && upper.value <= 20 ? upper : null;
  if (isTo && grammar.language === 'fr' && changesBefore(lexemes, lower.from, grammar)) return null;
  if (grammar.language === 'en' && ranges.from.includes(opener)) {
    if (lower.from === 1) return upper; // 'From 300 to 400 soldiers marched'
    return /^(?:rang|var|anywhere|span|run|estimat)/.test(lexemes[lower.from - 2]?.text ?? '') ? upper : null;
  }
  return upper;
}

/** The word in front of a number, a currency sign or a bound between them left aside. */
function openerBefore(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): string {
  let at = from;
  if (lexemes[at - 1]?.kind === 'symbol') at--;
  const bound = phraseBefore(grammar.boundsBefore, lexemes, at);
  return lexemes[(bound?.from ?? at) - 1]?.text ?? '';
}

export function opensRange(
  opener: string,
  upper: Numeral,
  lexemes: readonly Lexeme[],
  lower: Numeral,
  grammar: CompiledGrammar,
): boolean {
  const { between, from, to } = grammar.data.ranges;
  if (between.includes(opener)) return true;
  const joint = lexemes.slice(lower.to, upper.from).some(({ text }) => to.includes(text));
  return joint && from.includes(opener);
}

const CHANGE_REACH = 4; // lexemes between a verb of change and the first of the figures that it joins

function changesBefore(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  // 'est passée en trois ans de 9 à 24 milliards'
  const isSplit = grammar.of.has(lexemes[from - 1]?.text ?? '');
  const words = lexemes.slice(Math.max(0, from - (isSplit ? 2 * CHANGE_REACH : CHANGE_REACH)), from);
  return words.some(({ text }) => grammar.changes.has(text));
}
