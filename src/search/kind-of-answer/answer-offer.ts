import { withWordBoundaries } from '../../language/word-boundaries.ts';
import type { Matcher, UnitMatch } from '../evidence/matching.ts';
import type { IndexedSentence, SearchIndex } from '../index/search-index.ts';
import { asksActor } from '../question/answer-type.ts';
import type { Query } from '../question/query.ts';
import { isAnothersAge, tellsAge, withoutAges } from './ages.ts';
import { countOffer } from './count-offer.ts';
import { asksOfFuture, tellsFuture } from './future.ts';
import { tellsLength, tellsMeasure } from './measures.ts';
import {
  introduces,
  namesAnything,
  namesBody,
  namesSomebody,
  namesTheThing,
  tellsSomebody,
} from './names.ts';
import { type OfferingText, offeringOf } from './offering-text.ts';
import { isSign, type Sign } from './signs.ts';

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
    case 'date': {
      const { document, language } = sentence;
      const isOfFuture = asksOfFuture(query);
      const { publishedOn } = document.metadata;
      if (isOfFuture && !tellsFuture(offering, { language, publishedOn })) return -0.5;
      if (offering.shows(askedPrecision(query))) return 1;
      // 'When will it reopen' is answered by 'it stays closed for three weeks' too.
      return offering.shows('duration') ? (isOfFuture ? 0.2 : -0.2) : -0.5;
    }
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
      if (namesSomebody(query, offering)) return 1;
      return indexed.leaning || tellsSomebody(matches, offering) ? 0.5 : 0;
    case 'place':
      if (namesSomewhere(query, indexed, offering, matcher, index)) return 1;
      if (ASKS_ORIGIN.test(query.folded)) return ORIGIN.test(text) ? 0.5 : 0;
      return !ASKS_COUNTRY.test(query.folded) && tellsSpot(query, offering) ? 0.5 : 0;
    case 'name':
      if (!namesAnything(query, offering)) return -1;
      return namesTheThing(query, indexed, offering, matches, index) ? 1 : 0;
    case 'duration':
      if (tellsDuration(offering) || (ASKS_UNTIL.test(query.folded) && offering.shows('date'))) return 1;
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

/** How long something lasts, which nobody's age tells. */
function tellsDuration(offering: OfferingText): boolean {
  return offering.shows('duration') && isSign('duration', withoutAges(offering.text));
}

/** 'Until when': a day answers as well as a duration. */
const ASKS_UNTIL = /\b(?:until when|jusqu a quand)\b/;

/** 'How long is the bridge': a length as well as a duration. */
const ASKS_LENGTH = /\bhow long (?:is|are|was|were|will)\b/;

const ASKS_SINCE = /\bsince when\b|\bdepuis quand\b/;

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

/** A place that the question does not name: a country or a city that is known, or a name behind a preposition of place. */
function namesSomewhere(
  query: Query,
  { number, sentence }: IndexedSentence,
  { places, tokens }: OfferingText,
  matcher: Matcher,
  index: SearchIndex,
): boolean {
  const isAsked = (name: string) => query.tokens.some(({ folded }) => folded === name);
  const asksCountry = ASKS_COUNTRY.test(query.folded);
  // Countries are known by their names; a name behind 'in' may be any place's.
  if (!asksCountry && !places.every(isAsked)) return true;
  // An Austrian dealer tells a country, and where he comes from, but not where he is.
  const isPlace = (token: number) =>
    asksCountry ||
    ASKS_ORIGIN.test(query.folded) ||
    (sentence.language === 'fr' && tokens[token]?.capitalised === true);
  let known = false;
  index.forEachTerm(number, index.places, (id, from) => {
    known ||= !matcher.looksFor(id) && isPlace(from);
  });
  return known;
}

/** A place by what it is, that the question does not name: 'in a cellar'. */
function tellsSpot({ tokens }: Query, { spots }: OfferingText): boolean {
  const isAsked = (word: string) =>
    word.length > 2 && tokens.some(({ folded }) => folded === word || `${folded}s` === word);
  return spots.some((spot) => !spot.split(' ').some(isAsked));
}

const ASKS_COUNTRY =
  /\b(?:quels? (?:\w+ )?pays|(?:which|what) (?:\w+ )?(?:countr(?:y|ies)|nations?|regions?)|quelle region|nationalit\w*)\b/;

/** Where something comes from need not have a name: 'la fumée provient d'un entrepôt'. */
const ORIGIN = withWordBoundaries(
  /\b(?:provien\p{L}+|provenan(?:t|ce)|(?:vien(?:t|nent)|viendrai(?:t|ent)|vena(?:it|ient)) d|issue?s? d|(?:come|comes|came|coming) from|originat\p{L}+)/iu,
);
const ASKS_ORIGIN = /\b(?:come|comes|came|coming) from\b|\bd ou (?:pro)?v(?:ien|ena)/;
