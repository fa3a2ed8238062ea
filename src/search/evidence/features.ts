import type { IndexedSentence, SearchIndex } from '../index/search-index.ts';
import { offerOf } from '../kind-of-answer/answer-offer.ts';
import type { AnswerType } from '../question/answer-type.ts';
import type { Focus } from '../question/focus.ts';
import type { Query, QueryUnit } from '../question/query.ts';
import { FOUND_AROUND } from '../weights.ts';
import { asks, Context } from './context.ts';
import { Designators } from './designators.ts';
import { KindredWords } from './kindred-words.ts';
import type { Matcher, UnitMatch } from './matching.ts';
import { Modifiers } from './modifiers.ts';

/** What the score and the decision on silence look at, each from 0 to 1 unless said otherwise. */
export interface Features {
  /** Share of the question's weight that the sentence meets, with the sentences and headings around, discounted. */
  readonly coverage: number;
  /** How alike the sentence and the question are in what their words are about, though they may share none, [-1, 1]. */
  readonly likeness: number;
  /** The same of the sentence before. */
  readonly likenessBefore: number;
  /** Share of the question's weight that words of like meaning give the sentence beside what it meets. */
  readonly kindred: number;
  /** How well the sentence itself meets the unit of the question that it meets worst. */
  readonly least: number;
  /** How many of the question's things and deeds, or names alone, are met here or near, [0, 4]: half of much proves more than half of little. */
  readonly found: number;
  /** 1 where the sentence is in the other language, in which the same words meet less. */
  readonly across: number;
  /** How far the sentence offers the kind of answer wanted, [-1, 1]; -1: it cannot answer. */
  readonly answer: number;
  /** How far what is to be chosen or told is missing, here and around, [0, 1]: see `Focus.thing`. */
  readonly noThing: number;
  /** The same of whose words are wanted: see `Focus.speaker`. */
  readonly noSpeaker: number;
  /** 1 where a number is asked for and the sentence has figures, but not surely of what is counted. */
  readonly loose: number;
  /** 1 where `answer` is negative, and the sentence is not merely `loose`: it cannot give the kind of answer wanted. */
  readonly unoffered: number;
  /** 1 where somebody's name or words, or a place, are asked for and the sentence gives none. */
  readonly vague: number;
  /** Share of the question's years that neither the sentence nor what is around it names. */
  readonly undated: number;
  /**
   * How particular the answer is: 1 for a figure, a name, somebody's words, 0.5 for a date, a place or a choice, 0 for a
   * reason, a manner, whether something is so, or anything that somebody said.
   */
  readonly particular: number;
  /** How far names, places and numbers are all that is met here or near, and none of the question's things and deeds, [0, 1]. */
  readonly bare: number;
  /** Share of the question's names, countries and numbers that are not met near the sentence: `near` of the surroundings. */
  readonly far: number;
  /** The same anywhere in the document. */
  readonly absent: number;
  /** Share of the question's neighbouring units, both met by the sentence, that stand side by side in it too. */
  readonly together: number;
  /** 1 for the first sentence of a text, which names everything and seldom says more. */
  readonly lead: number;
  /** Share of the question's weight that the sentence before meets. */
  readonly before: number;
  /** How new the document is among those of the corpus, where the question asks for how things stand now; else 0. */
  readonly fresh: number;
  /** 1 for a title or a heading. */
  readonly heading: number;
  /** 1 for a sentence that asks. */
  readonly question: number;
  /** 1 where the sentence speaks of another country's people or things than asked, or of another of a numbered kind. */
  readonly conflict: number;
}

/** Kinds of answer that name somebody or something. */
const NAMING: ReadonlySet<AnswerType> = new Set(['name', 'person', 'place', 'statement']);

/** Kinds of answer that many a sentence may give, in many words. */
const OPEN: ReadonlySet<AnswerType> = new Set(['fact', 'reason', 'manner', 'identity']);

/** Kinds of answer that may be told in more ways than a figure or a name. */
const VARIED: ReadonlySet<AnswerType> = new Set([
  'date',
  'hour',
  'duration',
  'place',
  'selection',
  'share',
  'demand',
]);

/** Reads the features of the candidates for one question. */
export class FeatureReader {
  readonly #query: Query;
  readonly #weights: readonly number[];
  readonly #matcher: Matcher;
  readonly #index: SearchIndex;
  readonly #context: Context;
  readonly #modifiers: Modifiers;
  readonly #designators: Designators;
  readonly #about: Float32Array;
  readonly #kindred: KindredWords;
  /** Whether no word of content says what the question is about. */
  readonly #isOfNames: boolean;
  /** See {@link Features.particular}. */
  readonly #particular: number;
  /** Whether a sentence that does not offer the kind of answer can hardly answer: nothing else says what is wanted. */
  readonly #isNaming: boolean;
  /** The units that are names, countries and numbers, that are things or deeds, and that are years. */
  readonly #firm: readonly number[];
  readonly #contents: readonly number[];
  readonly #years: readonly number[];

  /** @param weights those of the question's units */
  constructor(query: Query, weights: readonly number[], matcher: Matcher, index: SearchIndex) {
    this.#query = query;
    this.#weights = weights;
    this.#matcher = matcher;
    this.#index = index;
    this.#context = new Context(query, matcher, index);
    this.#modifiers = new Modifiers(query, matcher, index);
    this.#designators = new Designators(query, matcher);
    this.#about = index.vectors.ofQuestion(query, weights);
    this.#kindred = new KindredWords(query, weights, index.vectors);
    const { answerType, focus } = query;
    const asksAnyWords =
      answerType === 'statement' && query.units.every((_, unit) => focus.speaker.includes(unit));
    this.#particular = OPEN.has(answerType) || asksAnyWords ? 0 : VARIED.has(answerType) ? 0.5 : 1;
    const units = (are: (unit: QueryUnit) => boolean) =>
      query.units.flatMap((unit, number) => (are(unit) ? [number] : []));
    this.#firm = units(({ kind }) => kind === 'name' || kind === 'number' || kind === 'place');
    const contents = units(({ kind }) => kind === 'word' || kind === 'verb');
    // 'How old is Marie Curie?' has nothing but names.
    this.#isOfNames = contents.length === 0;
    this.#contents = this.#isOfNames ? this.#firm : contents;
    this.#isNaming = NAMING.has(answerType) || (this.#isOfNames && answerType === 'demand');
    this.#years = units(({ kind, asked }) => kind === 'number' && /^(?:19|20)\d\d$/.test(asked));
  }

  of(indexed: IndexedSentence): Features {
    const query = this.#query;
    const weights = this.#weights;
    const { sentence } = indexed;
    const { document } = sentence;
    const matches = this.#matcher.match(indexed);
    const { near, around } = this.#context.around(indexed, matches);
    const before = this.#index.sentenceAt(document, sentence.index - 1);
    const matchesBefore = before === undefined ? [] : this.#matcher.match(before);
    const answer = offerOf(query, indexed, matches, this.#matcher, this.#index);
    const isLoose = query.answerType === 'count' && answer > -0.5 && answer <= LOOSELY;
    const lack = (of: keyof Focus, found: readonly number[]) =>
      1 - mean(query.focus[of].map((unit) => found[unit] ?? 0));
    return {
      coverage: share(weights, (unit) => around[unit] ?? 0),
      likeness: this.#isOfNames ? USUAL_LIKENESS : this.#index.vectors.likeness(indexed.number, this.#about),
      likenessBefore: before === undefined ? 0 : this.#index.vectors.likeness(before.number, this.#about),
      kindred: this.#kindred.gain(indexed.number, matches),
      least: Math.min(1, ...matches.map((match) => match?.strength ?? 0)),
      found: Math.min(MANY, this.#contents.filter((unit) => (near[unit] ?? 0) >= FOUND_AROUND).length),
      across: query.languages.includes(sentence.language) ? 0 : 1,
      answer,
      noThing: lack('thing', near),
      noSpeaker: lack('speaker', near),
      loose: isLoose ? 1 : 0,
      unoffered: answer < 0 && !isLoose ? 1 : 0,
      vague: answer === 0 && this.#isNaming ? 1 : 0,
      undated: part(this.#years, (unit) => (near[unit] ?? 0) < FOUND_AROUND),
      particular: this.#particular,
      bare: this.#bareness(near),
      far: part(this.#firm, (unit) => (near[unit] ?? 0) < FOUND_AROUND),
      absent: part(this.#firm, (unit) => (around[unit] ?? 0) < FOUND_AROUND),
      together: togetherness(matches, weights),
      lead: this.#index.landmarksOf(document).lead === sentence.index ? 1 : 0,
      before: share(weights, (unit) => matchesBefore[unit]?.strength ?? 0),
      fresh: query.current ? this.#index.recency.of(document) : 0,
      heading: sentence.kind === 'sentence' ? 0 : 1,
      question: asks(sentence) ? 1 : 0,
      conflict: this.#modifiers.areInConflict(indexed) || this.#designators.areInConflict(indexed) ? 1 : 0,
    };
  }

  /** @param near how well each unit is met here or near */
  #bareness(near: readonly number[]): number {
    if (this.#isOfNames) return 0;
    const best = Math.max(...this.#contents.map((unit) => near[unit] ?? 0));
    const named = share(this.#weights, (unit) => (this.#firm.includes(unit) ? 1 : 0));
    return named * Math.max(0, 1 - best / SPOKEN_OF);
  }
}

/** A word met as well as this says that its thing or deed is spoken of. */
const SPOKEN_OF = 0.6;

/** The share of the chosen units of which something holds; 0 where none is chosen. */
function part(chosen: readonly number[], holds: (unit: number) => boolean): number {
  return chosen.length === 0 ? 0 : chosen.filter(holds).length / chosen.length;
}

/** More things met than these make no answer surer. */
const MANY = 4;

/** How alike a question and the sentence that answers it usually are. */
const USUAL_LIKENESS = 0.4;

/** Up to here a number is offered that may be of something else. */
const LOOSELY = 0.5;

/** 1 where there is nothing to take the mean of. */
function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The weighted mean of a value over the units, [0, 1]. */
export function share(weights: readonly number[], value: (unit: number) => number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight, unit) => sum + weight * value(unit), 0) / total;
}

/** From this strength on a match says that the word stands there. */
const STANDS = 0.4;

/** How many tokens may stand between two words that belong together. */
const SIDE_BY_SIDE = 4;

/** The share of the weight of pairs of neighbouring units, [0, 1], that stand side by side in the sentence. */
function togetherness(matches: readonly (UnitMatch | null)[], weights: readonly number[]): number {
  const pairs = matches.slice(1).map((match, at) => ({
    weight: Math.min(weights[at] ?? 0, weights[at + 1] ?? 0),
    near: standSideBySide(matches[at] ?? null, match),
  }));
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : pairs.reduce((sum, { weight, near }) => sum + (near ? weight : 0), 0) / total;
}

function standSideBySide(a: UnitMatch | null, b: UnitMatch | null): boolean {
  if (a === null || b === null || Math.min(a.strength, b.strength) < STANDS) return false;
  const between = b.from >= a.to ? b.from - a.to : a.from - b.to;
  return between >= 0 && between <= SIDE_BY_SIDE;
}
