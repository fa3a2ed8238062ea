import type { Figure } from '../figures/figure.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { isVerb } from '../sentence/clause.ts';
import { isPeopleNoun } from './people-nouns.ts';

const TOTALS = /^(?:totall?ing|worth|totalisant|représentant)$/;
const AVERAGE = /^(?:average|moyenne|maximum|minimum|total|record)$/; // 'climb by an average of £94'
const NO_NOUN = /^(?:short|ahead|instead|because|out|outside|inside|north|south|east|west)$/; // 'fell short of 60,000'
const LONGEST = 5; // lexemes

/** The noun phrase that a figure is a complement of: 'un budget de 3 milliards', 'an unemployment rate of 7 %'. */
export function governorOf(
  figure: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  // the range 'de 1 à 2 %' begins with its preposition
  const opens = grammar.of.has(lexemes[figure.from]?.text ?? '') ? figure.from : figure.from - 1;
  // 'The vacancy rate, at 1.4 percent, is …'
  const isApart = lexemes[opens]?.text === 'at' && lexemes[opens - 1]?.text === ',';
  const to = isApart ? opens - 1 : opens;
  const isTotalled = TOTALS.test(lexemes[opens]?.text ?? '') && !isVerb(lexemes, opens - 1, grammar); // 'fines totalling £168m'
  if (!isApart && !isTotalled && !grammar.of.has(lexemes[to]?.text ?? '')) return null;
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const before = lexemes[from - 1];
    if (before?.kind !== 'word' || grammar.stops.has(before.text)) break;
    const isNoun = grammar.articles.has(lexemes[from - 2]?.text ?? ''); // 'a rise of 29 %'
    // 'expects growth of 2.4 %'
    if (!isNoun && from < to && phraseAt(grammar.sourceVerbs, lexemes, from - 1) !== null) break;
    if (grammar.articles.has(before.text) || (!isNoun && isVerb(lexemes, from - 1, grammar))) break;
    from--;
  }
  // 'ont fondu de 20 %': a participle behind its auxiliary governs no figure; 'pledged aid of $4m': an object does
  const opener = lexemes[from - 1]?.text ?? '';
  const isNoun = grammar.articles.has(opener); // 'l'inflation de 3,4 %'
  const isBehindVerb = grammar.language === 'fr' && isVerb(lexemes, from - 1, grammar);
  const auxiliary = !isNoun && (grammar.sourceAuxiliaries.has(opener) || isBehindVerb);
  const word = lexemes[from]?.text ?? '';
  if (to === from + 1 && !isTotalled && (auxiliary || AVERAGE.test(word) || NO_NOUN.test(word))) return null;
  return to > from ? { from, to } : null;
}

/** What is said of the things counted: the verb behind them ('ont été évacuées'), else the one right before the figure. */
export function predicateOf(
  figure: Figure,
  unit: LexemeRange | null,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  const from = unit !== null && unit.from >= figure.to ? unit.to : figure.to;
  let to = from;
  while (to - from < LONGEST && isPredicative(lexemes, to, grammar)) to++;
  if (to > from && isVerb(lexemes, from, grammar)) return { from, to };
  const before = lexemes[figure.from - 1];
  if (before?.kind !== 'word' || before.capitalised || grammar.stops.has(before.text)) return null;
  if (reaches(before.text, unit, lexemes, grammar)) return null;
  const isWord = !grammar.of.has(before.text) && !grammar.articles.has(before.text);
  return isWord ? { from: figure.from - 1, to: figure.from } : null;
}

const REACHES = /^(?:attei(?:nt|gn.+|nd.+)|hits?|reach(?:es|ed)?)$/;

/** 'Le trafic a atteint 486 000 EVP', 'Debt hit 1,950 euros': how much it is; only people are hit by a blow. */
function reaches(
  verb: string,
  unit: LexemeRange | null,
  lexemes: readonly Lexeme[],
  { language }: CompiledGrammar,
): boolean {
  const counted = unit === null ? [] : lexemes.slice(unit.from, unit.to);
  return REACHES.test(verb) && !counted.some(({ text }) => isPeopleNoun(text, language));
}

function isPredicative(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const text = lexemes[at]?.text ?? '';
  return (
    isVerb(lexemes, at, grammar) ||
    grammar.sourceAuxiliaries.has(text) ||
    /(?:ée?s?|ie?s?|ue?s?|ed|en|ment|ly)$/.test(text)
  );
}
