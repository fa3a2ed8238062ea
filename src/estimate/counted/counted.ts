import type { Figure } from '../figures/figure.ts';
import { MILLION } from '../figures/numeral.ts';
import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { endOfEnglish } from '../noun-phrase/noun-phrase.en.ts';
import { endOfFrench } from '../noun-phrase/noun-phrase.fr.ts';
import { endOfPhrase } from '../noun-phrase/noun-phrase.ts';
import { looksPlural } from '../sentence/plural.ts';

/** What a figure counts, as far as its own sentence says. */
export interface Counted {
  /** The noun phrase, as lexemes `[from, to)`; null where the sentence names none behind the figure. */
  readonly phrase: LexemeRange | null;
  /** Whether it leans on what stands before: 'd'entre eux', 'of them', or no noun at all. */
  readonly leans: boolean;
}

/** '12 percent heavier': said of what is counted elsewhere. */
const COMPARATIVE =
  /^(?:heavier|lighter|longer|shorter|larger|smaller|bigger|cheaper|dearer|higher|lower|faster|slower|stronger|weaker|richer|poorer|older|younger|hotter|colder|warmer|wetter|drier|better|worse)$/;

/** The noun phrase behind a figure, with its adjectives and complements. */
export function countedBy(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): Counted {
  if (figure.numeral.form === 'ratio') {
    const phrase = ratioNoun(figure, lexemes, grammar);
    return { phrase, leans: phrase === null };
  }
  const whole = wholeBehind(figure, lexemes, grammar);
  if (whole !== null) return { phrase: whole, leans: false };
  const money = moneyIn(figure, lexemes, grammar);
  if (money !== null) return { phrase: money, leans: false };
  const before = lexemes[figure.from - 1]?.text ?? '';
  if (/^(?:population|capacité|capacity|effectif|tirage|circulation)$/.test(before))
    return { phrase: { from: figure.from - 1, to: figure.from }, leans: false };
  // 'l'objectif de 75 % fixé par …': a participle that agrees with something else
  const participle = /[éu]e?s?$/.test(lexemes[figure.to]?.text ?? '') && figure.measure !== 'count';
  const isWord =
    !grammar.measures.has(lexemes[figure.to]?.text ?? '') &&
    !grammar.of.has(lexemes[figure.to]?.text ?? '') &&
    !grammar.stops.has(lexemes[figure.to]?.text ?? '');
  if (participle && isWord && grammar.language === 'fr') return { phrase: null, leans: false };
  // 'a tent costs $430 delivered'
  if (figure.measure === 'money' && isParticipleAlone(lexemes, figure.to, grammar))
    return { phrase: null, leans: false };
  let at = figure.to;
  // '« plusieurs centaines » de morts'
  if (/^[»”"]$/.test(lexemes[at]?.text ?? '') && grammar.of.has(lexemes[at + 1]?.text ?? '')) at++;
  if (/^(?:d'|of)$/.test(lexemes[at]?.text ?? '') || lexemes[at]?.text === 'de') {
    // 'd'entre eux', 'of them'
    const isNamed = /^(?:these|those)$/.test(lexemes[at + 1]?.text ?? '');
    if (!isNamed && phraseAt(grammar.leaningPhrases, lexemes, at) !== null)
      return { phrase: null, leans: true };
  }
  // '2 000 autres' leans, '2 000 autres établissements' does not
  const isOthers = lexemes[at]?.text === 'autres' && endOfFrench(lexemes, at + 1, grammar, false) > at + 1;
  // '100 of these homes' are homes
  const named =
    /^(?:these|those)$/.test(lexemes[at + 1]?.text ?? '') && lexemes[at]?.text === 'of' ? at + 2 : at;
  const namedTo = named > at ? endOfEnglish(lexemes, named, grammar) : named;
  if (namedTo > named && looksPlural(lexemes[namedTo - 1]?.text ?? ''))
    return { phrase: { from: named, to: namedTo }, leans: false };
  if (!isOthers && phraseAt(grammar.leaningPhrases, lexemes, at) !== null)
    return { phrase: null, leans: true };
  if (lexemes[at]?.text === '-' && lexemes[at]?.glued === true) at++;
  if (lexemes[at]?.text === 'strong') at++;
  at = behindRating(figure, at, lexemes, grammar);
  if (isAdverbial(figure, at, lexemes, grammar)) return { phrase: null, leans: true };
  if (grammar.of.has(lexemes[at]?.text ?? '')) at++;
  const partitive = figure.measure === 'percent';
  if (partitive || at > figure.to) while (grammar.articles.has(lexemes[at]?.text ?? '')) at++;
  const dated =
    grammar.articles.has(lexemes[at - 1]?.text ?? '') &&
    (grammar.durations.has(lexemes[at]?.text ?? '') || lexemes[at]?.text === 'time'); // 'this time last year'
  if (dated && at === figure.to + 1) return { phrase: null, leans: false }; // '3 % this year'
  // '6 % seulement des femmes'
  if (lexemes[at]?.text === 'seulement' && grammar.of.has(lexemes[at + 1]?.text ?? '')) at += 2;
  if (isPredicate(figure, at, lexemes, grammar)) return { phrase: null, leans: false };
  const isMore = /^(?:more|less)$/.test(lexemes[at]?.text ?? '') && lexemes[at + 1]?.text === 'likely';
  if (figure.measure === 'percent' && (isMore || COMPARATIVE.test(lexemes[at]?.text ?? '')))
    return { phrase: null, leans: false };
  // '460 fin février'
  if (/^(?:fin|début|mi)$/.test(lexemes[at]?.text ?? '') && at === figure.to)
    return { phrase: null, leans: figure.measure === 'count' };
  // '48 % mercredi'
  if (grammar.weekdays.has(lexemes[at]?.text ?? '')) return { phrase: null, leans: false };
  const to =
    grammar.language === 'fr'
      ? endOfFrench(lexemes, at, grammar, partitive)
      : endOfEnglish(lexemes, at, grammar);
  // '$2m of the $9m'
  const isSign = lexemes[at]?.kind === 'symbol' && lexemes[at + 1]?.kind === 'number';
  if (isSign) return { phrase: null, leans: false };
  return to > at
    ? { phrase: { from: at, to }, leans: false }
    : { phrase: null, leans: figure.measure === 'count' };
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

/** 'is nine-tenths full': behind 'be' a share of no noun. */
function isPredicate(
  { measure, from, to }: Figure,
  at: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  const next = lexemes[at + 1];
  const closes = next?.kind !== 'word' || grammar.stops.has(next.text);
  const isBehindBe = /^(?:is|are|was|were|be|being)$/.test(lexemes[from - 1]?.text ?? '');
  return measure === 'percent' && at === to && isBehindBe && closes && !looksPlural(lexemes[at]?.text ?? '');
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
