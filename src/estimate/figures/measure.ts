import type { Measure } from '../estimate.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';

/** Whether a symbol is the sign of a currency and stands right before a number, a space between them at most. */
export function isCurrencySign(
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
export function measureAfter(
  lexemes: readonly Lexeme[],
  to: number,
  grammar: CompiledGrammar,
): Measure | null {
  let at = to;
  if (grammar.of.has(lexemes[at]?.text ?? '')) at++;
  if (lexemes[at]?.text === '-' && lexemes[at]?.glued === true) at++; // 155-mm
  // 'US dollars', 'de nouveaux euros' are rare: one word may stand between.
  for (const index of [at, at + 1]) {
    const word = lexemes[index];
    if (word === undefined || word.kind === 'mark') return null;
    if (index > at && word.kind === 'symbol' && lexemes[index + 1]?.kind === 'number') return null; // '2022 sought $2m'
    if (grammar.currencies.has(word.text) && !isOtherSense(lexemes, index, at)) return 'money';
    if (index === at && grammar.measures.has(word.text) && word.text !== 'in') return 'size';
    if (index === to && word.glued && word.capitalised && /^[cf]$/.test(word.text)) return 'size';
    if (grammar.stops.has(word.text)) return null;
  }
  return null;
}

/** '10 nurses won prizes', '300 livres ont été vendus': what is only spelt like a currency. */
function isOtherSense(lexemes: readonly Lexeme[], at: number, first: number): boolean {
  const { text } = lexemes[at] ?? { text: '' };
  if (text === 'won') return at > first && lexemes[at - 1]?.capitalised !== true;
  return /^livres?$/.test(text) && !POUND.test(lexemes[at + 1]?.text ?? '');
}

const POUND = /^(?:sterling|libanaises?|syriennes?|égyptiennes?|turques?|soudanaises?|irlandaises?)$/;
