import type { Figure } from '../figures/figure.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import { isHearsayForm } from './hearsay.ts';

const JOINS = /^(?:dont|including|with|avec|soit|et|ou|and|or|notamment|as)$/;
const PARTICIPLE: Readonly<Record<CompiledGrammar['language'], RegExp>> = {
  fr: /^(?!(?:pendant|avant|durant|devant|maintenant|cependant|auparavant|montant|suivant|instant|enfant|restant|habitant|quant|autant|tant|pourtant|dépassant|approchant|avoisinant|excédant|concernant|moyennant|représentant|dorénavant)$).{2,}ant$/,
  en: /^(?!(?:including|during|according|nearing|approaching|exceeding|following|being|surpassing|topping)$).{2,}ing$/,
};
const PARTICIPLE_REACH = 3; // lexemes

/**
 * Where the words that hedge a figure may stand: in its clause; but only in its own piece where that is an apposition
 * (', en recul de 8 %,', 'Mbappé, auteur de 24 buts, pourrait …'), and only behind the participle that it belongs to ('des
 * entreprises réalisant plus d'un milliard').
 */
export function hedgeRange(
  figure: Figure,
  clause: LexemeRange,
  pieces: readonly LexemeRange[],
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange {
  const index = pieces.findIndex(({ from, to }) => from <= figure.coreFrom && figure.coreFrom < to);
  const own = pieces[index];
  for (let at = figure.from - 1; at >= Math.max(own?.from ?? 0, figure.from - PARTICIPLE_REACH); at--) {
    if (PARTICIPLE[grammar.language].test(lexemes[at]?.text ?? '') && followsNoun(lexemes, at, grammar))
      return { from: at, to: endOfGroup(figure.to, lexemes, grammar) };
  }
  if (own === undefined || (own.from === clause.from && own.to === clause.to)) return clause;
  const opensSentence = index === 0 && grammar.sourceOpeners.has(lexemes[own.from]?.text ?? '');
  // 'In Kasai 8 million people, half of them children, were expected to …': the verb behind the aside is theirs
  const isBeforeAside = lexemes[own.to]?.text === ',' && opensVerb(pieces[index + 2], lexemes, grammar);
  if (isBeforeAside) return clause;
  if (opensSentence && lexemes[own.to]?.text === ',' && clause.to > own.to) return own; // 'Sur les 320 000 habitants, un tiers vivrait …'
  const previous = pieces[index - 1];
  // 's'engagerait, lui, à verser 4 millions'
  const isBehindAside =
    previous !== undefined &&
    (phraseAt(grammar.sourceAsides, lexemes, previous.from)?.to === previous.to ||
      (index > 1 && phraseAt(grammar.sourcePrepositions, lexemes, previous.from) !== null) ||
      isHearsayForm(lexemes[previous.from - 2], grammar)); // 'aurait, dans le même temps, progressé'
  if (previous === undefined || isBehindAside || lexemes[own.from - 1]?.text !== ',') return clause;
  const opener = lexemes[own.from]?.text ?? '';
  const isAdverbial =
    index === 1 &&
    (grammar.sourceOpeners.has(lexemes[previous.from]?.text ?? '') ||
      phraseAt(grammar.sourcePrepositions, lexemes, previous.from) !== null);
  const listed = own.from === figure.from && figure.measure !== 'percent';
  return isAdverbial || listed || JOINS.test(opener) ? clause : own;
}

function opensVerb(
  piece: LexemeRange | undefined,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  return piece !== undefined && lexemes[piece.from - 1]?.text === ',' && isVerb(lexemes, piece.from, grammar);
}

/** 'firms earning 2,500', not 'is preparing', 'may end up costing'. */
function followsNoun(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const before = lexemes[at - 1];
  if (before?.kind !== 'word' || isVerb(lexemes, at - 1, grammar)) return false;
  if (grammar.stops.has(before.text) || grammar.of.has(before.text)) return false;
  return !/(?:ly|ment)$|^(?:up|out|off|down|en|in|by)$/.test(before.text);
}

/** Where the next verb, or the sentence, ends what belongs to a figure. */
function endOfGroup(from: number, lexemes: readonly Lexeme[], grammar: CompiledGrammar): number {
  let to = from;
  while (lexemes[to]?.kind === 'word' && !isVerb(lexemes, to, grammar)) to++;
  return to;
}
