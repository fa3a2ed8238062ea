import { offerOf } from './answer-offer.ts';
import { asks, matchesAround } from './context.ts';
import type { Matcher } from './matching.ts';
import { modifierConflict } from './modifiers.ts';
import type { Query } from './query.ts';
import type { IndexedSentence, SearchIndex } from './search-index.ts';
import { FOUND_AROUND } from './weights.ts';

/** What the score and the decision on silence look at, each from 0 to 1 unless said otherwise. */
export interface Features {
  /** Share of the question's weight that the sentence itself meets. */
  readonly own: number;
  /** Of `own`, what the document's title and first sentence do not say already: what sets this sentence apart. */
  readonly specific: number;
  /** The same with the sentences and headings around, discounted. */
  readonly coverage: number;
  /** The same anywhere in the document: whether it is about this at all. */
  readonly document: number;
  /** How far the sentence offers the kind of answer wanted, [-1, 1]; -1: it cannot answer. */
  readonly answer: number;
  /** 1 where the question wants a count or an age and the sentence gives none. */
  readonly uncounted: number;
  /** Match of the thing asked for, here or around; 1 where the question names none. */
  readonly focus: number;
  /** 1 where the sentence, with what it leans on, meets but one unit of several. */
  readonly alone: number;
  /** Share of the question's names, countries and numbers that stand elsewhere in the document only, or nowhere. */
  readonly far: number;
  /** Share of the weight of the question's things (not of verbs) that the document has nowhere. */
  readonly unheard: number;
  /** Share of the question's names, countries and numbers that are nowhere around. */
  readonly absent: number;
  /** 1 for a title or a heading. */
  readonly heading: number;
  /** 1 for a sentence that asks. */
  readonly question: number;
  /** 1 where the sentence speaks of another country's people or things than asked. */
  readonly conflict: number;
}

/** The features of one candidate. `weights` are those of the question's units. */
export function featuresOf(
  indexed: IndexedSentence,
  query: Query,
  weights: readonly number[],
  matcher: Matcher,
  index: SearchIndex,
): Features {
  const matches = matcher.match(indexed);
  const { near, around } = matchesAround(indexed, query, matches, matcher, index);
  const inDocument = matcher.matchDocument(indexed.sentence.document);
  const topic = matcher.matchTopic(indexed.sentence.document);
  const answer = offerOf(query, indexed, matches, matcher, index);
  const met = indexed.leaning ? near : matches.map((match) => match?.strength ?? 0);
  const own = (unit: number) => matches[unit]?.strength ?? 0;
  const firm = query.units.map(({ kind }) => kind === 'name' || kind === 'number' || kind === 'place');
  const things = weights.map((weight, unit) => (query.units[unit]?.kind === 'word' ? weight : 0));
  return {
    own: share(weights, own),
    specific: share(weights, (unit) => own(unit) * (1 - (topic[unit] ?? 0))),
    coverage: share(weights, (unit) => around[unit] ?? 0),
    document: share(weights, (unit) => inDocument[unit] ?? 0),
    answer,
    uncounted: (query.answerType === 'count' || query.answerType === 'age') && answer < 0 ? 1 : 0,
    focus: query.focus === null ? 1 : (near[query.focus] ?? 0),
    alone: matches.length > 1 && met.filter((strength) => strength >= FOUND_AROUND).length < 2 ? 1 : 0,
    far: part(firm, (unit) => (near[unit] ?? 0) < FOUND_AROUND),
    unheard: share(things, (unit) => ((inDocument[unit] ?? 0) < FOUND_AROUND ? 1 : 0)),
    absent: part(firm, (unit) => (around[unit] ?? 0) < FOUND_AROUND),
    heading: indexed.sentence.kind === 'sentence' ? 0 : 1,
    question: asks(indexed.sentence) ? 1 : 0,
    conflict: modifierConflict(query, indexed, matcher, index) ? 1 : 0,
  };
}

/** The share of the chosen units of which something holds; 0 where none is chosen. */
function part(chosen: readonly boolean[], holds: (unit: number) => boolean): number {
  const total = chosen.filter(Boolean).length;
  return total === 0 ? 0 : chosen.filter((is, unit) => is && holds(unit)).length / total;
}

/** The weighted mean of a value over the units, [0, 1]. */
export function share(weights: readonly number[], value: (unit: number) => number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight, unit) => sum + weight * value(unit), 0) / total;
}
