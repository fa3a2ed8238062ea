import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Measure, Qualifier, Quantity } from './estimate.ts';
import type { Lexeme } from './lexeme.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { phraseAt, phraseBefore } from './phrase.ts';

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
  return figures;
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
  const percent = phraseAt(grammar.percentPhrases, lexemes, coreTo);
  const measured = measureAfter(lexemes, coreTo, grammar);
  const measure: Measure =
    numeral.form === 'fraction' || numeral.form === 'ratio' || percent !== null
      ? 'percent'
      : currencyBefore || measured === 'money'
        ? 'money'
        : (measured ?? 'count');
  let to = percent?.to ?? coreTo;
  if (lexemes[to]?.kind === 'symbol') to++; // €, °
  if (
    /^[cf]$/.test(lexemes[to]?.text ?? '') &&
    lexemes[to]?.glued === true &&
    lexemes[to]?.capitalised === true
  )
    to++; // 13.2C
  if (lexemes[to - 1]?.text === '°' && /^[cfk]$/.test(lexemes[to]?.text ?? '')) to++;
  let from = currencyBefore ? at - 1 : at;
  if (from < at && /^(?:us|ca|a|au|hk)$/.test(lexemes[from - 1]?.text ?? '') && lexemes[from]?.glued === true)
    from--;

  const negative = from > floor && (measure === 'percent' || measure === 'size') && isMinus(lexemes, from);
  if (negative) from--;

  const bounds: Qualifier[] = numeral.approximate ? ['about'] : [];
  if (upper !== null) {
    const opener = lexemes[from - 1]?.text ?? '';
    if (from > floor && opensRange(opener, upper, lexemes, numeral, grammar)) from--;
  }
  for (;;) {
    let skipped = /^(?:le|la|les|l'|a|the|un|une)$/.test(lexemes[from - 1]?.text ?? '') ? 1 : 0;
    if (grammar.boundAdverbs.has(lexemes[from - skipped - 1]?.text ?? '')) skipped++; // 'avoisine désormais les'
    const bound =
      phraseBefore(grammar.boundsBefore, lexemes, from) ??
      (skipped > 0 ? phraseBefore(grammar.boundsBefore, lexemes, from - skipped) : null);
    if (bound === null || bound.from < floor) break;
    if (bound.to === bound.from + 1 && grammar.unbounding.has(lexemes[bound.from - 1]?.text ?? '')) break;
    bounds.push(bound.means);
    from = bound.from;
  }
  const behind = boundBehind(lexemes, to, grammar);
  if (behind !== null) {
    bounds.push(behind.means);
    to = behind.adjacent ? behind.to : to;
  }
  const denied = bounds.includes('more than') && isDenied(lexemes, from, grammar);
  const qualifier = denied
    ? 'at most'
    : (bounds.findLast((bound) => bound !== 'about') ?? bounds[0] ?? 'exact');
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

/** A minus sign: glued to the number, not to what stands before it. */
function isMinus(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = lexemes[at - 1];
  return sign !== undefined && /^[-−–]$/.test(sign.text) && !sign.glued && lexemes[at]?.glued === true;
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

/** 'entre 10 et 15 millions': the scale of the upper end holds for the lower one, unless that is written out itself. */
function lowerEnd(lower: Numeral, upper: Numeral): number | null {
  if (lower.value === null || upper.value === null) return lower.value;
  const shared =
    lower.scale === 1 && !lower.grouped ? Number((lower.value * upper.scale).toPrecision(12)) : lower.value;
  return shared < upper.value ? shared : lower.value;
}

/** The upper end of 'between X and Y', 'de X à Y', 'X-Y', 'X to Y', 'deux ou trois'. */
function readUpperEnd(lexemes: readonly Lexeme[], lower: Numeral, grammar: CompiledGrammar): Numeral | null {
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
  if (sign !== null && (money || phraseAt(grammar.percentPhrases, lexemes, upper.to) === null)) return null; // '2 % to $35'
  const min = lowerEnd(lower, upper) ?? 0;
  if (min >= upper.value) return null; // a score, a change downwards
  if (between) return upper;
  if (dash) return upper;
  if (ranges.or.includes(joint)) return upper.value - min === 1 && upper.value <= 20 ? upper : null;
  if (isTo && grammar.language === 'fr' && changesBefore(lexemes, lower.from, grammar)) return null;
  if (grammar.language === 'en' && ranges.from.includes(opener)) {
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

function opensRange(
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
const DENIAL_REACH = 9;

function changesBefore(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  const words = lexemes.slice(Math.max(0, from - CHANGE_REACH), from);
  return words.some(({ text }) => grammar.changes.has(text));
}

function isDenied(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  return lexemes.slice(Math.max(0, from - DENIAL_REACH), from).some(({ text }) => grammar.denials.has(text));
}

function isCurrencySign(
  sign: Lexeme | undefined,
  number: Lexeme | undefined,
  grammar: CompiledGrammar,
): boolean {
  return (
    sign?.kind === 'symbol' &&
    grammar.currencies.has(sign.text) &&
    number !== undefined &&
    number.start - sign.end <= 1
  );
}

/** Whether money or a measure is named behind a number: '3 milliards d'euros', '12 km', '-5 °C'. */
function measureAfter(lexemes: readonly Lexeme[], to: number, grammar: CompiledGrammar): Measure | null {
  let at = to;
  if (grammar.of.has(lexemes[at]?.text ?? '')) at++;
  if (lexemes[at]?.text === '-' && lexemes[at]?.glued === true) at++; // 155-mm
  // 'US dollars', 'de nouveaux euros' are rare: one word may stand between.
  for (const index of [at, at + 1]) {
    const word = lexemes[index];
    if (word === undefined || word.kind === 'mark') return null;
    if (grammar.currencies.has(word.text)) return 'money';
    if (index === at && grammar.measures.has(word.text) && word.text !== 'in') return 'size';
    if (index === to && word.glued && word.capitalised && /^[cf]$/.test(word.text)) return 'size';
    if (grammar.stops.has(word.text)) return null;
  }
  return null;
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
    if (bound !== null && next?.kind !== 'number' && !grammar.cardinalValues.has(next?.text ?? '')) {
      return { means: bound.means, to: bound.to, adjacent: at === to };
    }
    const word = lexemes[at];
    if (word?.kind !== 'word' || grammar.stops.has(word.text) || grammar.verbs.has(word.text)) return null;
  }
  return null;
}
