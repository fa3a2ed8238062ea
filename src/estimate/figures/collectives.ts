import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { scaled, withScales } from './digits.ts';
import { readWords } from './number-words.ts';
import type { Numeral } from './numeral.ts';

/** What stands in front of a collective. */
interface Opening {
  /** Where the collective stands. */
  readonly at: number;
  /** How many of them; null where the wording leaves it open: 'plusieurs milliers'. */
  readonly value: number | null;
  readonly approximate: boolean;
}

/** 'une vingtaine', 'des dizaines de milliers', 'several thousand', 'half a million', 'two dozen'. */
export function readCollective(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
): Numeral | null {
  const opening = openingOf(lexemes, from, grammar);
  const head = lexemes[opening?.at ?? -1]?.text ?? '';
  if (opening === null || !grammar.collectiveValues.has(head)) return null;
  if (opening.value === 1 && /^(?:million|milliard)s?$/.test(head) && grammar.language === 'fr') {
    const plain = readWords(lexemes, from, grammar);
    return plain === null ? null : withScales(plain, lexemes, grammar);
  }
  const isOpen = head === 'handful' || (head === 'score' && opening.value === 1);
  const times = isOpen ? null : opening.value;
  const determiner = lexemes[from]?.text ?? '';
  if (!canStand(lexemes, opening.at, times, determiner, grammar)) return null;
  const { to, value, scale } = withCollectives(lexemes, opening.at, times, grammar);
  // 'un million' is exact, 'un millier' is not; 'a thousand' and 'a dozen' are exact, 'a handful' is open.
  const isExact = /million|milliard|billion|demi-/.test(head) || grammar.language === 'en';
  const opensWithPreposition = /^(?:in|by|of|par|d'|de|the|their)$/.test(determiner);
  const collective: Numeral = {
    from: times === null && opensWithPreposition ? opening.at : from,
    to,
    value,
    form: 'collective',
    approximate: opening.approximate && !isExact && value !== null,
    scale,
    isWrittenOut: true,
  };
  return value === null ? collective : withScales(collective, lexemes, grammar);
}

/** What can open a collective at a lexeme: a determiner, a number, or the collective itself; null where nothing does. */
function openingOf(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Opening | null {
  const opener = lexemes[from];
  if (opener === undefined) return null;
  const approximate = grammar.language === 'fr';
  if (grammar.collectiveValues.has(opener.text)) {
    // Bare, in the plural: 'dozens of tanks', 'par milliers'.
    return /s$/.test(opener.text) ? { at: from, value: null, approximate } : null;
  }
  if (opener.text === 'half') {
    const at = lexemes[from + 1]?.text === 'a' ? from + 2 : from + 1;
    return { at, value: 0.5, approximate };
  }
  if (grammar.singleDeterminers.has(opener.text)) return behindSingle(lexemes, from + 1, grammar);
  if (grammar.vagueDeterminers.has(opener.text)) return behindVague(lexemes, from, grammar);
  return behindNumber(lexemes, from, grammar);
}

/** 'a few hundred', 'a couple of thousand', 'une bonne centaine'. */
function behindSingle(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Opening {
  const approximate = grammar.language === 'fr';
  let at = from;
  if (/^(?:few|couple)$/.test(lexemes[at]?.text ?? '')) {
    at++;
    return { at: grammar.of.has(lexemes[at]?.text ?? '') ? at + 1 : at, value: null, approximate };
  }
  while (grammar.collectiveAdjectives.has(lexemes[at]?.text ?? '')) at++;
  return { at, value: 1, approximate };
}

/** 'plusieurs milliers', 'des dizaines'; null in 'de plusieurs milliers': the preposition is no part of the figure. */
function behindVague(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Opening | null {
  const isPreposition = /^(?:de|d'|of|in|by|par|the|their)$/.test(lexemes[from]?.text ?? '');
  let at = from + 1;
  if (isPreposition && grammar.vagueDeterminers.has(lexemes[at]?.text ?? '')) return null;
  while (grammar.vagueDeterminers.has(lexemes[at]?.text ?? '')) at++;
  if (grammar.of.has(lexemes[at]?.text ?? '')) at++;
  return { at, value: null, approximate: grammar.language === 'fr' };
}

/** 'deux douzaines', 'two dozen'; 'deux millions' is a numeral. */
function behindNumber(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): Opening | null {
  const opener = lexemes[from];
  if (opener === undefined) return null;
  const numeral = opener.kind === 'number' ? null : readWords(lexemes, from, grammar);
  const value = (numeral ?? readPlainNumber(opener))?.value ?? null;
  if (value === null) return null;
  const at = numeral?.to ?? from + 1;
  const head = lexemes[at]?.text ?? '';
  if (grammar.scaleValues.has(head)) return null;
  if (!/^(?:dozen|score|dizaine|douzaine|vingtaine|centaine|millier)s?$/.test(head)) return null;
  return { at, value, approximate: !/^(?:douzaines?|dozen|score)$/.test(head) };
}

/** Whether a collective can follow its determiner: those that leave the number open want a plural. */
function canStand(
  lexemes: readonly Lexeme[],
  at: number,
  times: number | null,
  determiner: string,
  grammar: CompiledGrammar,
): boolean {
  const head = lexemes[at]?.text ?? '';
  if (head === 'score' && times === null) return false;
  if (head === 'tens' && !grammar.collectiveValues.has(lexemes[at + 2]?.text ?? '')) return false;
  const wantsPlural = (times === null && grammar.language === 'fr') || /^(?:in|of|par|by)$/.test(determiner);
  return !wantsPlural || /s$/.test(head);
}

/** One collective or two of them: 'dizaines de milliers', 'hundreds of thousands'. */
function withCollectives(
  lexemes: readonly Lexeme[],
  from: number,
  times: number | null,
  grammar: CompiledGrammar,
): { readonly to: number; readonly value: number | null; readonly scale: number } {
  const isCollective = (index: number): boolean => grammar.collectiveValues.has(lexemes[index]?.text ?? '');
  const isOf = (index: number): boolean => grammar.of.has(lexemes[index]?.text ?? '');
  let [at, value, scale] = [from, times, 1];
  let first = true;
  while (isCollective(at)) {
    scale = grammar.collectiveValues.get(lexemes[at]?.text ?? '') ?? 1;
    if (value !== null) value = scaled(value, scale);
    at++;
    if (!first && !isOf(at)) break;
    first = false;
    if (isOf(at) && isCollective(at + 1)) at++;
    else if (!isCollective(at)) break;
  }
  return { to: at, value, scale };
}

function readPlainNumber(lexeme: Lexeme): { readonly value: number } | null {
  return lexeme.kind === 'number' && /^\d+$/.test(lexeme.text) ? { value: Number(lexeme.text) } : null;
}
