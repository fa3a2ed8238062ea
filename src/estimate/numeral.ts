import { isMonth } from './calendar-lexemes.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { phraseAt, phraseBefore } from './phrase.ts';

/** A number as written, without the words that bound it. */
export interface Numeral {
  /** Lexemes `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Null where the wording leaves it open: 'plusieurs milliers', 'dozens'. */
  readonly value: number | null;
  readonly form: 'digits' | 'words' | 'collective' | 'fraction' | 'ratio';
  /** 'une vingtaine': so many, give or take. */
  readonly approximate: boolean;
  /** The factor of its last scale word or letter; 1 where it has none. It also holds for the lower end of a range. */
  readonly scale: number;
  /** Whether the digits were set in groups: '12 000' cannot be a year. */
  readonly grouped: boolean;
}

/** The number that begins at a lexeme, if any: the longest reading. */
export function readNumeral(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
): Numeral | null {
  const opener = lexemes[from];
  if (opener === undefined || (opener.kind !== 'number' && !opensNumber(opener.text, grammar))) return null;
  return (
    readRatio(lexemes, from, grammar) ??
    readFraction(lexemes, from, grammar) ??
    longer(readCollective(lexemes, from, grammar), readWords(lexemes, from, grammar)) ??
    readDigits(lexemes, from, grammar)
  );
}

function opensNumber(word: string, grammar: CompiledGrammar): boolean {
  if (grammar.numberOpeners.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && grammar.numberOpeners.has(word.slice(0, hyphen));
}

/** 'a hundred and thirty-four' goes on where 'a hundred' ends. */
function longer(collective: Numeral | null, words: Numeral | null): Numeral | null {
  if (collective === null || words === null) return collective ?? words;
  return words.to > collective.to ? words : collective;
}

function readDigits(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Numeral | null {
  const first = lexemes[from];
  if (first?.kind !== 'number') return null;
  const next = lexemes[from + 1];
  const glued = next?.glued === true && next.kind === 'word' ? next : undefined;
  const measured =
    next !== undefined &&
    (grammar.scaleValues.has(next.text) ||
      grammar.percents.has(next.text) ||
      grammar.measures.has(next.text) ||
      grammar.scaleLetterValues.has(next.text));
  const value = readDigitGroups(first.text, measured, grammar);
  const grouped = /\D\d{3}/.test(first.text) && Number.isInteger(value);
  const numeral: Numeral = {
    from,
    to: from + 1,
    value,
    form: 'digits',
    approximate: false,
    scale: 1,
    grouped,
  };
  const letter = next?.kind === 'word' ? scaleOfLetter(lexemes, from + 1, grammar) : undefined;
  if (letter !== undefined) {
    return { ...numeral, to: from + 2, value: scaled(value, letter), scale: letter };
  }
  if (glued !== undefined && !grammar.measures.has(glued.text)) return null; // 9M723, 5G
  return withScales(numeral, lexemes, grammar);
}

/** '12 000', '12,000', '12.000' and '1.100' are thousands; '3,5', '3.5' and, where something is measured, '3.125' are decimals. */
function readDigitGroups(written: string, measured: boolean, grammar: CompiledGrammar): number {
  const decimalMark = grammar.language === 'fr' ? ',' : '.';
  const digits = written.replace(/[\s\u00a0\u202f\u2009']/gu, '');
  const single = /^(\d{1,3})([.,])(\d{3})$/.exec(digits);
  if (single !== null) {
    const [, whole = '', mark, rest = ''] = single;
    const decimal = mark === decimalMark && (whole === '0' || (measured && rest !== '000'));
    return Number(decimal ? `${whole}.${rest}` : whole + rest);
  }
  const grouped = /^(\d{1,3}(?:([.,])\d{3})+)(?:[.,](\d+))?$/.exec(digits);
  if (grouped !== null) return Number(`${(grouped[1] ?? '').replace(/[.,]/g, '')}.${grouped[3] ?? '0'}`);
  return Number(digits.replace(',', '.'));
}

/** A letter counts as a scale where it is glued to the digits, or before a currency ('3,5 M€', '12 Md d'euros'). */
function scaleOfLetter(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): number | undefined {
  const letter = lexemes[at];
  const value = grammar.scaleLetterValues.get(letter?.text ?? '');
  if (letter === undefined || value === undefined) return undefined;
  const next = lexemes[at + 1];
  const beforeCurrency = next !== undefined && grammar.currencies.has(next.text);
  const afterCurrency = lexemes[at - 2]?.kind === 'symbol';
  const metres = letter.text === 'm' && !beforeCurrency && !afterCurrency && grammar.language === 'fr';
  const roomy = letter.text.length > 1 || beforeCurrency || afterCurrency;
  return (letter.glued || roomy) && !metres ? value : undefined;
}

/** Million, milliard …, once or several times; 'and a half' behind it. */
function withScales(numeral: Numeral, lexemes: readonly Lexeme[], grammar: CompiledGrammar): Numeral {
  let { to, value, scale } = numeral;
  for (;;) {
    const half = phraseAt(grammar.halfPhrases, lexemes, to);
    if (half !== null && value !== null) {
      value += (scale === 1 ? 1 : scale) / 2;
      to = half.to;
      continue;
    }
    const next = lexemes[to];
    // '1 million-plus', 'a million-strong crowd'
    const factor =
      next?.kind === 'word'
        ? grammar.scaleValues.get(next.text.replace(/-(?:plus|odd|strong)$/, ''))
        : undefined;
    if (factor === undefined || next?.glued === true) break;
    value = scaled(value, factor);
    scale *= factor;
    to++;
  }
  if (value !== null && scale > 1 && numeral.form !== 'collective') {
    const more = lexemes[to]?.kind === 'number' ? readDigits(lexemes, to, grammar) : null;
    const smaller = more !== null && (more.scale === 1 ? (more.value ?? 0) >= 1000 : more.scale < scale);
    // 'deux millions 300 000', '1 milliard 200 millions'
    if (more !== null && smaller && more.value !== null && more.value < scale) {
      return { ...numeral, to: more.to, value: value + more.value, scale };
    }
  }
  return { ...numeral, to, value, scale };
}

/** Without the noise of binary fractions: 1.1 million is 1100000. */
function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(12));
}

interface Part {
  readonly text: string;
  /** The lexeme that the part ends, or null where the lexeme goes on. */
  readonly ends: number | null;
}

/** The words of a numeral one by one: 'quatre-vingt-dix' is three. */
function* parts(lexemes: readonly Lexeme[], from: number): Generator<Part, undefined> {
  for (let at = from; lexemes[at]?.kind === 'word'; at++) {
    const pieces = lexemes[at]?.text.split('-') ?? [];
    for (const [index, text] of pieces.entries())
      yield { text, ends: index === pieces.length - 1 ? at : null };
  }
}

function readWords(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Numeral | null {
  const conjunction = grammar.language === 'fr' ? 'et' : 'and';
  let total = 0;
  let current: number | null = null;
  let last = 0;
  let scale = 1;
  let best: { to: number; value: number; scale: number; count: number } | null = null;
  let count = 0;
  let joined = false;
  for (const { text, ends } of parts(lexemes, from)) {
    if (text === conjunction && count > 0 && !joined) {
      joined = true;
      continue;
    }
    const article = grammar.language === 'en' && (text === 'a' || text === 'an') && count === 0;
    const value = article ? 1 : grammar.cardinalValues.get(text);
    const factor = text === 'hundred' || text === 'cent' || text === 'cents' ? 100 : undefined;
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
    !/[sxz]$|^(?:mille|cents?|pour|%)$/.test(lexemes[from + 1]?.text ?? '')
  )
    return null;
  const numeral: Numeral = {
    from,
    to: best.to,
    value: best.value,
    form: 'words',
    approximate: false,
    scale: best.scale,
    grouped: best.value >= 1000,
  };
  return withScales(numeral, lexemes, grammar);
}

/** Whether a cardinal can follow another: twenty-five, soixante-dix, cent vingt, not 'five six'. */
function fits(value: number, last: number): boolean {
  if (last === 10) return value >= 7 && value <= 9; // dix-sept, soixante-dix-sept
  if (last >= 100) return value < 100;
  const tens = last >= 20 && last % 10 === 0;
  return tens && value < 20;
}

/** 'une vingtaine', 'des dizaines de milliers', 'several thousand', 'half a million', 'two dozen'. */
function readCollective(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Numeral | null {
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
    grouped: true,
  };
  return value === null ? collective : withScales(collective, lexemes, grammar);
}

function readPlainNumber(lexeme: Lexeme): { readonly value: number } | null {
  return lexeme.kind === 'number' && /^\d+$/.test(lexeme.text) ? { value: Number(lexeme.text) } : null;
}

/** 'a quarter of a million', 'un quart de million': a number after all. */
function shareOfScale(
  lexemes: readonly Lexeme[],
  from: number,
  share: number,
  to: number,
  grammar: CompiledGrammar,
): Numeral | null {
  if (!grammar.of.has(lexemes[to]?.text ?? '')) return null;
  const at = /^an?$/.test(lexemes[to + 1]?.text ?? '') ? to + 2 : to + 1;
  const scale = grammar.scaleValues.get(lexemes[at]?.text ?? '');
  if (scale === undefined) return null;
  return {
    from,
    to: at + 1,
    value: scaled(share, scale),
    form: 'words',
    approximate: false,
    scale,
    grouped: true,
  };
}

/** 'one in five', 'three out of ten', 'Un électeur sur trois': in per cent, rounded to a tenth. */
function readRatio(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Numeral | null {
  const part = smallNumber(lexemes[from], grammar);
  if (part === null) return null;
  const longest = grammar.language === 'fr' ? 4 : 2;
  for (let at = from + 1; at <= from + longest; at++) {
    const joint = lexemes[at]?.text ?? '';
    const joins =
      grammar.language === 'fr'
        ? joint === 'sur'
        : joint === 'in' || (joint === 'of' && lexemes[at - 1]?.text === 'out');
    if (joins) {
      const whole = smallNumber(lexemes[at + 1], grammar);
      const next = lexemes[at + 2]?.text ?? '';
      if (whole === null || whole <= part || grammar.durations.has(next) || isMonth(lexemes[at + 2], grammar))
        return null;
      if (grammar.scaleValues.has(next) || lexemes[at + 2]?.kind === 'symbol') return null;
      return {
        from,
        to: at + 2,
        value: Math.round((1000 * part) / whole) / 10,
        form: 'ratio',
        approximate: false,
        scale: 1,
        grouped: true,
      };
    }
    if (
      lexemes[at]?.kind !== 'word' ||
      (joint !== 'out' && grammar.language === 'en') ||
      grammar.stops.has(joint)
    )
      return null;
  }
  return null;
}

const LARGEST_OF_RATIO = 20;

function smallNumber(lexeme: Lexeme | undefined, grammar: CompiledGrammar): number | null {
  const value = /^\d+$/.test(lexeme?.text ?? '')
    ? Number(lexeme?.text)
    : grammar.cardinalValues.get(lexeme?.text ?? '');
  return value !== undefined && value > 0 && value <= LARGEST_OF_RATIO ? value : null;
}

/** 'un tiers', 'la moitié', 'trois quarts', 'two-thirds', 'half of': in per cent, rounded to a tenth. */
function readFraction(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Numeral | null {
  const words = parts(lexemes, from);
  const [first, second] = [words.next().value, words.next().value];
  if (first === undefined) return null;
  const share = (part: Part | undefined): number | undefined =>
    part?.ends == null ? undefined : grammar.fractionValues.get(part.text);
  const followedByOf = (to: number): boolean => grammar.of.has(lexemes[to]?.text ?? '');
  const found = (times: number, of: number, to: number): Numeral =>
    shareOfScale(lexemes, from, times * of, to, grammar) ?? {
      from,
      to,
      value: Math.round(times * of * 1000) / 10,
      form: 'fraction',
      approximate: false,
      scale: 1,
      grouped: true,
    };
  const own = share(first);
  if (own === 0.5 && grammar.language === 'en' && first.ends !== null) {
    const next = lexemes[first.ends + 1]?.text ?? '';
    const bounded = !/^an?$/.test(next) && phraseBefore(grammar.boundsBefore, lexemes, from) !== null;
    return bounded ||
      followedByOf(first.ends + 1) ||
      /^(?:the|its|their|his|her|our|all|that|those)$/.test(next)
      ? found(1, 0.5, first.ends + 1)
      : null;
  }
  const part = share(second);
  if (part === undefined || second?.ends == null) return null;
  const to = second.ends + 1;
  if (grammar.singleDeterminers.has(first.text) || first.text === 'one') {
    const plain = part === 0.5 ? grammar.language === 'fr' : true;
    if (!plain || first.text === 'ce' || first.text === 'cette') return null;
    // 'un tiers' may be a third party, 'un quart' a sentry: they are shares before 'de' or at the end of a clause.
    const next = lexemes[to];
    const closes = next === undefined || next.kind === 'mark';
    const pointed = first.text === 'le' || first.text === 'la';
    return followedByOf(to) || (closes && (!pointed || part === 0.5)) ? found(1, part, to) : null;
  }
  const times =
    grammar.cardinalValues.get(first.text) ?? (/^\d$/.test(first.text) ? Number(first.text) : undefined);
  return times === undefined || times < 2 || part === 0.5 ? null : found(times, part, to);
}
