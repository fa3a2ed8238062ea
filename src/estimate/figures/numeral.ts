import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { readCollective } from './collectives.ts';
import { readDigits } from './digits.ts';
import { readFraction, readRatio } from './fractions.ts';
import { readWords } from './number-words.ts';

/** From here on French counts with 'de': 'un million de tonnes'. */
export const MILLION = 1e6;

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
  /**
   * Whether it is written out in full, so that no scale of another number holds for it and it is no year: '12 000',
   * 'twelve hundred', 'two thirds', not '2024' or 'twelve'.
   */
  readonly isWrittenOut: boolean;
}

/** The number that begins at a lexeme, if any: the longest reading. */
export function readNumeral(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
): Numeral | null {
  const opener = lexemes[from];
  if (opener === undefined || (opener.kind !== 'number' && !opensNumber(opener.text, grammar))) return null;
  if (isBareArticle(opener, lexemes[from + 1], grammar)) return null;
  // 'of', 'des', 'several': nothing but a collective can follow
  if (isVague(opener, grammar)) return readCollective(lexemes, from, grammar);
  return (
    readRatio(lexemes, from, grammar) ??
    readFraction(lexemes, from, grammar) ??
    longer(readCollective(lexemes, from, grammar), readWords(lexemes, from, grammar)) ??
    readDigits(lexemes, from, grammar)
  );
}

/** Whether a number, or the words that bound one, begin at a lexeme. */
export function beginsFigure(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  return phraseAt(grammar.boundsBefore, lexemes, at) !== null || readNumeral(lexemes, at, grammar) !== null;
}

/** Whether a part of what was counted begins at a lexeme: 'dont 12', 'dont les deux tiers', not 'dont les 340 membres'. */
export function beginsPart(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const isShare =
    /^(?:le|la|les)$/.test(lexemes[at]?.text ?? '') &&
    readNumeral(lexemes, at + 1, grammar)?.form === 'fraction';
  return isShare || beginsFigure(lexemes, at, grammar);
}

/** 'a boat': an article that no word of number follows. 'un' and 'one' are numbers themselves. */
function isBareArticle({ text }: Lexeme, next: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  if (!grammar.singleDeterminers.has(text) || grammar.numberWords.has(text) || next === undefined)
    return false;
  return !grammar.numberWords.has(next.text) && !next.text.includes('-');
}

function isVague({ kind, text }: Lexeme, grammar: CompiledGrammar): boolean {
  const opens = [
    grammar.singleDeterminers,
    grammar.cardinalValues,
    grammar.collectiveValues,
    grammar.scaleValues,
    grammar.fractionValues,
  ];
  return kind === 'word' && grammar.vagueDeterminers.has(text) && !opens.some((words) => words.has(text));
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
