import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { withScales } from './digits.ts';
import type { Numeral } from './numeral.ts';

/** One word of a numeral. */
export interface Part {
  readonly text: string;
  /** The lexeme that the part ends, or null where the lexeme goes on. */
  readonly ends: number | null;
}

/** The words of a numeral one by one: 'quatre-vingt-dix' is three. */
export function* parts(lexemes: readonly Lexeme[], from: number): Generator<Part, undefined> {
  for (let at = from; lexemes[at]?.kind === 'word'; at++) {
    const pieces = lexemes[at]?.text.split('-') ?? [];
    for (const [index, text] of pieces.entries())
      yield { text, ends: index === pieces.length - 1 ? at : null };
  }
}

/** The number in words that begins at a lexeme: 'deux cent mille', 'a hundred and five'; null where none does. */
export function readWords(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
): Numeral | null {
  const conjunction = grammar.language === 'fr' ? 'et' : 'and';
  const hundreds = grammar.language === 'fr' ? /^cents?$/ : /^hundred$/; // 'four cents' are no hundreds
  let total = 0;
  let current: number | null = null;
  let last = 0;
  let scale = 1;
  let best: { to: number; value: number; scale: number; count: number } | null = null;
  let count = 0;
  let joined = false;
  let odd = false;
  for (const { text, ends } of parts(lexemes, from)) {
    if (text === conjunction && count > 0 && !joined) {
      joined = true;
      continue;
    }
    const article = grammar.language === 'en' && (text === 'a' || text === 'an') && count === 0;
    const value = article ? 1 : grammar.cardinalValues.get(text);
    const factor = hundreds.test(text) ? 100 : undefined;
    const scaleFactor = grammar.scaleValues.get(text);
    if (factor !== undefined && (current === null || current < 100)) {
      current = (current ?? 1) * factor;
      last = 100;
    } else if (scaleFactor !== undefined) {
      if (current === null && text !== 'mille') break;
      total += (current ?? 1) * scaleFactor;
      current = null;
      last = scaleFactor;
      scale = scaleFactor;
    } else if (value !== undefined && factor === undefined) {
      if (value === 20 && last === 4 && grammar.language === 'fr') current = (current ?? 0) - 4 + 80;
      else if (current !== null && !fits(value, last)) break;
      else current = (current ?? 0) + value;
      last = value;
    } else if (/^(?:odd|plus)$/.test(text) && count > 0 && ends !== null) {
      odd = true; // 'forty-odd'
    } else break;
    joined = false;
    count++;
    if (article) continue;
    if (ends !== null) best = { to: ends + 1, value: total + (current ?? 0), scale, count };
  }
  if (best === null) return null;
  const [first] = lexemes.slice(from, from + 1);
  if (
    best.count === 1 &&
    best.value === 1 &&
    first?.text !== 'one' &&
    first?.text !== 'un' &&
    first?.text !== 'une'
  )
    return null;
  // 'un véhicule neuf' is new
  if (
    first?.text === 'neuf' &&
    best.count === 1 &&
    lexemes[from + 1]?.capitalised !== true &&
    !/[sxz]$|^(?:mille|cents?|pour|%)$/.test(lexemes[from + 1]?.text ?? '') &&
    !isNine(lexemes, from)
  )
    return null;
  const numeral: Numeral = {
    from,
    to: best.to,
    value: best.value,
    form: 'words',
    approximate: odd,
    scale: best.scale,
    isWrittenOut: best.value >= 1000,
  };
  return withScales(numeral, lexemes, grammar);
}

/** 'il en reste neuf', 'dont neuf', 'neuf de moins': where 'neuf' can only be the number, whatever stands behind it. */
function isNine(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, next, second] = [at - 1, at + 1, at + 2].map((index) => lexemes[index]?.text ?? '');
  if (/^(?:dont|que|qu'|ou|reste|restent|restait|restaient)$/.test(before ?? '')) return true;
  return next === 'de' ? /^(?:plus|moins)$/.test(second ?? '') : next === "d'" && second === 'entre';
}

/** Whether a cardinal can follow another: twenty-five, soixante-dix, cent vingt, not 'five six'. */
function fits(value: number, last: number): boolean {
  if (last === 10) return value >= 7 && value <= 9; // dix-sept, soixante-dix-sept
  if (last >= 100) return value < 100;
  const tens = last >= 20 && last % 10 === 0;
  return tens && value < 20;
}
