import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { Numeral } from './numeral.ts';

/** The number in digits that begins at a lexeme, with the scale behind it ('12 k', '3,5 millions'); null where none does. */
export function readDigits(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
): Numeral | null {
  const first = lexemes[from];
  if (first?.kind !== 'number') return null;
  const next = lexemes[from + 1];
  const glued = next?.glued === true && next.kind === 'word' ? next : undefined;
  const measured =
    next !== undefined &&
    (grammar.scaleValues.has(next.text) ||
      phraseAt(grammar.percentPhrases, lexemes, from + 1) !== null ||
      grammar.measures.has(next.text) ||
      grammar.scaleLetterValues.has(next.text));
  const value = readDigitGroups(first.text, measured, grammar);
  if (value > Number.MAX_SAFE_INTEGER) return null; // an account or an identifier, and not to be read without loss
  const isWrittenOut = /\D\d{3}/.test(first.text) && Number.isInteger(value);
  const numeral: Numeral = {
    from,
    to: from + 1,
    value,
    form: 'digits',
    approximate: false,
    scale: 1,
    isWrittenOut,
  };
  const letter = next?.kind === 'word' ? scaleOfLetter(lexemes, from + 1, grammar) : undefined;
  if (letter !== undefined) {
    return { ...numeral, to: from + 2, value: scaled(value, letter), scale: letter };
  }
  const temperature = glued?.capitalised === true && /^[cf]$/.test(glued.text); // 13.2C
  const isScale =
    glued !== undefined && (grammar.scaleValues.has(glued.text) || grammar.currencies.has(glued.text)); // £11million, 12p
  if (glued !== undefined && !grammar.measures.has(glued.text) && !temperature && !isScale) return null; // 9M723, 5G
  return withScales(numeral, lexemes, grammar);
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** '12 000', '12,000', '12.000' and '1.100' are thousands; '3,5', '3.5' and, where something is measured, '3.125' are decimals. */
function readDigitGroups(written: string, measured: boolean, grammar: CompiledGrammar): number {
  const decimalMark = grammar.language === 'fr' ? ',' : '.';
  const part = PARTS.get(written.at(-1) ?? '');
  if (part !== undefined) return Number(written.slice(0, -1).replace(',', '.')) + part; // 7½
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
  const millions = letter.text === 'm' && letter.capitalised && grammar.of.has(next?.text ?? ''); // '2,5 M de foyers'
  if (millions && grammar.language === 'fr') return value;
  const roomy = letter.text.length > 1 || beforeCurrency || afterCurrency;
  return (letter.glued || roomy) && !metres ? value : undefined;
}

/** Million, milliard …, once or several times; 'and a half' behind it. */
export function withScales(numeral: Numeral, lexemes: readonly Lexeme[], grammar: CompiledGrammar): Numeral {
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
    if (factor === undefined) break;
    if (value !== null) value = scaled(value, factor);
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
export function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}
