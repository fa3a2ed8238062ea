import { fold } from '../language/fold.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { withWordBoundaries } from '../language/word-boundaries.ts';
import { WordCache } from '../language/word-cache.ts';
import { countsOfThem } from './leaning.ts';
import type { Matcher, UnitMatch } from './matching.ts';
import { tellsMeasure } from './measures.ts';
import { asksPrice, tellsPrice } from './money.ts';
import type { Query } from './query.ts';
import type { IndexedSentence, SearchIndex } from './search-index.ts';
import { isSign, type Sign } from './signs.ts';

/** What a sentence offers by its words alone, each found out when it is first asked for. */
class OfferingText {
  readonly text: string;
  readonly #signs = new Map<Sign, boolean>();
  #tokens: readonly Token[] | undefined;
  #figures: readonly RegExpExecArray[] | undefined;
  #names: readonly string[] | undefined;
  #places: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  shows(sign: Sign): boolean {
    const known = this.#signs.get(sign);
    if (known !== undefined) return known;
    const shows = isSign(sign, this.text);
    this.#signs.set(sign, shows);
    return shows;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.text);
    return this.#tokens;
  }

  /** Where it counts something. */
  get figures(): readonly RegExpExecArray[] {
    this.#figures ??= [...this.text.matchAll(FIGURE)].filter((figure) => counts(figure, this.text));
    return this.#figures;
  }

  /** Names within the sentence and acronyms, folded. */
  get names(): readonly string[] {
    this.#names ??= this.tokens
      .filter(
        ({ capitalised, upper, word }, at) => (upper || (capitalised && at > 0)) && !CALENDAR.test(word),
      )
      .map(({ folded }) => folded);
    return this.#names;
  }

  /** Names behind a preposition of place, folded. */
  get places(): readonly string[] {
    this.#places ??= [...this.text.matchAll(SOMEWHERE)].flatMap(({ groups }) =>
      groups?.name === undefined ? [] : fold(groups.name),
    );
    return this.#places;
  }
}

/** The sentences of one small corpus, which every question looks at, or those of the questions of one hour. */
const RECENT_TEXTS = 1000;

const texts = new WordCache((text) => new OfferingText(text), RECENT_TEXTS);

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
  const offering = texts.of(text);
  switch (query.answerType) {
    case 'count':
      return countOffer(query, indexed, offering, matcher, index);
    case 'age':
      return offering.shows('age') && /\d/.test(text) ? 1 : -1;
    case 'measure':
      return tellsMeasure(query.tokens.map(({ folded }) => folded).join(' '), text) ? 1 : -1;
    case 'share':
      return offering.shows('share') ? 1 : offering.figures.length > 0 ? 0 : -1;
    case 'date':
      if (offering.shows(asksYear(query) ? 'year' : 'date')) return 1;
      return offering.shows('duration') ? -0.2 : -0.5;
    case 'hour':
      return offering.shows('hour') ? 1 : -0.5;
    case 'reason':
      return offering.shows('reason') ? 1 : offering.shows('ground') ? 0.5 : 0;
    case 'statement':
      return statementOffer(query, matches, offering);
    case 'demand':
      return offering.shows('demand') ? 1 : 0;
    case 'person':
      if (namesSomebody(query, text, offering)) return 1;
      return indexed.leaning || SOMEBODY.test(text) ? 0.5 : 0;
    case 'place':
      return namesSomewhere(query, indexed, offering, matcher, index) ? 1 : 0;
    case 'name':
      return namesTheThing(query, offering, matches) ? 1 : 0;
    case 'duration':
      return offering.shows('duration') ? 1 : -0.3;
    case 'manner':
      return offering.shows('manner') ? 0.4 : 0;
    case 'selection':
    case 'fact':
      return 0;
  }
}

/** Whether a question wants no more than a year: 'en quelle année', 'in which year'. */
function asksYear({ tokens }: Query): boolean {
  return tokens.some(
    ({ folded }, at) =>
      /^(?:annee|year)$/.test(folded) && /^(?:quelle|which|what)$/.test(tokens[at - 1]?.folded ?? ''),
  );
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

const FIGURE = withWordBoundaries(
  /\d+(?:[\u0020\u00a0\u202f.,]\d{3})*(?:[.,]\d+)?(?:\s?%)?|\b(?:(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)s?|millions?|milliards?|milliers?|centaines?|dizaines?|vingtaine|trentaine|cinquantaine|moitié|(?:un|deux|le) tiers|quart|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|billions?|dozens?|half|third|quarter|twice)\b/giu,
);

const NOT_COUNTED =
  /^(?:\s?(?:mm|cm|km\/h|h\b|heures?\b|°|e\b|er\b|ème\b|th\b|st\b|nd\b|rd\b|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december))/iu;

/** Whether a figure counts something: no year, no hour, no part of a name. */
function counts({ index, 0: figure }: RegExpExecArray, text: string): boolean {
  const after = text.slice(index + figure.length);
  const before = text.slice(0, index);
  if (/^(?:un|one|une)$/i.test(figure)) return false;
  const year = /^(?:1[5-9]|20)\d{2}$/.test(figure);
  return !year && !NOT_COUNTED.test(after) && !/[\p{L}]-?$/u.test(before);
}

/** Behind it a figure counts what follows, and nothing before: 'the armies of both sides and the two countries'. */
const DEFINITE = /(?:^|[\s'’])(?:les|des|ces|aux|leurs|nos|the|these|those|its|their)\s$/iu;

/** 'The two countries' resumes what was told before and tells nobody how many there are. */
function isResumed({ index, 0: figure }: RegExpExecArray, text: string): boolean {
  return DEFINITE.test(text.slice(0, index)) && !/\d/.test(figure);
}

/** From this strength on a word is what the question wants counted. */
const COUNTED = 0.35;

/** Where a sentence has what is counted; a phrase that it has in its words only stands where their best does. */
function placesOf(counted: number, indexed: IndexedSentence, matcher: Matcher): readonly UnitMatch[] {
  const places = matcher.occurrences(indexed, counted, COUNTED);
  const best = matcher.match(indexed)[counted];
  const isMet = best !== null && best !== undefined && best.strength >= COUNTED;
  return places.length === 0 && isMet ? [best] : places;
}

/** Whether a question wants a number of things, which no percentage tells. */
function asksNumber({ tokens }: Query): boolean {
  const asked = tokens.map(({ folded }) => folded).join(' ');
  return (
    /\b(?:how many|combien d|combien de|number of|nombre d|nombre de)\b/.test(asked) &&
    !/\bper ?cent|\bpour ?cent/.test(asked)
  );
}

function isPercentage({ index, 0: figure }: RegExpExecArray, text: string): boolean {
  return /%$|^\s?(?:%|per ?cent|pour cent)/iu.test(
    figure.endsWith('%') ? figure : text.slice(index + figure.length),
  );
}

/** Whether the sentence counts what the question wants counted: a figure near a word of the question. */
function countOffer(
  query: Query,
  indexed: IndexedSentence,
  offering: OfferingText,
  matcher: Matcher,
  index: SearchIndex,
): number {
  const { text } = offering;
  const figures = asksNumber(query)
    ? offering.figures.filter((figure) => !isPercentage(figure, text))
    : offering.figures;
  if (figures.length === 0) return -1;
  if (asksPrice(query.tokens, query.frenchShare > 0.5)) return tellsPrice(text) ? 1 : -0.5;
  const [counted] = query.focus.counted;
  if (counted === undefined) return 0.6;
  const places = placesOf(counted, indexed, matcher);
  const near = figures.some((figure) =>
    places.some(({ from, to }) => {
      const start = offering.tokens[from]?.start ?? 0;
      const end = offering.tokens[to - 1]?.end ?? 0;
      if (start < figure.index && DEFINITE.test(text.slice(0, figure.index))) return false;
      const gap =
        start >= figure.index
          ? text.slice(figure.index + figure[0].length, start)
          : text.slice(end, figure.index);
      return gap.length <= 60 && !/[.;:!?]/.test(gap);
    }),
  );
  if (near) return 1;
  if (figures.every((figure) => isResumed(figure, text))) return -1;
  const leaningOn = countsOfThem(text);
  const before = leaningOn
    ? index.sentenceAt(indexed.sentence.document, indexed.sentence.index - 1)
    : undefined;
  if (before !== undefined && placesOf(counted, before, matcher).length > 0) return 1;
  return places.length > 0 ? 0.2 : -0.4;
}

/** Somebody whom the question does not name: a name within the sentence, an acronym, or the source of what is said. */
function namesSomebody(query: Query, text: string, { names }: OfferingText): boolean {
  const isAsked = (name: string) => query.tokens.some(({ folded }) => folded === name);
  return !names.every(isAsked) || /\b(?:selon|d['’]après|according to)\b/i.test(text);
}

/** Persons and bodies by what they are, or whoever a deed was done by, where a text does not give their names. */
const SOMEBODY = withWordBoundaries(
  /\b(?:(?:vice-|ex-)?(?:president|minister|mayor|governor|chief|chair(?:man|woman)?|director|secretary|spokes(?:man|woman|person)|prosecutor|judge|lawyer|police|officers?|officials?|leaders?|heads?|generals?|colonel|captain|soldiers?|experts?|scientists?|researchers?|doctors?|nurses?|teachers?|workers?|farmers?|drivers?|technicians?|engineers?|students?|residents?|unions?|company|companies|government|army|council|court|parliament|commission|ministry|agency|man|men|woman|women|boy|girl|prefects?|deput(?:y|ies)|senators?|lawmakers?|coach|players?|athletes?|artists?|firefighters?|investigators?|witness(?:es)?|patients?|fishermen|growers?|priest|bishop|king|queen|prince|préfète?|députée?s?|sénat(?:eur|rice)s?|élue?s?|magistrate?s?|pêcheurs?|pompiers?|enquêt(?:eur|rice)s?|témoins?|patiente?s?|entraîneure?|joueurs?|joueuses?|athlètes?|artistes?|éleveurs?|vignerons?|prêtre|évêque|roi|reine|président|présidente|ministre|maire|gouverneur|chef|cheffe|directeur|directrice|secrétaire|porte-parole|procureure?|juge|avocate?|policiers?|responsables?|dirigeants?|général|colonel|capitaine|soldats?|chercheurs?|médecins?|infirmi(?:er|ère)s?|enseignants?|ouvriers?|agriculteurs?|conducteurs?|techniciens?|ingénieurs?|étudiants?|habitants?|riverains?|syndicats?|entreprise|gouvernement|armée|conseil|tribunal|parlement|ministère|agence|homme|femme|garçon|fille)|(?:par (?:le |la |les |l['’]|un |une |des )|by (?:the |a |an ))\p{Ll}+)\b/iu,
);

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether a name or a designation that the question does not hold stands near the thing asked for ('frigate … Kersaint'). */
function namesTheThing(
  query: Query,
  { tokens }: OfferingText,
  matches: readonly (UnitMatch | null)[],
): boolean {
  const [thing] = query.focus.thing;
  const match = thing === undefined ? null : matches[thing];
  if (match === null || match === undefined) return false;
  const asked = new Set(query.tokens.map(({ folded }) => folded));
  const near = tokens.slice(Math.max(1, match.from - NEAR_TOKENS), match.to + NEAR_TOKENS);
  return near.some(({ capitalised, folded }) => capitalised && !asked.has(folded));
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
  if (!places.every(isAsked)) return true;
  let known = false;
  index.forEachTerm(number, index.places, (id) => {
    known ||= !matcher.looksFor(id);
  });
  return known;
}

const SOMEWHERE = withWordBoundaries(
  /\b(?:à|en|au|aux|dans|vers|près d[eu']|depuis|in|at|near|from|to|into|off)\s+(?:l['’]|la |le |les |the |a |une? |des )?(?:\p{L}+ ){0,2}(?<name>\p{Lu}[\p{L}]+)/gu,
);
