import { fold } from '../../language/fold.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import { bodies, isMember, persons } from '../../language/kinds.ts';
import type { Token } from '../../language/tokens.ts';
import { withWordBoundaries } from '../../language/word-boundaries.ts';
import type { Matcher, UnitMatch } from '../evidence/matching.ts';
import type { IndexedSentence, SearchIndex } from '../index/search-index.ts';
import { asksActor } from '../question/answer-type.ts';
import type { Query } from '../question/query.ts';
import { countOffer } from './count-offer.ts';
import { tellsLength, tellsMeasure } from './measures.ts';
import { type OfferingText, offeringOf } from './offering-text.ts';
import type { Sign } from './signs.ts';
import { CALENDAR } from './somewhere.ts';
import { isSaying } from './verbs-of-saying.ts';

/**
 * How far a sentence offers the kind of answer that the question wants, [-1, 1]: 1 it does, 0 the question wants no
 * particular kind or the sentence may do, -1 it cannot answer.
 */
export function offerOf(
  query: Query,
  indexed: IndexedSentence,
  matches: readonly (UnitMatch | null)[],
  matcher: Matcher,
  index: SearchIndex,
): number {
  const { sentence } = indexed;
  const text = sentence.document.text.slice(sentence.start, sentence.end).normalize('NFC');
  const offering = offeringOf(text);
  switch (query.answerType) {
    case 'count':
      return countOffer(query, indexed, offering, matcher, index);
    case 'age':
      if (!tellsAge(offering)) return -1;
      return isAnothersAge(query, text) ? -0.5 : 1;
    case 'measure':
      return tellsMeasure(query.folded, text) ? 1 : -1;
    case 'share':
      return offering.shows('share') ? 1 : offering.figures.length > 0 ? 0 : -1;
    case 'date':
      if (offering.shows(askedPrecision(query))) return 1;
      // 'When will it reopen' is answered by 'it stays closed for three weeks' too.
      return offering.shows('duration') ? (ASKS_FUTURE.test(query.folded) ? 0.2 : -0.2) : -0.5;
    case 'hour':
      return offering.shows('hour') ? 1 : -0.5;
    case 'reason':
      return offering.shows('reason') ? 1 : offering.shows('ground') ? 0.5 : 0;
    case 'statement':
      return statementOffer(query, matches, offering);
    case 'demand':
      return offering.shows('demand') ? 1 : 0;
    case 'person':
      if (asksActor(query.folded)) return namesBody(query, indexed, offering, index) ? 1 : 0;
      if (namesSomebody(query, text, offering)) return 1;
      return indexed.leaning || tellsSomebody(offering.tokens) || BY_SOMEBODY.test(text) ? 0.5 : 0;
    case 'place':
      if (namesSomewhere(query, indexed, offering, matcher, index)) return 1;
      if (ASKS_ORIGIN.test(query.folded)) return ORIGIN.test(text) ? 0.5 : 0;
      return !ASKS_COUNTRY.test(query.folded) && tellsSpot(query, offering) ? 0.5 : 0;
    case 'name':
      if (!namesAnything(query, offering)) return -1;
      return namesTheThing(query, indexed, offering, matches, index) ? 1 : 0;
    case 'duration':
      if (offering.shows('duration') || (ASKS_UNTIL.test(query.folded) && offering.shows('date'))) return 1;
      if (ASKS_LENGTH.test(query.folded) && tellsLength(text)) return 0.5;
      // 'Since when' is answered by 'they were sent there in March' too.
      return ASKS_SINCE.test(query.folded) && offering.shows('date') ? 0.3 : -0.5;
    case 'manner':
      return offering.shows('manner') ? 0.4 : 0;
    case 'identity':
      return introduces(matches, offering) ? 1 : 0.2;
    case 'selection':
    case 'fact':
      return 0;
  }
}

/** Whether an age is told, in digits or in words: 'aged 44', 'sa fille de trois ans', 'the youngest was fifteen'. */
function tellsAge(offering: OfferingText): boolean {
  if (offering.shows('age') && !LASTING.test(offering.text))
    return offering.figures.length > 0 || /\d/.test(offering.text);
  return offering.figures.length > 0 && OLDER.test(offering.text);
}

/** Years that pass: 'pendant cinq ans', 'dix ans de prison'. */
const LASTING = withWordBoundaries(
  /\b(?:pendant|depuis|durant|il y a|dans|en|après|d['’]ici)(?: \p{Ll}+)? [\p{Ll}\d]+ ans\b|\bans d(?:e |['’])(?:prison|réclusion|travaux|service|guerre|travail|retard|recherches?|détention|mandat)/iu,
);

const OLDER = withWordBoundaries(
  /\b(?:young(?:er|est)|old(?:er|est)|elde(?:r|st)|(?:plus|moins) (?:jeune|vieux|vieille|âgée?)s?|benjamine?s?|aînée?s?|doyenne?s?)\b/iu,
);

/** 'Until when': a day answers as well as a duration. */
const ASKS_UNTIL = /\b(?:until when|jusqu a quand)\b/;

/** 'How long is the bridge': a length as well as a duration. */
const ASKS_LENGTH = /\bhow long (?:is|are|was|were|will)\b/;

const ASKS_SINCE = /\bsince when\b|\bdepuis quand\b/;

/** A name with the age of its bearer behind it: 'Aïcha Rouvière, 44 ans'. */
const AGED = withWordBoundaries(/\b(?<name>\p{Lu}[\p{L}’'-]+),? (?:âgée? de |aged? )?\d{1,3}(?: ans\b|,)/gu);

/** Whether a text gives ages, and none of somebody whom the question names. */
function isAnothersAge(query: Query, text: string): boolean {
  const asked = query.units
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ from, to }) => query.tokens.slice(from, to).map(({ folded }) => folded));
  const aged = [...text.matchAll(AGED)].map(({ groups }) => fold(groups?.name ?? ''));
  return asked.length > 0 && aged.length > 0 && !aged.some((name) => asked.includes(name));
}

const ASKS_FUTURE = /^when will\b|^quand (?:est ce qu \w+ )?(?:\w+ )*?\w+(?:ra|ront)\b/;

/** How precise a date is wanted: 'quel jour', 'which month', 'en quelle année'. */
const PRECISIONS: readonly (readonly [Sign, RegExp])[] = [
  ['day', /\b(?:quels? jours?|(?:which|what) days?)\b/],
  ['month', /\b(?:quels? mois|(?:which|what) months?)\b/],
  ['year', /\b(?:quelle annee|(?:which|what) year)\b/],
];

function askedPrecision({ folded }: Query): Sign {
  return PRECISIONS.find(([, wording]) => wording.test(folded))?.[0] ?? 'date';
}

/** Half of what news say is somebody's words: those of the speaker asked for count in full. */
function statementOffer(
  { focus }: Query,
  matches: readonly (UnitMatch | null)[],
  offering: OfferingText,
): number {
  if (!offering.shows('statement')) return 0;
  return focus.speaker.some((unit) => matches[unit] !== null) ? 1 : 0.4;
}

/** Somebody whom the question does not name: a name within the sentence, an acronym, or the source of what is said. */
function namesSomebody(query: Query, text: string, { names }: OfferingText): boolean {
  const isAsked = (name: string) => query.tokens.some(({ folded }) => folded === name);
  return !names.every(isAsked) || /\b(?:selon|d['’]après|according to)\b/i.test(text);
}

/** A body that the question does not name; what is known as a place or a people is none. */
function namesBody(
  query: Query,
  indexed: IndexedSentence,
  { tokens, names }: OfferingText,
  index: SearchIndex,
): boolean {
  const places = new Set(placeTokens(indexed, index).map((at) => tokens[at]?.folded));
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  return names.some((name) => !places.has(name) && !asked.has(name));
}

/** The tokens of a sentence that name a country, a city, or their people. */
function placeTokens({ number }: IndexedSentence, index: SearchIndex): readonly number[] {
  const found: number[] = [];
  index.forEachTerm(number, index.places, (_, from, to) => {
    for (let at = from; at < to; at += 1) found.push(at);
  });
  return found;
}

/** Whether persons or bodies are told by what they are, where a text does not give their names. */
function tellsSomebody(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => SOMEBODY.some((members) => isMember(word, members)));
}

const SOMEBODY = [persons(), bodies()];

/** By whoever a deed was done: 'par les riverains', 'by the owner'. */
const BY_SOMEBODY = withWordBoundaries(
  /\b(?:par (?:le |la |les |l['’]|un |une |des )|by (?:the |a |an ))\p{Ll}+/iu,
);

/** How far from a name what its bearer is may stand: 'Ioan Prydderch, the harbour master', 'le ministre de l’Eau, Basile …'. */
const NEAR_NAME = 10; // tokens

/** Behind a name: an apposition, what it stands for, or what it is. */
const INTRODUCED_BEHIND =
  /^(?:["»”’]?(?: \((?!\d)|,? (?:est|was|is|était) (?:une?|l[ea]|l['’]|the|an?) |, (?:(?:une?|l[ea]|l['’]|the|an?|son|sa|its|their|his|her|qui (?:dirige|préside|commande)|who (?:leads|heads|chairs|runs)) ?)))/iu;

/** Whether a sentence says of the names that it meets what they are: a role or a thing before them, or an apposition. */
function introduces(matches: readonly (UnitMatch | null)[], { text, tokens }: OfferingText): boolean {
  const met = matches.filter((match) => match !== null);
  const from = Math.min(...met.map((match) => match.from));
  const to = Math.max(...met.map((match) => match.to));
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return false;
  const before = tokens.slice(Math.max(0, from - NEAR_NAME), from);
  const behind = text.slice(last.end);
  const beside = tokens[from - 1];
  const isNamedThing =
    beside !== undefined &&
    !beside.capitalised &&
    !isFunctionWord(beside.word, 'fr') &&
    !isFunctionWord(beside.word, 'en');
  return (
    INTRODUCED_BEHIND.test(behind) ||
    tellsSomebody(before) ||
    (isNamedThing && /^[\s«“"(]*$/.test(text.slice(beside.end, first.start)) && !isSaying(beside.word))
  );
}

/** Whether a text has a name that the question does not hold, or words set off as one: 'dite « la Fauvette »'. */
function namesAnything(query: Query, { text, names }: OfferingText): boolean {
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  return names.some((name) => !asked.has(name)) || /[«“"‘]/.test(text);
}

/** Whether a name or a designation that the question does not hold stands near the thing asked for ('frigate … Kersaint'). */
function namesTheThing(
  query: Query,
  indexed: IndexedSentence,
  { tokens }: OfferingText,
  matches: readonly (UnitMatch | null)[],
  index: SearchIndex,
): boolean {
  const [thing] = query.focus.thing;
  const match = thing === undefined ? null : matches[thing];
  if (match === null || match === undefined) return false;
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  const places = new Set(placeTokens(indexed, index));
  const isName = ({ capitalised, folded }: Token, at: number) =>
    capitalised && !asked.has(folded) && !places.has(at) && !CALENDAR.test(folded);
  const first = Math.max(1, match.from - NEAR_TOKENS);
  return tokens.slice(first, match.to + NEAR_TOKENS).some((token, at) => isName(token, first + at));
}

/** How far from the thing its name may stand. */
const NEAR_TOKENS = 4;

/** A place that the question does not name: a country or a city that is known, or a name behind a preposition of place. */
function namesSomewhere(
  query: Query,
  { number }: IndexedSentence,
  { places }: OfferingText,
  matcher: Matcher,
  index: SearchIndex,
): boolean {
  const isAsked = (name: string) => query.tokens.some(({ folded }) => folded === name);
  // Countries are known by their names; a name behind 'in' may be any place's.
  if (!ASKS_COUNTRY.test(query.folded) && !places.every(isAsked)) return true;
  let known = false;
  index.forEachTerm(number, index.places, (id) => {
    known ||= !matcher.looksFor(id);
  });
  return known;
}

/** A place by what it is, that the question does not name: 'in a cellar'. */
function tellsSpot({ tokens }: Query, { spots }: OfferingText): boolean {
  const isAsked = (word: string) =>
    word.length > 2 && tokens.some(({ folded }) => folded === word || `${folded}s` === word);
  return spots.some((spot) => !spot.split(' ').some(isAsked));
}

const ASKS_COUNTRY = /\b(?:quels? (?:\w+ )?pays|(?:which|what) (?:\w+ )?countr(?:y|ies)|nationalit\w*)\b/;

/** Where something comes from need not have a name: 'la fumée provient d'un entrepôt'. */
const ORIGIN = withWordBoundaries(
  /\b(?:provien\p{L}+|provenan(?:t|ce)|(?:vien(?:t|nent)|viendrai(?:t|ent)|vena(?:it|ient)) d|issue?s? d|(?:come|comes|came|coming) from|originat\p{L}+)/iu,
);
const ASKS_ORIGIN = /\b(?:come|comes|came|coming) from\b|\bd ou (?:pro)?vien/;
