import type { Span } from '../../corpus/span.ts';
import { isMember, persons } from '../../language/kinds.ts';
import type { Token } from '../../language/tokens.ts';
import { withWordBoundaries } from '../../language/word-boundaries.ts';
import type { Matcher, UnitMatch } from '../evidence/matching.ts';
import { countsOfThem } from '../index/leaning.ts';
import type { IndexedSentence, SearchIndex } from '../index/search-index.ts';
import type { Query } from '../question/query.ts';
import { asksPrice, isMoney, tellsPrice } from './money.ts';
import type { OfferingText } from './offering-text.ts';
import { DEFINITE, isPercentage, isResumed } from './told-figures.ts';

/**
 * How far a sentence counts what a question wants counted, [-1, 1]: 1 where a figure is of it or nothing says of what it
 * is, less where another word stands between them or behind the figure, -1 without a figure.
 */
export function countOffer(
  query: Query,
  indexed: IndexedSentence,
  offering: OfferingText,
  matcher: Matcher,
  index: SearchIndex,
): number {
  const { text } = offering;
  if (ASKS_DIFFERENCE.test(query.folded))
    return offering.figures.length > 0 || MULTIPLIED.test(text) ? 1 : -1;
  if (ASKS_PART.test(query.folded) && offering.shows('share')) return 1;
  const asksForNumber = asksNumber(query);
  const isOfMoney =
    (!asksForNumber || CURRENCY_ASKED.test(query.folded)) && asksPrice(query.tokens, query.frenchShare > 0.5);
  const figures = asksForNumber
    ? offering.figures.filter(
        (figure) => !isPercentage(figure, text) && (isOfMoney || !isMoney(spanOf(figure), text)),
      )
    : offering.figures;
  if (figures.length === 0) return tellsByRank(query, indexed, offering, matcher) ? 0.8 : -1;
  if (isOfMoney) return tellsPrice(text) ? 1 : asksAtWhat(query) && offering.shows('share') ? 0.9 : -0.5;
  if (asksTimes(query) && TIMES.test(text)) return 1;
  if (query.counted === null) return 0.6;
  const { unit, isDeed, people } = query.counted;
  const places = placesOf(unit, indexed, matcher);
  const tiesTo = (counted: readonly UnitMatch[]) =>
    figures.flatMap((figure) =>
      counted.map((place) => tieOf(spanOf(figure), spanAt(place, offering.tokens), offering)),
    );
  const ties = tiesTo(places);
  // 'The ferry was carrying 214 people' says how many people were on the ferry.
  const countsPeople =
    people !== undefined &&
    (tiesTo(placesOf(people, indexed, matcher)).includes('close') ||
      figures.some((figure) => countsPerson(spanOf(figure), offering.tokens)));
  if (ties.includes('close') || (ties.includes('loose') && isDeed)) return 1;
  if (countsPeople) return places.length > 0 ? 1 : 0.6;
  // 'Engineers are hard to replace: eleven have left.'
  if (figures.some((figure) => standsAlone(figure, text)) && places.length > 0) return 1;
  if (ties.includes('loose')) return 0.5;
  if (figures.every((figure) => isResumed(figure, text))) return -1;
  const before = countsOfThem(text)
    ? index.sentenceAt(indexed.sentence.document, indexed.sentence.index - 1)
    : undefined;
  if (before !== undefined && placesOf(unit, before, matcher).length > 0) return 0.8;
  if (places.length > 0) return 0.2;
  // What the document never speaks of it does not count either, unless it calls it otherwise.
  const spokenOf = matcher.matchDocument(indexed.sentence.document).best[unit] ?? 0;
  return spokenOf >= COUNTED ? -0.4 : -0.6;
}

/** 'À combien est-il remboursé': at so many euros, or per cent. */
function asksAtWhat({ folded }: Query): boolean {
  return /\ba combien\b/.test(folded);
}

/** 'How many euros': a number of these is a sum of money. */
const CURRENCY_ASKED =
  /\b(?:how many|combien d|combien de|number of|nombre d|nombre de) (?:\w+ )?(?:euros?|dollars?|pounds|francs?|roubles?|rubles?|yuans?|millions?|milliards?|billions?|argent|money)\b/;

/** 'By how much did the price rise': money, a share or a number may tell. */
const ASKS_DIFFERENCE =
  /\b(?:by how much|de combien)\b|\bhow (?:much|far)\b.*\b(?:fall(?:en)?|fell|drop(?:ped)?|ris(?:e|en)|rose|increased?|decreased?|declined?|grow[ns]?|grew|climb(?:ed)?|shrunk|shrank|(?:gone|go|went|going) (?:up|down))\b|\bcombien\b.*\b(?:augmente\w*|baisse\w*|grimpe\w*|diminue\w*|recule\w*|progresse\w*|chute\w*|bondi\w*)\b/;

/** What is told as so many times what it was: 'doubled', 'a triplé'. */
const MULTIPLIED = withWordBoundaries(
  /\b(?:doubl|tripl|quadrupl|quintupl|halv|décupl)(?:e[drs]?|ing|é(?:e?s?)?|er(?:a|ont)?|aient|ait|ent|ant)?\b/iu,
);

/** 'How much of the money was found': a third of it. */
const ASKS_PART = /\bhow much of\b|\bcombien (?:de|d|des) (?:cette|cet|ce|ces|l|la|cela)\b/;

/** Whether a question wants a number of things, which no percentage tells, unless of votes. */
function asksNumber({ folded }: Query): boolean {
  return (
    /\b(?:how many|combien d|combien de|number of|nombre d|nombre de)\b/.test(folded) &&
    !/\bper ?cent|\bpour ?cent|\b(?:votes?|voix|suffrages)\b/.test(folded)
  );
}

/** Whether a question wants to know how often. */
function asksTimes({ folded }: Query): boolean {
  return /\b(?:how many (?:times|occasions)|how often|combien de (?:fois|reprises))\b/.test(folded);
}

const TIMES = withWordBoundaries(
  /\b(?:once|twice|thrice|times|occasions|fois|reprises|(?:dou|tri|quadru|quintu|sextu)ple)\b/iu,
);

/** 'C'est la troisième grève depuis janvier' says how many there were. */
function tellsByRank(
  { counted }: Query,
  indexed: IndexedSentence,
  { text, tokens }: OfferingText,
  matcher: Matcher,
): boolean {
  if (counted === null || !SO_FAR.test(text)) return false;
  const places = placesOf(counted.unit, indexed, matcher);
  return places.some(({ from }) =>
    tokens.slice(Math.max(0, from - 2), from).some(({ word }) => RANK.test(word)),
  );
}

const RANK =
  /^(?:\d+(?:e|ème|nd|rd|th)|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ième|seconde?|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/u;
const SO_FAR = withWordBoundaries(
  /\b(?:depuis|en (?:un|deux|trois|quatre|cinq|six|dix) (?:ans?|mois|jours|semaines)|cette (?:année|saison|semaine)|de l['’](?:année|été|hiver)|ce mois|since|this (?:year|month|week|season|summer|winter)|of the (?:year|season)|in (?:a|two|three|four|five|six|ten) (?:years?|months?|days|weeks?))\b/iu,
);

/** From this strength on a word is what the question wants counted. */
const COUNTED = 0.35;

/** Where a sentence has what is counted; a phrase that it has in its words only stands where their best does. */
function placesOf(counted: number, indexed: IndexedSentence, matcher: Matcher): readonly UnitMatch[] {
  const places = matcher.occurrences(indexed, counted, COUNTED);
  const best = matcher.match(indexed)[counted];
  const isMet = best !== null && best !== undefined && best.strength >= COUNTED;
  return places.length === 0 && isMet ? [best] : places;
}

function spanOf({ index, 0: figure }: RegExpExecArray): Span {
  return { start: index, end: index + figure.length };
}

function spanAt({ from, to }: UnitMatch, tokens: readonly Token[]): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** How many characters may stand between a figure and the word that it counts. */
const FARTHEST = 60;

/**
 * How a figure and a word belong together: closely, where the figure counts the word ('27 captured soldiers') or stands
 * behind it with no other ('the dead were 27'), or loosely ('the dockers protest against the loss of 420 jobs').
 */
function tieOf(figure: Span, word: Span, { text, tokens }: OfferingText): 'close' | 'loose' | null {
  const isBehind = word.start >= figure.end;
  if (!isBehind && word.end > figure.start) return 'close'; // the figure is part of the word
  const gap = isBehind ? text.slice(figure.end, word.start) : text.slice(word.end, figure.start);
  if (gap.length > FARTHEST || /[.;:!?]/.test(gap)) return null;
  if (isBehind) {
    const between = tokens.filter(({ start, end }) => start >= figure.end && end <= word.start);
    const others = between.filter(({ folded, number }) => number === null && !BETWEEN.test(folded));
    return others.length <= 1 && !/[,(]/.test(gap) ? 'close' : 'loose';
  }
  if (DEFINITE.test(text.slice(0, figure.start))) return null;
  return countsAnother(figure, text, tokens) ? 'loose' : 'close';
}

/** Words of grammar, auxiliaries, 'people' and magnitudes, which may stand between a figure and what it counts. */
const BETWEEN =
  /^(?:de|d|des|du|la|le|les|l|un|une|et|ou|of|the|a|an|and|or|to|in|en|par|per|sur|on|at|to|their|its|leurs|ses|environ|about|more|plus|other|autres|s|people|persons?|personnes?|have|has|had|been|were|was|are|is|ont|sont|a|ete|etaient|etait|est|mille|cents?|millions?|milliards?|billions?|thousand|hundred)$/;

/** What things are measured in counts them: '440 kilograms' of uranium. */
const MEASURED_IN =
  /^(?:(?:kilo|milli|centi|mega|giga|tera|hecto)?(?:grams?|grammes?|met(?:er|re)s?|lit(?:er|re)s?|watts?(?:heures?)?)|kg|km|mw|gw|kwh|mwh|twh|kilos?|tonnes?|tons?|quintaux|hectares?|acres?|barils?|barrels?|gallons?|degres?|degrees?|cubic|square|euros?|dollars?|pounds?|livres?|francs?|yens?|yuans?|roubles?|rubles?|per|pour|percent)$/;

/** Whether a figure counts persons by what they are: 'onze habitants', '27 captured soldiers'. */
function countsPerson(figure: Span, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ start }) => start >= figure.end);
  return at >= 0 && tokens.slice(at, at + 2).some(({ word }) => isMember(word, PERSONS));
}

const PERSONS = persons();

/** Whether a figure is a subject by itself, and counts what was named before: 'eleven have left', 'dont trois sont morts'. */
function standsAlone({ index, 0: figure }: RegExpExecArray, text: string): boolean {
  return (
    ALONE.test(text.slice(index + figure.length)) &&
    !DEFINITE.test(text.slice(0, index)) &&
    !/%$/.test(figure)
  );
}

const ALONE = withWordBoundaries(
  /^\s(?:(?:have|has|had|were|are|will|would|could|died|left|ont|sont|avaient|étaient|auraient|seront|seraient)\b|(?:n['’]|ne |s['’]|se |en )\p{Ll}+)/iu,
);

/** Whether a word stands right behind a figure that it may count: '420 jobs', '12 000 de plus'. */
function countsAnother(figure: Span, text: string, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ start }) => start >= figure.end);
  const next = tokens[at];
  if (next === undefined || !/^[\s-]*$/.test(text.slice(figure.end, next.start))) return false;
  if (/^(?:de|d|des)$/.test(next.folded)) return at + 1 < tokens.length;
  return !BETWEEN.test(next.folded) && !MEASURED_IN.test(next.folded);
}
