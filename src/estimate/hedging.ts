import type { Span } from '../corpus/span.ts';
import type { LexemeRange } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Lexeme } from './lexeme.ts';
import { phraseAt } from './phrase.ts';

/** Behind a past verb of saying, 'would' is the future as it was announced, not a doubt. */
const PAST_SAYING = /^(?:said|told|announced|added|confirmed|promised|pledged|stated)$/;

/** The words of hearsay and doubt that bear on a figure: those of its clause, and a doubt that governs the clause. */
export function hedgesOf(
  lexemes: readonly Lexeme[],
  clause: LexemeRange,
  grammar: CompiledGrammar,
  otherFigures: readonly LexemeRange[],
): Span[] {
  const hedges: Span[] = [];
  const reported =
    grammar.language === 'en' && lexemes.slice(0, clause.to).some(({ text }) => PAST_SAYING.test(text));
  for (let at = clause.from; at < clause.to; at++) {
    if (otherFigures.some(({ from, to }) => from <= at && at < to)) continue; // 'an estimated 300': that one's
    if (reported && lexemes[at]?.text === 'would') continue;
    const phrase = phraseAt(grammar.hedgePhrases, lexemes, at);
    const to = phrase?.to ?? (isHearsayForm(lexemes[at], grammar) ? at + 1 : at);
    const [first, last] = [lexemes[at], lexemes[to - 1]];
    if (to > at && first !== undefined && last !== undefined && !isSaying(lexemes, at, to, grammar)) {
      hedges.push({ start: first.start, end: last.end });
      at = to - 1;
    }
  }
  if (!grammar.sourceThat.has(lexemes[clause.from]?.text ?? '') && clause.from > 0) return hedges;
  // 'doute que', 'il est probable que': the doubt stands right in front
  for (let at = clause.from - 1; at >= Math.max(0, clause.from - 4); at--) {
    const phrase = phraseAt(grammar.governingHedges, lexemes, at);
    const [first, last] = [lexemes[at], lexemes[(phrase?.to ?? 0) - 1]];
    if (phrase !== null && first !== undefined && last !== undefined) {
      hedges.unshift({ start: first.start, end: last.end });
      break;
    }
  }
  return hedges;
}

/** A hedge that stands for somebody's words ('auraient été tués'), not for what may be or must be done ('il faudrait'). */
export function isHearsay(hedge: string, grammar: CompiledGrammar): boolean {
  return (
    grammar.data.hedges.shape?.test(hedge.toLowerCase()) === true &&
    !/^(?:p|d|f)(?:ourr|evr|audr)/i.test(hedge)
  );
}

function isHearsayForm(lexeme: Lexeme | undefined, grammar: CompiledGrammar): boolean {
  const { shape } = grammar.data.hedges;
  if (lexeme?.kind !== 'word' || shape === null) return false;
  return shape.test(lexeme.text) && !grammar.notHedgeShapes.has(lexeme.text);
}

/** 'The ministry estimated that', 'Kyiv believes': the claim of a named speaker, not a doubt of the one who reports it. */
function isSaying(lexemes: readonly Lexeme[], from: number, to: number, grammar: CompiledGrammar): boolean {
  if (grammar.language !== 'en' || to !== from + 1) return false;
  const word = lexemes[from]?.text ?? '';
  if (!/^(?:estimated|feared|suspected|expected|projected|alleged|presumed)$/.test(word)) return false;
  const before = lexemes[from - 1]?.text ?? '';
  const passive =
    /^(?:is|are|was|were|been|be|an|a|the|its|their|and|,|now|still|also|widely)$/.test(before) || from === 0;
  return !passive && !grammar.of.has(before);
}
