import type { CompiledGrammar } from '../grammar/compiled-grammar.ts';
import type { Lexeme, LexemeRange } from '../grammar/lexeme.ts';
import { isVerb } from '../sentence/clause.ts';

const PREPOSITION =
  /^(?:en|au|aux|à|dans|vers|in|at|near|to|into|across|from|près|around|outside|inside|over)$/;
const KIND_OF_PLACE =
  /^(?:région|ville|province|oblast|district|département|village|pays|capitale|bande|banlieue|île|ouest|est|nord|sud|region|city|town|area|state|county|north|south|east|west|northern|southern|eastern|western|central|port|camp|zone)$/;

/**
 * The place where a figure holds, as written: a name behind a preposition of place, the nearest behind the figure first,
 * within `range`.
 */
function placeNear(
  lexemes: readonly Lexeme[],
  figure: LexemeRange,
  range: LexemeRange,
  grammar: CompiledGrammar,
): LexemeRange | null {
  const places: LexemeRange[] = [];
  for (let at = range.from; at < range.to; at++) {
    if (!PREPOSITION.test(lexemes[at]?.text ?? '') || lexemes[at - 1]?.text === 'according') continue;
    const place = placeAt(lexemes, at + 1, range.to, grammar);
    if (place !== null) places.push(place);
  }
  const bracketed = places.find((place) => isBracketedBehind(lexemes, place, figure));
  if (bracketed !== undefined) return bracketed;
  const part = partBehind(lexemes, figure.to, places, grammar);
  const own = places.filter(({ from }) => part === null || from < part.from || from >= part.to);
  return own.find(({ from }) => from >= figure.to) ?? own.at(-1) ?? null;
}

/** 'in the Finistère département (58.2 %)': whether a figure stands in brackets right behind a place. */
function isBracketedBehind(lexemes: readonly Lexeme[], place: LexemeRange, figure: LexemeRange): boolean {
  const between = lexemes.slice(place.to, figure.from);
  return between.at(-1)?.text === '(' && between.slice(0, -1).every(({ text }) => KIND_OF_PLACE.test(text));
}

const REACH_OF_NUMBER = 4; // lexemes: 'dont près de la moitié'

/** Whether a number begins right behind what opens a part, or behind the words that bound it. */
function holdsNumber(lexemes: readonly Lexeme[], from: number, grammar: CompiledGrammar): boolean {
  return lexemes
    .slice(from, from + REACH_OF_NUMBER)
    .some(({ kind, text }) => kind === 'number' || grammar.numberWords.has(text));
}

const OPENS_PART = /^(?:dont|including)$/;

/** '96 000 dans le pays, dont 12 000 à Liège': where the part of a figure stands behind it, which may have a place of its own; null where there is none. */
function partBehind(
  lexemes: readonly Lexeme[],
  from: number,
  places: readonly LexemeRange[],
  grammar: CompiledGrammar,
): LexemeRange | null {
  const opener = lexemes.findIndex(
    ({ text }, at) => at >= from && OPENS_PART.test(text) && holdsNumber(lexemes, at + 1, grammar),
  );
  if (opener < 0) return null;
  // ', dont 12 enfants, ont été tués à Liège', ', dont 12 enfants, à Liège': behind the aside the sentence goes on
  const comma = lexemes.findIndex(({ text }, at) => at > opener && /^[,;]$/.test(text));
  const hasPlace = places.some((place) => opener < place.from && place.from < comma);
  const goesOn =
    comma >= 0 &&
    (lexemes[comma]?.text === ';' ||
      isVerb(lexemes, comma + 1, grammar) ||
      (!hasPlace && PREPOSITION.test(lexemes[comma + 1]?.text ?? '')));
  return { from: opener, to: goesOn ? comma : lexemes.length };
}

/**
 * Where a figure holds. 'Des troupes iront en Russie, a dit l'armée, précisant que 300 …': nothing before the claim says so.
 * @param claim what somebody says, the figure in it, by its place in the sentence; null where nobody says anything
 */
export function placeOfClaim(
  lexemes: readonly Lexeme[],
  figure: LexemeRange,
  claim: { readonly scope: LexemeRange } | null,
  grammar: CompiledGrammar,
): LexemeRange | null {
  const from = claim !== null && claim.scope.from <= figure.from ? claim.scope.from : 0;
  return placeNear(lexemes, figure, { from, to: lexemes.length }, grammar);
}

function placeAt(
  lexemes: readonly Lexeme[],
  from: number,
  limit: number,
  grammar: CompiledGrammar,
): LexemeRange | null {
  let at = from;
  const skips = (text: string): boolean =>
    grammar.articles.has(text) || KIND_OF_PLACE.test(text) || grammar.of.has(text);
  while (at < limit && !lexemes[at]?.capitalised && skips(lexemes[at]?.text ?? '')) at++;
  const start = grammar.articles.has(lexemes[from]?.text ?? '') ? from + 1 : from;
  let end = at;
  while (end < limit) {
    const lexeme = lexemes[end];
    if (lexeme === undefined) break;
    const linked = /^(?:du|de|la|the|of)$/.test(lexeme.text) && lexemes[end + 1]?.capitalised === true;
    if (!(lexeme.kind === 'word' && lexeme.capitalised) && !(linked && end > at)) break;
    end++;
  }
  if (end === at) return null;
  const first = lexemes[at]?.text ?? '';
  if (grammar.months.has(first) || grammar.weekdays.has(first)) return null;
  if (isNumbered(lexemes, { from: at, to: end }, grammar) || isFirm(lexemes, { from, to: end }, grammar))
    return null;
  return { from: start, to: end };
}

/** 'in a Phase III trial', 'in Article 5': what is numbered and lies nowhere; a numbered district does. */
function isNumbered(
  lexemes: readonly Lexeme[],
  { from, to }: LexemeRange,
  grammar: CompiledGrammar,
): boolean {
  const label = lexemes[from]?.text ?? '';
  const number = lexemes[from + 1];
  if (!grammar.labels.has(label) || PLACE_WITH_NUMBER.test(label) || KIND_OF_PLACE.test(label)) return false;
  return number?.kind === 'number' || (from + 1 < to && /^(?:[ivx]+|[a-z])$/.test(number?.text ?? ''));
}

const PLACE_WITH_NUMBER =
  /^(?:district|ward|area|precinct|block|room|building|route|highway|interstate|junction|terminal|gate)$/;

/** Speakers who are persons, by the ending: analysts, researchers, doctors. */
const PERSON = /(?:[iy]st|er|or|ian|expert)s?$/;

/** The legal forms that the names of firms end in. */
const FIRM = /^(?:ltd|inc|plc|llc|llp|corp|corporation|gmbh|ag|sa|sas|sarl|nv|bv|co|limited|incorporated)$/;

/** 'at Clarksea Ltd', 'an analyst at Clarksea': who somebody works for. */
function isFirm(lexemes: readonly Lexeme[], { from, to }: LexemeRange, grammar: CompiledGrammar): boolean {
  if (FIRM.test(lexemes[to - 1]?.text ?? '')) return true;
  const person = lexemes[from - 2]?.text ?? '';
  const isOfSpeaker = grammar.sourceSpeakers.has(person) && PERSON.test(person);
  return lexemes[from - 1]?.text === 'at' && lexemes[from]?.capitalised === true && isOfSpeaker;
}
