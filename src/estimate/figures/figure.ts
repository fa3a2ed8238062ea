import type { Measure, Qualifier, Quantity } from '../estimate.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { type PhraseMatch, phraseAt, phraseBefore } from '../grammar/phrase.ts';
import { isCapped, isDenied, isDoubted, isLowestPrice, saysWhere } from './ceilings.ts';
import { scaled } from './digits.ts';
import { isCurrencySign, measureAfter } from './measure.ts';
import { lowerEnd, opensRange, readUpperEnd } from './number-range.ts';
import { MILLION, type Numeral, readNumeral } from './numeral.ts';

/** A number of a sentence with the words that bound it, not yet judged. */
export interface Figure {
  /** Lexemes `[from, to)`: bounds, number, signs. */
  readonly from: number;
  readonly to: number;
  /** Lexemes `[coreFrom, coreTo)`: the number alone, or both ends of a range. */
  readonly coreFrom: number;
  readonly coreTo: number;
  readonly numeral: Numeral;
  /** The upper end of a range. */
  readonly upper: Numeral | null;
  readonly quantity: Quantity;
  readonly measure: Measure;
}

/** Every number of a sentence, in order, without overlap. */
export function readFigures(lexemes: readonly Lexeme[], grammar: CompiledGrammar): Figure[] {
  const figures: Figure[] = [];
  let from = 0;
  while (from < lexemes.length) {
    if (!mayBeginFigure(lexemes[from], grammar)) {
      from++;
      continue;
    }
    // 'un peu moins de 500': the article of a bound is no number
    const bound = phraseAt(grammar.boundsBefore, lexemes, from);
    if (bound !== null && bound.to > from + 1) {
      from = bound.to;
      continue;
    }
    const figure = figureAt(lexemes, from, grammar, figures.at(-1)?.to ?? 0);
    if (figure !== null) figures.push(figure);
    from = figure?.to ?? from + 1;
  }
  return figures.map((figure, index) => ofSameScale(figure, figures[index + 1], lexemes, grammar));
}

/** A quick look that most words do not pass. */
function mayBeginFigure(lexeme: Lexeme | undefined, { figureOpeners }: CompiledGrammar): boolean {
  if (lexeme === undefined) return false;
  return lexeme.kind === 'number' || figureOpeners.has(lexeme.text) || lexeme.text.includes('-');
}

const FURTHEST = 10; // times that a change goes up or down where both ends have one scale

/** 'passera de 12 à 14 millions d'euros': a change whose ends share the scale and the currency that only the second names. */
function ofSameScale(
  figure: Figure,
  next: Figure | undefined,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): Figure {
  const { numeral, upper, quantity } = figure;
  const isJoined =
    next?.from === figure.to + 1 && grammar.data.ranges.to.includes(lexemes[figure.to]?.text ?? '');
  if (!isJoined || numeral.scale !== 1 || numeral.isWrittenOut || upper !== null || quantity.value === null)
    return figure;
  const { scale, value: end } = next.numeral;
  const value = scaled(quantity.value, scale);
  const isNear = end !== null && value < FURTHEST * end && end < FURTHEST * value;
  const isShare = figure.measure !== 'count' && figure.measure !== 'money'; // 'rose 20 % to 1.2 million'
  if (isShare || scale < MILLION || numeral.form !== 'digits' || !isNear) return figure;
  const bound = (of: number | null): number | null => (of === null ? null : value);
  return {
    ...figure,
    measure: next.measure,
    quantity: { ...quantity, value, min: bound(quantity.min), max: bound(quantity.max) },
  };
}

function figureAt(
  lexemes: readonly Lexeme[],
  at: number,
  grammar: CompiledGrammar,
  floor: number,
): Figure | null {
  const numeral = readNumeral(lexemes, at, grammar);
  if (numeral === null) return null;
  const upper = readUpperEnd(lexemes, numeral, grammar);
  const coreTo = upper?.to ?? numeral.to;
  const currencyBefore = at > floor && isCurrencySign(lexemes[at - 1], lexemes[at], grammar);
  const measure = measureOf(numeral, coreTo, currencyBefore, lexemes, grammar);
  let to = endOfSigns(lexemes, coreTo, grammar);
  let from = currencyBefore ? at - 1 : at;
  if (from < at && /^(?:us|ca|a|au|hk)$/.test(lexemes[from - 1]?.text ?? '') && lexemes[from]?.glued === true)
    from--;

  const negative = from > floor && (measure === 'percent' || measure === 'size') && isMinus(lexemes, from);
  if (negative) from--;
  const opener = lexemes[from - 1]?.text ?? '';
  if (upper !== null && from > floor && opensRange(opener, upper, lexemes, numeral, grammar)) from--;

  const before = boundsBefore({ from, to, numeral }, floor, lexemes, grammar);
  from = before.from;
  const isLowest = before.bounds.length === 0 && measure === 'money' && isLowestPrice(lexemes, from, to);
  if (isLowest) from--;
  const behind = boundBehind(lexemes, to, grammar);
  if (behind?.adjacent === true) to = behind.to;
  const bounds: Qualifier[] = [
    ...(numeral.approximate ? (['about'] as const) : []),
    ...before.bounds,
    ...(isLowest ? (['at least'] as const) : []),
    ...(behind === null ? [] : [behind.means]),
  ];
  const qualifier = qualifierOf(bounds, from, lexemes, grammar);
  return {
    from,
    to,
    coreFrom: at,
    coreTo,
    numeral,
    upper,
    quantity: quantityOf(negative ? negated(numeral) : numeral, upper, qualifier),
    measure,
  };
}

/** What kind of number it is, by its form and by the signs and words around it. */
function measureOf(
  { form }: Numeral,
  coreTo: number,
  currencyBefore: boolean,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): Measure {
  const isPercent = phraseAt(grammar.percentPhrases, lexemes, coreTo) !== null;
  if (form === 'fraction' || form === 'ratio' || isPercent) return 'percent';
  const measured = measureAfter(lexemes, coreTo, grammar);
  return currencyBefore || measured === 'money' ? 'money' : (measured ?? 'count');
}

/** Behind the signs that belong to a number: '%', '€', '°C', '13.2C'. */
function endOfSigns(lexemes: readonly Lexeme[], coreTo: number, grammar: CompiledGrammar): number {
  let to = phraseAt(grammar.percentPhrases, lexemes, coreTo)?.to ?? coreTo;
  if (lexemes[to]?.kind === 'symbol') to++; // €, °
  const letter = lexemes[to];
  const isDegree = /^[cf]$/.test(letter?.text ?? '') && letter?.glued === true && letter.capitalised;
  if (grammar.language === 'en' && isDegree) to++; // 13.2C
  return lexemes[to - 1]?.text === '°' && /^[cfk]$/.test(lexemes[to]?.text ?? '') ? to + 1 : to;
}

/** The words in front of a number that bound it, the nearest first, and where the first of them begins. */
function boundsBefore(
  { from, to, numeral }: { readonly from: number; readonly to: number; readonly numeral: Numeral },
  floor: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): { readonly bounds: readonly Qualifier[]; readonly from: number } {
  const bounds: Qualifier[] = [];
  let start = from;
  for (;;) {
    let skipped = /^(?:le|la|les|l'|a|the|un|une)$/.test(lexemes[start - 1]?.text ?? '') ? 1 : 0;
    if (grammar.boundAdverbs.has(lexemes[start - skipped - 1]?.text ?? '')) skipped++; // 'avoisine désormais les'
    const bound =
      phraseBefore(grammar.boundsBefore, lexemes, start) ??
      (skipped > 0 ? phraseBefore(grammar.boundsBefore, lexemes, start - skipped) : null);
    if (bound === null || bound.from < floor || boundsNothing(bound, { to, numeral }, lexemes, grammar))
      break;
    bounds.push(bound.means);
    start = bound.from;
  }
  return { bounds, from: start };
}

/** Whether words that bound a number say something else where they stand. */
function boundsNothing(
  bound: PhraseMatch<Qualifier>,
  { to, numeral }: { readonly to: number; readonly numeral: Numeral },
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  const [word, before] = [lexemes[bound.from]?.text ?? '', lexemes[bound.from - 1]?.text ?? ''];
  if (bound.to === bound.from + 1 && grammar.unbounding.has(before)) return true;
  if (word === 'up' && RISES.test(before)) return true; // 'edged up to 372': where a rise ends
  if (saysWhere(lexemes, { from: bound.from, to }, grammar)) return true;
  if (word === 'dans' && (numeral.value ?? 0) <= MOST_POINTED_AT) return true; // 'dans les deux provinces' says where
  // 'to top 300', but 'the world's top 10'
  return word === 'top' && !/^(?:to|could|would|will|may|might|should)$/.test(before);
}

/** How words bound a number, those nearest to it first; a bound that is denied is the other one. */
function qualifierOf(
  bounds: readonly Qualifier[],
  from: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): Qualifier {
  if (bounds.includes('more than') && isDenied(lexemes, from, grammar)) return 'at most';
  if (bounds.length === 0 && isCapped(lexemes, from)) return 'at most';
  if (bounds.includes('less than') && isDoubted(lexemes, from, grammar)) return 'at least';
  return bounds.findLast((bound) => bound !== 'about') ?? bounds[0] ?? 'exact';
}

const MOST_POINTED_AT = 12;

const RISES = /^(?:edg|inch|tick|nudg|climb)(?:e?s|ed|ing)$|^(?:crept|creeps|gone|went|drifted)$/;

/** A minus sign: glued to the number, not to what stands before it; or apart from both behind a preposition ('tablent sur - 5 %'). */
function isMinus(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = lexemes[at - 1];
  if (sign === undefined || sign.glued || !/^[-−–]$/.test(sign.text)) return false;
  return lexemes[at]?.glued === true || /^(?:sur|de|à|of|at|by|from)$/.test(lexemes[at - 2]?.text ?? '');
}

function negated(numeral: Numeral): Numeral {
  return { ...numeral, value: numeral.value === null ? null : -numeral.value };
}

function quantityOf(numeral: Numeral, upper: Numeral | null, qualifier: Qualifier): Quantity {
  const { value } = numeral;
  if (upper !== null)
    return { qualifier: 'between', value: null, min: lowerEnd(numeral, upper), max: upper.value };
  if (value === null) return { qualifier: 'vague', value: null, min: null, max: null };
  const min = qualifier === 'at least' || qualifier === 'more than' ? value : null;
  const max = qualifier === 'at most' || qualifier === 'less than' ? value : null;
  return { qualifier, value, min, max };
}

interface BoundBehind {
  readonly means: Qualifier;
  readonly to: number;
  readonly adjacent: boolean;
}

/** '200 people or more', '12 personnes au moins': right behind the number, or behind the one or two words that it counts. */
function boundBehind(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): BoundBehind | null {
  for (let at = to; at <= to + 2; at++) {
    const bound = phraseAt(grammar.boundsAfter, lexemes, at);
    const next = bound === null ? null : lexemes[bound.to];
    // 'au moins 12 personnes et au moins 3 …': a bound in front of another number is that number's.
    const opensNumber =
      next?.kind === 'number' ||
      next?.text === 'than' || // '300 casualties and more than 40 tanks'
      grammar.cardinalValues.has(next?.text ?? '') ||
      (bound !== null && bound.means !== 'about' && grammar.of.has(next?.text ?? '')); // 'et plus de 80'
    if (bound !== null && !opensNumber) {
      return { means: bound.means, to: bound.to, adjacent: at === to };
    }
    const word = lexemes[at];
    if (word?.kind !== 'word' || grammar.stops.has(word.text) || grammar.verbs.has(word.text)) return null;
  }
  return null;
}
