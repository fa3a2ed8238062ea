import type { Figure } from '../figures/figure.ts';
import { MILLION } from '../figures/numeral.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { endOfEnglish } from '../noun-phrase/noun-phrase.en.ts';
import { endOfFrench } from '../noun-phrase/noun-phrase.fr.ts';
import { endOfPhrase } from '../noun-phrase/noun-phrase.ts';
import { looksPlural } from '../sentence/plural.ts';
import { isStateAlone, standsForNoun } from './no-nouns.ts';

/** What a figure counts, as far as its own sentence says. */
export interface Counted {
  /** The noun phrase, as lexemes `[from, to)`; null where the sentence names none behind the figure. */
  readonly phrase: LexemeRange | null;
  /** Whether it leans on what stands before: 'd'entre eux', 'of them', or no noun at all. */
  readonly leans: boolean;
}

const NOTHING: Counted = { phrase: null, leans: false };
const LEANING: Counted = { phrase: null, leans: true };

/** The noun phrase behind a figure, with its adjectives and complements. */
export function countedBy(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): Counted {
  if (figure.numeral.form === 'ratio') {
    const phrase = ratioNoun(figure, lexemes, grammar);
    return { phrase, leans: phrase === null };
  }
  const outright =
    wholeBehind(figure, lexemes, grammar) ?? moneyIn(figure, lexemes, grammar) ?? sizeBefore(figure, lexemes);
  if (outright !== null) return { phrase: outright, leans: false };
  if (hasParticipleBehind(figure, lexemes, grammar)) return NOTHING;
  // '« plusieurs centaines » de morts'
  const isQuoted = /^[»”"]$/.test(lexemes[figure.to]?.text ?? '');
  const start = isQuoted && grammar.of.has(lexemes[figure.to + 1]?.text ?? '') ? figure.to + 1 : figure.to;
  const pointedAt = behindOfThese(lexemes, start, grammar);
  if (pointedAt !== null) return { phrase: pointedAt, leans: false };
  if (leansAt(lexemes, start, grammar)) return LEANING;
  const joined = behindJoint(figure, start, lexemes, grammar);
  if (isAdverbial(figure, joined, lexemes, grammar)) return LEANING;
  const noun = behindArticles(figure, joined, lexemes, grammar);
  if (isStateAlone(figure, noun, lexemes)) return LEANING;
  if (standsForNoun(figure, noun, lexemes, grammar)) return NOTHING;
  const isWhen = noun === figure.to && /^(?:fin|début|mi)$/.test(lexemes[noun]?.text ?? ''); // '460 fin février'
  const to = isWhen ? noun : endOfCounted(figure, noun, lexemes, grammar);
  return to > noun
    ? { phrase: { from: noun, to }, leans: false }
    : { phrase: null, leans: figure.measure === 'count' };
}

/** 'capacité 12 000', 'circulation 300': the noun stands right before. */
function sizeBefore({ from }: Figure, lexemes: readonly Lexeme[]): LexemeRange | null {
  const before = lexemes[from - 1]?.text ?? '';
  const isSize = /^(?:population|capacité|capacity|effectif|tirage|circulation)$/.test(before);
  return isSize ? { from: from - 1, to: from } : null;
}

/** 'l'objectif de 75 % fixé par …', 'a tent costs $430 delivered': a participle that agrees with something else. */
function hasParticipleBehind(
  { measure, to }: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  const text = lexemes[to]?.text ?? '';
  const isOther = [grammar.measures, grammar.of, grammar.stops].some((list) => list.has(text));
  if (grammar.language === 'fr' && measure !== 'count' && /[éu]e?s?$/.test(text) && !isOther) return true;
  return measure === 'money' && isParticipleAlone(lexemes, to, grammar);
}

/** '100 of these homes' are homes. */
function behindOfThese(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): LexemeRange | null {
  if (lexemes[at]?.text !== 'of' || !/^(?:these|those)$/.test(lexemes[at + 1]?.text ?? '')) return null;
  const to = endOfEnglish(lexemes, at + 2, grammar);
  return to > at + 2 && looksPlural(lexemes[to - 1]?.text ?? '') ? { from: at + 2, to } : null;
}

/** 'd'entre eux', 'of them'; '2 000 autres' leans, '2 000 autres établissements' does not. */
function leansAt(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const isOthers = lexemes[at]?.text === 'autres' && endOfFrench(lexemes, at + 1, grammar, false) > at + 1;
  return !isOthers && phraseAt(grammar.leaningPhrases, lexemes, at) !== null;
}

/** Behind what ties a figure to its noun: 'a 300-bed hospital', '300 strong', '1,800 81mm rounds'. */
function behindJoint(
  figure: Figure,
  from: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): number {
  let at = from;
  if (lexemes[at]?.text === '-' && lexemes[at]?.glued === true) at++;
  if (lexemes[at]?.text === 'strong') at++;
  return behindRating(figure, at, lexemes, grammar);
}

/** Behind 'de' and, where the noun may have one, its article: '40 % des femmes', '6 % seulement des femmes'. */
function behindArticles(
  figure: Figure,
  from: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): number {
  let at = grammar.of.has(lexemes[from]?.text ?? '') ? from + 1 : from;
  const mayHaveArticle = figure.measure === 'percent' || at > figure.to;
  if (mayHaveArticle) while (grammar.articles.has(lexemes[at]?.text ?? '')) at++;
  const isOnly = lexemes[at]?.text === 'seulement' && grammar.of.has(lexemes[at + 1]?.text ?? '');
  return isOnly ? at + 2 : at;
}

function endOfCounted(
  { measure }: Figure,
  from: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): number {
  return grammar.language === 'fr'
    ? endOfFrench(lexemes, from, grammar, measure === 'percent')
    : endOfEnglish(lexemes, from, grammar);
}

/** 'cinq d'ordinaire', '12 de plus': behind a bare number, which takes its noun without one, 'de' opens something else. */
function isAdverbial(
  { measure, numeral, to }: Figure,
  at: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  const isBare = grammar.language === 'fr' && measure === 'count' && numeral.scale < MILLION && at === to;
  const isPlain = isBare && (numeral.form === 'digits' || numeral.form === 'words') && numeral.value !== null;
  const next = lexemes[at + 1];
  return (
    isPlain && /^(?:de|d')$/.test(lexemes[at]?.text ?? '') && next?.kind === 'word' && !looksPlural(next.text)
  );
}

/** '1,800 81mm rounds': behind the measure that tells what kind of things they are. */
function behindRating(
  { measure }: Figure,
  at: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): number {
  if (measure !== 'count' || lexemes[at]?.kind !== 'number') return at;
  const unit = lexemes[at + 1]?.text === '-' && lexemes[at + 1]?.glued === true ? at + 2 : at + 1;
  return grammar.measures.has(lexemes[unit]?.text ?? '') && lexemes[unit]?.glued === true ? unit + 1 : at;
}

/** A participle with nothing behind it that it could belong to. */
function isParticipleAlone(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const next = lexemes[at + 1];
  const closes = next?.kind !== 'word' || grammar.stops.has(next.text);
  return (
    closes &&
    grammar.language === 'en' &&
    /.{2}ed$|^(?:short|apart|apiece|extra|overall)$/.test(lexemes[at]?.text ?? '')
  );
}

/** '$13bn in cost savings', '£2m worth of fines': what the money is. */
function moneyIn(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange | null {
  if (figure.measure !== 'money' || grammar.language !== 'en') return null;
  const joint = lexemes[figure.to]?.text ?? '';
  const from = joint === 'in' ? figure.to + 1 : joint === 'worth' ? figure.to + 2 : -1;
  const noun = lexemes[from];
  if (noun?.kind !== 'word' || noun.capitalised || grammar.articles.has(noun.text)) return null;
  if (grammar.durations.has(noun.text) || grammar.stops.has(noun.text)) return null;
  const to = endOfPhrase(lexemes, from, grammar);
  return to > from ? { from, to } : null;
}

/** The noun inside 'Un électeur sur trois'; behind 'one in five' it is found as behind any figure. */
function ratioNoun(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange | null {
  if (grammar.language === 'en') {
    const inner = lexemes[figure.coreFrom + 1]; // 'one service in eleven'
    if (inner?.kind === 'word' && !/^(?:in|out|of)$/.test(inner.text))
      return { from: figure.coreFrom + 1, to: figure.coreFrom + 2 };
    let from = grammar.of.has(lexemes[figure.to]?.text ?? '') ? figure.to + 1 : figure.to; // 'four in five of our cows'
    if (from > figure.to) while (grammar.articles.has(lexemes[from]?.text ?? '')) from++;
    const to = endOfEnglish(lexemes, from, grammar);
    return to > from ? { from, to } : null;
  }
  const noun = { from: figure.coreFrom + 1, to: figure.coreTo - 2 };
  return noun.to > noun.from ? noun : null;
}

/** '412 of the 650 seats', '4 millions le nombre de chômeurs': what is counted stands behind another number or a tally. */
function wholeBehind(
  figure: Figure,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  let at = figure.to;
  const of = grammar.of.has(lexemes[at]?.text ?? '');
  if (of) at++;
  while (grammar.articles.has(lexemes[at]?.text ?? '')) at++;
  if (lexemes[at]?.kind === 'symbol' && of) at++; // 'two-thirds of the $13bn'
  if (at === figure.to) return null;
  const isTally =
    !of && grammar.tallies.has(lexemes[at]?.text ?? '') && grammar.of.has(lexemes[at + 1]?.text ?? '');
  const isWhole =
    of && (lexemes[at]?.kind === 'number' || (grammar.cardinalValues.get(lexemes[at]?.text ?? '') ?? 0) > 1);
  if (!isTally && !isWhole) return null;
  let from = isTally ? at + 2 : at + 1;
  while (
    (grammar.articles.has(lexemes[from]?.text ?? '') && lexemes[from]?.text !== 'that') ||
    grammar.scaleValues.has(lexemes[from]?.text ?? '') ||
    (lexemes[from]?.glued === true && grammar.scaleLetterValues.has(lexemes[from]?.text ?? '')) ||
    (lexemes[from]?.text === 'in' && lexemes[from - 1]?.glued === true)
  )
    from++;
  const to = endOfPhrase(lexemes, from, grammar);
  return to > from ? { from, to } : null;
}
