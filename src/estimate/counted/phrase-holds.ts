import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { matchAt, type StemTable } from '../grammar/stem-table.ts';
import { PRENOMINAL } from '../noun-phrase/noun-phrase.fr.ts';

const COLLECTION =
  /^(?:fleets?|stocks?|stockpiles?|arsenals?|inventory|inventories|flottes?|arsenaux|parcs?)$/;

/**
 * Whether a noun phrase names something of the table: by its head, and behind a container or a measure by its
 * complements too ('conteneurs de munitions et de missiles'). French heads come first, English ones last before 'of'.
 */
export function phraseHolds(
  table: StemTable,
  otherSenses: StemTable,
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): boolean {
  const of = lexemes.findIndex(({ text }, at) => at >= from && at < to && grammar.of.has(text));
  const headTo = of < 0 ? to : of;
  const contains = lexemes
    .slice(from, headTo)
    .some(({ text }) => grammar.containers.has(text) || COLLECTION.test(text));
  const startTo = contains ? to : headTo;
  for (let at = from; at < startTo; at++) {
    const other = matchAt(otherSenses, lexemes, at);
    if (other !== null) {
      at = other - 1;
      continue;
    }
    const end = matchAt(table, lexemes, at, to);
    if (end === null) continue;
    if (contains) return true;
    if (grammar.language === 'fr') {
      if (isFrenchHead(lexemes, from, at)) return true;
      continue;
    }
    if (end >= headTo || /^(?:and|or)$/.test(lexemes[end]?.text ?? '')) return true;
    // 'troop numbers', 'casualty estimates', 'the drone fleet': the number of them
    const isNumber = ({ text }: Lexeme): boolean =>
      grammar.tallies.has(text) || grammar.sourceCounts.has(text) || COLLECTION.test(text);
    if (lexemes.slice(end, headTo).every(isNumber)) return true;
  }
  return false;
}

/** 'jeunes soldats', 'civils et militaires', not 'sources militaires' nor 'blessés par balle'. */
function isFrenchHead(lexemes: readonly Lexeme[], from: number, at: number): boolean {
  const before = lexemes.slice(from, at);
  return before.every(({ text }) => PRENOMINAL.test(text)) || /^(?:et|ou)$/.test(before.at(-1)?.text ?? '');
}
