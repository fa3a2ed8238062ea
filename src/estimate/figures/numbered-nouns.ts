import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme } from '../grammar/lexeme.ts';
import { isVerb } from '../sentence/clause.ts';
import { looksPlural } from '../sentence/plural.ts';
import { isSpeaker } from '../sentence/speaker.ts';
import type { Figure } from './figure.ts';
import { countsNext, type FigureContext } from './figure-context.ts';

/**
 * 'au bureau 214', 'la tente 12', 'through door 7': a number right behind one thing, with nothing behind that it could
 * count, says which thing it is. What is one shows by its article in French ('le', 'au'), and in English by standing
 * without one behind a preposition, where only a thing with a name or a number can.
 */
export function isNumberOfNoun(figure: Figure, { lexemes, grammar, bounded }: FigureContext): boolean {
  const { measure, numeral, coreFrom, coreTo } = figure;
  if (measure !== 'count' || numeral.form !== 'digits' || numeral.scale !== 1 || bounded) return false;
  const noun = lexemes[coreFrom - 1];
  if (!closesPhrase(lexemes, coreTo, grammar)) return false;
  if (grammar.language === 'fr' && /^(?:au|du)$/.test(noun?.text ?? '')) return true; // 'un SMS au 92 300'
  if (numeral.isWrittenOut || noun === undefined || !isOneThing(lexemes, coreFrom - 1, grammar)) return false;
  return grammar.language === 'fr'
    ? SINGULAR_ARTICLE.test(lexemes[coreFrom - 2]?.text ?? '') && !isGapped(lexemes, coreFrom - 2, grammar)
    : PREPOSITION.test(lexemes[coreFrom - 2]?.text ?? '');
}

const SINGULAR_ARTICLE = /^(?:le|la|l'|au|du|cette?)$/;
const PREPOSITION = /^(?:in|on|at|from|to|through|near|inside|outside|into|via|behind|of|for|under|aboard)$/;

/** Nouns of how much there is: 'au total 12', 'on average 3'. */
const OF_QUANTITY =
  /^(?:total|maximum|minimum|moyenne|moins|plus|mieux|pire|average|all|most|least|best|worst|once|half|age|âge)$/;

/** Whether nothing stands at a lexeme that a number before it could count. */
function closesPhrase(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const next = lexemes[at];
  if (next === undefined || next.kind === 'mark') return true;
  if (next.kind !== 'word' || next.glued || countsNext(lexemes, at, grammar)) return false;
  const lists = [grammar.stops, grammar.articles, grammar.of];
  return lists.some((list) => list.has(next.text)) || isVerb(lexemes, at, grammar);
}

function isOneThing(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const noun = lexemes[at];
  if (noun?.kind !== 'word' || noun.capitalised || looksPlural(noun.text) || OF_QUANTITY.test(noun.text))
    return false;
  const lists = [
    grammar.stops,
    grammar.articles,
    grammar.durations,
    grammar.months,
    grammar.tallies,
    grammar.sourceCounts,
    grammar.levels,
    grammar.changes,
    grammar.boundAdverbs,
    grammar.amounts,
  ];
  if (
    lists.some((list) => list.has(noun.text)) ||
    (grammar.language === 'fr' ? /ment$/ : /(?:ly|ing)$/).test(noun.text)
  )
    return false;
  return !isVerb(lexemes, at, grammar);
}

/** 'La CGT évoque 36 lits, la direction 37', 'Le nord en compte 12, le sud 8': the verb of the first is left out. */
function isGapped(lexemes: readonly Lexeme[], article: number, grammar: CompiledGrammar): boolean {
  if (/^(?:au|du)$/.test(lexemes[article]?.text ?? '')) return false;
  const isJoined = /^(?:,|;|et|mais)$/.test(lexemes[article - 1]?.text ?? '');
  return isJoined || isSpeaker(lexemes, { from: article, to: article + 2 }, grammar);
}
