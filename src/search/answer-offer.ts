import { fold } from '../language/fold.ts';
import { tokenise } from '../language/tokens.ts';
import { withWordBoundaries } from '../language/word-boundaries.ts';
import { countsOfThem } from './leaning.ts';
import type { Matcher, UnitMatch } from './matching.ts';
import { tellsMeasure } from './measures.ts';
import { asksPrice, tellsPrice } from './money.ts';
import type { Query } from './query.ts';
import type { IndexedSentence, SearchIndex } from './search-index.ts';

/** Words and shapes that offer an answer of a kind, in French and English. */
type Offer = 'date' | 'duration' | 'reason' | 'purpose' | 'statement' | 'age';

const OFFERS: Readonly<Record<Offer, RegExp>> = {
  date: /\b(?:1[5-9]|20)\d{2}\b|\b\d{1,2}(?:er|st|nd|rd|th)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|april|june|july|august|september|october|november|december)\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:(?:cet?|en|au|du) (?:été|hiver|automne|printemps)|l['’](?:été|hiver|automne)|hier|demain|aujourd['’]hui|yesterday|tomorrow|today|tonight|l['’]an(?:née)? (?:dernière|dernier|prochaine?)|(?:last|next|this) (?:year|month|week|spring|summer|autumn|winter))\b|\b(?:depuis|since|jusqu['’]en|until)\b|\b\d{1,2} ?(?:h|heures?|a\.m\.|p\.m\.|am|pm)\b|\b(?:ago|il y a|siècle|century|guerre mondiale|world war)\b/i,
  duration:
    /\b(?:depuis|pendant|durant|durera|duré|since|ago|il y a|for (?:the (?:past|last) )?(?:\d+|\p{Ll}+) (?:seconds|minutes|hours|days|weeks|months|years|decades)|(?:\d+|\p{Ll}+)[ -](?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans|années?|siècles?|seconds?|hours?|days?|weeks?|months?|years?|decades?))\b/iu,
  reason:
    /\b(?:parce que|car|en raison|à cause|grâce à|faute de|puisque|s['’]explique|explique par|tient à|tiennent à|est dû|est due|sont dus|sont dues|dues? à|s['’]agit|motivée? par|causée?s? par|provoquée?s? par|imputée?s? à|because|due to|owing to|thanks to|caused|blamed?|blaming|led to|explained by|attributed|after (?:a|an|the)|as a result|stems? from)\b/iu,
  purpose:
    /\b(?:afin|pour (?:que|\p{Ll}+(?:er|ir|re)\b)|permet|permettre|vise|since|so that|in order to|aims?|allows?|to (?:help|avoid|reduce|protect|support|strengthen|gain)|provoqué|causé)\b/iu,
  statement:
    /[«“"]|\b(?:a|ont) (?:\p{L}+ )?(?:déclaré|dit|affirmé|annoncé|indiqué|estimé|ajouté|souligné|expliqué|précisé|assuré|averti|jugé|dénoncé|salué|appelé|promis|reconnu|confirmé|insisté|qualifié|réitéré|exprimé)\b|\b(?:said|says|told|announced|added|warned|stated|declared|claimed|argued|insisted|promised|confirmed|called|described|urged|denied)\b|\b(?:selon|according to|annoncé par|announced by|note|notent|estiment?|jugent?|pensent?|croi(?:t|ent)|disent|redoutent?|craint|craignent|affirment?|assurent?|dénoncent?|salue|saluent|say|think|thinks|believes?|fears?|expects?|estimates?|argues?|warns?|accuses?|denies|deny)\b/iu,
  age: /\b(?:âgée?s?|aged|ans|years? old|year-old|née? (?:le|en)|born)\b/i,
};

const PATTERNS = new Map(
  Object.entries(OFFERS).map(([kind, pattern]) => [kind, withWordBoundaries(pattern)]),
);

function offers(kind: Offer, text: string): boolean {
  return PATTERNS.get(kind)?.test(text) ?? false;
}

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
  const text = sentence.document.text.slice(sentence.start, sentence.end);
  switch (query.answerType) {
    case 'count':
      return countOffer(query, indexed, text, matches, matcher, index);
    case 'age':
      return offers('age', text) && /\d/.test(text) ? 1 : -1;
    case 'measure':
      return tellsMeasure(query.tokens.map(({ folded }) => folded).join(' '), text) ? 1 : -1;
    case 'date':
      return offers('date', text) ? 1 : -0.5;
    case 'reason':
      return offers('reason', text) ? 1 : offers('purpose', text) ? 0.5 : 0;
    case 'statement':
      // Half of what news say is somebody's words.
      return offers('statement', text) ? 0.4 : 0;
    case 'person':
      return namesSomebody(query, text) ? 1 : indexed.leaning ? 0.5 : 0;
    case 'place':
      return namesSomewhere(query, indexed, text, index) ? 1 : 0;
    case 'name':
      return namesTheThing(query, text, matches) ? 1 : 0;
    case 'duration':
      return offers('duration', text) ? 1 : -0.3;
    case 'manner':
    case 'selection':
    case 'fact':
      return 0;
  }
}

const FIGURE = withWordBoundaries(
  /\d+(?:[\u0020\u00a0\u202f.,]\d{3})*(?:[.,]\d+)?(?:\s?%)?|\b(?:(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)s?|millions?|milliards?|milliers?|centaines?|dizaines?|vingtaine|trentaine|cinquantaine|moitié|tiers|quart|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|billions?|dozens?|half|third|quarter|twice)\b/giu,
);

const NOT_COUNTED =
  /^(?:\s?(?:mm|cm|km\/h|h\b|heures?\b|°|e\b|er\b|ème\b|th\b|st\b|nd\b|rd\b|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december))/iu;

/** Whether the sentence counts what the question wants counted: a figure near a word of the question. */
function countOffer(
  query: Query,
  indexed: IndexedSentence,
  text: string,
  matches: readonly (UnitMatch | null)[],
  matcher: Matcher,
  index: SearchIndex,
): number {
  const figures = [...text.matchAll(FIGURE)].filter((figure) => {
    const after = text.slice(figure.index + figure[0].length);
    const before = text.slice(0, figure.index);
    if (/^(?:un|one|une)$/i.test(figure[0])) return false;
    const year = /^(?:1[5-9]|20)\d{2}$/.test(figure[0]);
    return !year && !NOT_COUNTED.test(after) && !/[\p{L}]-?$/u.test(before);
  });
  if (figures.length === 0) return -1;
  if (asksPrice(query.tokens)) return tellsPrice(text) ? 1 : -0.5;
  const [counted] = query.focus.counted;
  if (counted === undefined) return 0.6;
  const here = matches[counted];
  const places = matcher.occurrences(indexed, counted, 0.35);
  if (places.length === 0 && here !== null && here !== undefined) places.push(here);
  const tokens = tokenise(text);
  const near = figures.some((figure) =>
    places.some(({ from, to }) => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const gap =
        start >= figure.index
          ? text.slice(figure.index + figure[0].length, start)
          : text.slice(end, figure.index);
      return gap.length <= 60 && !/[.;:!?]/.test(gap);
    }),
  );
  if (near) return 1;
  const leaningOn = countsOfThem(text);
  const before = leaningOn
    ? index.sentenceAt(indexed.sentence.document, indexed.sentence.index - 1)
    : undefined;
  if (before !== undefined && matcher.occurrences(before, counted, 0.35).length > 0) return 1;
  return places.length > 0 ? 0.2 : -0.4;
}

/** Somebody whom the question does not name: a name within the sentence, an acronym, or the source of what is said. */
function namesSomebody(query: Query, text: string): boolean {
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  const names = tokenise(text).filter(
    ({ capitalised, upper, folded, word }, at) =>
      (upper || (capitalised && at > 0)) && !asked.has(folded) && !CALENDAR.test(word),
  );
  return names.length > 0 || /\b(?:selon|d['’]après|according to)\b/i.test(text);
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether a name or a designation that the question does not hold stands near the thing asked for ('missile … Hwasong-20'). */
function namesTheThing(query: Query, text: string, matches: readonly (UnitMatch | null)[]): boolean {
  const [thing] = query.focus.thing;
  const match = thing === undefined ? null : matches[thing];
  if (match === null || match === undefined) return false;
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  const near = tokenise(text).slice(Math.max(1, match.from - NEAR_TOKENS), match.to + NEAR_TOKENS);
  return near.some(({ capitalised, folded }) => capitalised && !asked.has(folded));
}

/** How far from the thing its name may stand. */
const NEAR_TOKENS = 4;

/** A place that the question does not name: a country or a city that is known, or a name behind a preposition of place. */
function namesSomewhere(
  query: Query,
  { number }: IndexedSentence,
  text: string,
  index: SearchIndex,
): boolean {
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  const concepts = new Set(query.units.flatMap(({ terms }) => terms.map((term) => index.termId(term.text))));
  let known = false;
  index.forEachTerm(number, index.places, ({ id }) => {
    known ||= !concepts.has(id);
  });
  const named = [...text.matchAll(SOMEWHERE)].some(
    ({ groups }) => groups?.name !== undefined && !asked.has(fold(groups.name)),
  );
  return known || named;
}

const SOMEWHERE = withWordBoundaries(
  /\b(?:à|en|au|aux|dans|vers|près d[eu']|depuis|in|at|near|from|to|into|off)\s+(?:l['’]|la |le |les |the |a |une? |des )?(?:\p{L}+ ){0,2}(?<name>\p{Lu}[\p{L}]+)/gu,
);
