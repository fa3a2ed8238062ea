import { isVerb, type LexemeRange } from './clause.ts';
import type { CompiledGrammar } from './compiled-grammar.ts';
import type { Figure } from './figure.ts';
import type { Lexeme } from './lexeme.ts';
import { readNumeral } from './numeral.ts';
import { phraseAt } from './phrase.ts';

/** What a figure counts, as far as its own sentence says. */
export interface Counted {
  /** The noun phrase, as lexemes `[from, to)`; null where the sentence names none behind the figure. */
  readonly phrase: LexemeRange | null;
  /** Whether it leans on what stands before: 'd'entre eux', 'of them', or no noun at all. */
  readonly leans: boolean;
}

/** The noun phrase behind a figure, with its adjectives and complements. */
export function countedBy(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): Counted {
  if (figure.numeral.form === 'ratio') return { phrase: ratioNoun(figure, lexemes, grammar), leans: false };
  const whole = wholeBehind(figure, lexemes, grammar);
  if (whole !== null) return { phrase: whole, leans: false };
  let at = figure.to;
  if (/^(?:d'|of)$/.test(lexemes[at]?.text ?? '') || lexemes[at]?.text === 'de') {
    // 'd'entre eux', 'of them'
    if (phraseAt(grammar.leaningPhrases, lexemes, at) !== null) return { phrase: null, leans: true };
  }
  if (phraseAt(grammar.leaningPhrases, lexemes, at) !== null) return { phrase: null, leans: true };
  if (lexemes[at]?.text === '-' && lexemes[at]?.glued === true) at++;
  if (lexemes[at]?.text === 'strong') at++;
  if (grammar.of.has(lexemes[at]?.text ?? '')) at++;
  const partitive = figure.measure === 'percent';
  if (partitive || at > figure.to) while (grammar.articles.has(lexemes[at]?.text ?? '')) at++;
  const to =
    grammar.language === 'fr'
      ? endOfFrench(lexemes, at, grammar, partitive)
      : endOfEnglish(lexemes, at, grammar);
  return to > at
    ? { phrase: { from: at, to }, leans: false }
    : { phrase: null, leans: figure.measure === 'count' };
}

/** The noun inside 'Un électeur sur trois'; behind 'one in five' it is found as behind any figure. */
function ratioNoun(figure: Figure, lexemes: readonly Lexeme[], grammar: CompiledGrammar): LexemeRange | null {
  if (grammar.language === 'en') {
    const to = endOfEnglish(lexemes, figure.to, grammar);
    return to > figure.to ? { from: figure.to, to } : null;
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
  if (at === figure.to) return null;
  const isTally =
    !of && grammar.tallies.has(lexemes[at]?.text ?? '') && grammar.of.has(lexemes[at + 1]?.text ?? '');
  const isWhole =
    of && (lexemes[at]?.kind === 'number' || (grammar.cardinalValues.get(lexemes[at]?.text ?? '') ?? 0) > 1);
  if (!isTally && !isWhole) return null;
  let from = isTally ? at + 2 : at + 1;
  while (
    grammar.articles.has(lexemes[from]?.text ?? '') ||
    grammar.scaleValues.has(lexemes[from]?.text ?? '')
  )
    from++;
  const to = endOfPhrase(lexemes, from, grammar);
  return to > from ? { from, to } : null;
}

function isNominal(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.kind === 'symbol') return grammar.currencies.has(lexeme.text) || lexeme.text === '°';
  return lexeme.kind === 'word' && !grammar.stops.has(lexeme.text) && !isVerb(lexemes, at, grammar);
}

const PLURAL = /[sxz]$/;
const LONGEST_PHRASE = 14; // lexemes

/**
 * French: a noun, the adjectives and participles that agree with it, and its complements with 'de', each of the same
 * make; 'et' goes on where another complement or a like noun follows.
 */
function endOfFrench(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CompiledGrammar,
  partitive: boolean,
): number {
  let at = nounGroupEnd(lexemes, from, grammar);
  if (at === from) return from;
  while (at - from < LONGEST_PHRASE) {
    const next = lexemes[at]?.text ?? '';
    let complement = at;
    if (next === 'et' && grammar.of.has(lexemes[at + 1]?.text ?? '')) complement++;
    if (grammar.of.has(lexemes[complement]?.text ?? '')) {
      complement++;
      while (grammar.articles.has(lexemes[complement]?.text ?? '')) complement++;
      const end = nounGroupEnd(lexemes, complement, grammar);
      if (end === complement) break;
      at = end;
    } else if (next === 'et' && joinsLikeNoun(lexemes, at, grammar)) {
      const end = nounGroupEnd(lexemes, at + 1, grammar);
      if (end === at + 1) break;
      at = end;
    } else if (partitive && next === 'par' && /[ée]e?s?$/.test(lexemes[at - 1]?.text ?? '')) {
      let agent = at + 1;
      while (grammar.articles.has(lexemes[agent]?.text ?? '')) agent++;
      const end = nounGroupEnd(lexemes, agent, grammar);
      if (end === agent) break;
      at = end;
    } else break;
  }
  return at;
}

/** 'morts et blessés': a bare plural behind 'et', with no verb behind it and no figure before it. */
function joinsLikeNoun(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const noun = lexemes[at + 1];
  return (
    noun?.kind === 'word' &&
    PLURAL.test(noun.text) &&
    PLURAL.test(lexemes[at - 1]?.text ?? '') &&
    !grammar.articles.has(noun.text) &&
    !grammar.cardinalValues.has(noun.text) &&
    isNominal(lexemes, at + 1, grammar)
  );
}

const PRENOMINAL =
  /^(?:nouveaux?|nouvelles?|grande?s?|petite?s?|jeunes?|anciens?|anciennes?|autres|premi[eè]re?s|derni[eè]re?s|beaux|vieux|vieilles|bonnes?|bons|simples|seuls?|seules?|hautes?|hauts|gros|grosses|faux|fausses|vrais?|ex-.*)$/;

/** A noun with what agrees with it. The end, or `from` where no noun stands there. */
function nounGroupEnd(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  let at = from;
  while (PRENOMINAL.test(lexemes[at]?.text ?? '')) at++;
  if (!isNominal(lexemes, at, grammar)) return from;
  const head = lexemes[at];
  if (head === undefined || grammar.cardinalValues.has(head.text) || grammar.articles.has(head.text))
    return from;
  at++;
  const plural = PLURAL.test(head.text);
  while (at - from < 5 && isNominal(lexemes, at, grammar)) {
    const word = lexemes[at];
    if (word === undefined || grammar.articles.has(word.text) || grammar.of.has(word.text)) break;
    if (grammar.months.has(word.text) || grammar.weekdays.has(word.text) || grammar.leaning.has(word.text))
      break;
    if (grammar.cardinalValues.has(word.text) || word.kind === 'symbol') break;
    // What does not agree in number is no adjective: 'soldats tué' ends at 'soldats'; names do not agree.
    const named = word.capitalised && head.capitalised;
    const agrees = PLURAL.test(word.text) === plural || named;
    if (!agrees || (word.capitalised && !named)) break;
    if (/ment$/.test(word.text)) break; // an adverb
    at++;
  }
  return at;
}

const IRREGULAR_PLURALS = new Set(
  `people men women children troops police personnel staff cattle fish sheep aircraft dead killed wounded injured missing homeless servicemen servicewomen policemen firefighters
  fishermen teeth feet media data criteria percent million billion cases`.split(/\s+/),
);

/** English: adjectives and nouns up to the first plural, then its complements with 'of'. */
function endOfEnglish(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  let at = headEndEnglish(lexemes, from, grammar);
  if (at === from) return from;
  while (at - from < LONGEST_PHRASE) {
    const next = lexemes[at]?.text ?? '';
    if (grammar.of.has(next)) {
      let complement = at + 1;
      while (grammar.articles.has(lexemes[complement]?.text ?? '')) complement++;
      const end = headEndEnglish(lexemes, complement, grammar);
      if (end === complement) break;
      at = end;
    } else if (next === 'and' && isEnglishPlural(lexemes[at - 1]) && isEnglishPlural(lexemes[at + 1])) {
      // 'two civilians and injured seventeen': a verb with a figure of its own
      if (beginsFigure(lexemes, at + 1, grammar)) break;
      if (/(?:ed)$/.test(lexemes[at + 1]?.text ?? '') && beginsFigure(lexemes, at + 2, grammar)) break;
      if (isVerb(lexemes, at + 2, grammar) && !isEnglishPlural(lexemes[at + 1])) break;
      at += 2;
    } else break;
  }
  return at;
}

function beginsFigure(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  return phraseAt(grammar.boundsBefore, lexemes, at) !== null || readNumeral(lexemes, at, grammar) !== null;
}

function isEnglishPlural(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word') return false;
  return IRREGULAR_PLURALS.has(lexeme.text) || /[^sui']s$/.test(lexeme.text);
}

/** What would end a phrase further on and can open one: 'killed and wounded', 'votes', 'dead'. */
function opensEnglishHead(lexemes: readonly Lexeme[], at: number, grammar: CompiledGrammar): boolean {
  const { text } = lexemes[at] ?? { text: '' };
  const next = lexemes[at + 1];
  if (/^(?:dead|missing)$/.test(text)) return true;
  if (/^(?:killed|wounded|injured)$/.test(text))
    return next === undefined || next.kind === 'mark' || /^(?:and|or|in|by|on)$/.test(next.text);
  return grammar.verbs.has(text) && /[^s]s$/.test(text) && !/^(?:is|was|has|does|says)$/.test(text);
}

const PARTITIVE_ENGLISH = /^(?:more|other|additional|new|further|extra|fewer|another)$/;

function headEndEnglish(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  let at = from;
  while (PARTITIVE_ENGLISH.test(lexemes[at]?.text ?? '')) at++;
  const start = at;
  let lastPlural = start;
  while (at - start < 7) {
    const word = lexemes[at];
    if (word === undefined) break;
    const symbol = word.kind === 'symbol' && (grammar.currencies.has(word.text) || word.text === '°');
    const opensHead = at === start && opensEnglishHead(lexemes, at, grammar);
    if (
      !symbol &&
      !opensHead &&
      (word.kind !== 'word' || grammar.stops.has(word.text) || grammar.verbs.has(word.text))
    )
      break;
    if (grammar.cardinalValues.has(word.text)) break;
    if (at > start && lastPlural > start) {
      // behind a plural, only another plural goes on ('police officers', 'sports fans'), a participle ends the phrase
      if (!isEnglishPlural(word) || word.capitalised || lastPlural < at) break;
    } else if (at > start && /(?:ed|ing)$/.test(word.text) && isEnglishPlural(lexemes[at - 1])) break;
    at++;
    if (isEnglishPlural(word)) lastPlural = at;
  }
  if (at === start) return from;
  return lastPlural > start ? lastPlural : at;
}

/**
 * What stands for the thing counted where no noun stands behind the figure: the complement of 'number of', 'bilan de', or the subject of the
 * clause ('les pertes s'élèvent à 1 100', 'turnout reached 62 %').
 */
export function subjectOf(
  figure: Figure,
  clause: LexemeRange,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  // a verb that bounds the figure is part of it: 'dépasserait les 260 milliards'
  let verb = isVerb(lexemes, figure.from, grammar) ? figure.from : -1;
  for (let at = figure.from - 1; at >= clause.from; at--) {
    const text = lexemes[at]?.text ?? '';
    if (
      isVerb(lexemes, at, grammar) ||
      (at > clause.from && (grammar.changes.has(text) || grammar.levels.has(text)))
    )
      verb = at;
    else if (verb >= 0 && !/^(?:a|ont|has|have|s'|se|n'|ne)$/.test(lexemes[at]?.text ?? '')) break;
  }
  if (verb < 0 || !saysHowMuch(figure, verb, lexemes, grammar)) return null;
  let from = subjectStart(clause, lexemes);
  while (
    from < verb &&
    (grammar.articles.has(lexemes[from]?.text ?? '') || grammar.stops.has(lexemes[from]?.text ?? ''))
  )
    from++;
  // 'le nombre de morts' counts the dead
  for (let at = from; at < verb; at++) {
    if (grammar.tallies.has(lexemes[at]?.text ?? '') && grammar.of.has(lexemes[at + 1]?.text ?? '')) {
      from = at + 2;
      while (grammar.articles.has(lexemes[from]?.text ?? '')) from++;
      break;
    }
  }
  const end =
    grammar.language === 'fr'
      ? endOfFrench(lexemes, from, grammar, false)
      : endOfSubject(lexemes, from, verb, grammar);
  const to = Math.min(end, verb);
  return to > from ? { from, to } : null;
}

/** 'Le budget du club, qui s'élève à …': a relative clause is about what stands before it. */
function subjectStart({ from }: LexemeRange, lexemes: readonly Lexeme[]): number {
  if (!/^(?:qui|which|that)$/.test(lexemes[from]?.text ?? '')) return from;
  for (let at = from - 1; at > 0; at--) {
    if (lexemes[at]?.kind === 'mark' && at < from - 1) return at + 1;
  }
  return 0;
}

/** A subject is what the figure is of where the verb says how much it is, or where the figure counts no noun at all. */
function saysHowMuch(
  figure: Figure,
  verb: number,
  lexemes: readonly Lexeme[],
  grammar: CompiledGrammar,
): boolean {
  return lexemes.slice(verb, figure.from + 1).some(({ text }) => grammar.levels.has(text));
}

function endOfSubject(
  lexemes: readonly Lexeme[],
  from: number,
  verb: number,
  grammar: CompiledGrammar,
): number {
  let at = from;
  while (
    at < verb &&
    lexemes[at]?.kind === 'word' &&
    (!grammar.stops.has(lexemes[at]?.text ?? '') || grammar.of.has(lexemes[at]?.text ?? ''))
  )
    at++;
  return at;
}

/** The end of the noun phrase that begins at a lexeme. */
export function endOfPhrase(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): number {
  return grammar.language === 'fr'
    ? endOfFrench(lexemes, from, grammar, false)
    : endOfEnglish(lexemes, from, grammar);
}
