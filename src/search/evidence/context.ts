import type { Document, Sentence } from '../../corpus/document.ts';
import { numberTerm } from '../../language/term.ts';
import { tokenise } from '../../language/tokens.ts';
import { WordCache } from '../../language/word-cache.ts';
import type { IndexedSentence, SearchIndex } from '../index/search-index.ts';
import type { Query, QueryUnit, UnitClass } from '../question/query.ts';
import { CONTEXT } from '../weights.ts';
import type { Matcher, UnitMatch } from './matching.ts';

/** The best match of each unit, [0, 1], discounted by where it stands. */
export interface Surroundings {
  /** In the sentence, beside it, in its heading, the title or the first sentence, or in what the document keeps speaking of. */
  readonly near: readonly number[];
  /** There or anywhere in the document. */
  readonly around: readonly number[];
}

/** What so many sentences of a document speak of, all of it is about. */
const TOPICAL = 2;

/** Finds what stands around candidates for one question. */
export class Context {
  readonly #matcher: Matcher;
  readonly #index: SearchIndex;
  /** For each unit by how much a place discounts its match. */
  readonly #discounts: readonly Readonly<Record<keyof typeof CONTEXT.setting, number>>[];
  /** The units that may name a document's date. */
  readonly #dated: readonly (readonly [number, QueryUnit])[];
  /** The units in capitals, with their words: they may name who published a document. */
  readonly #capitalised: readonly (readonly [number, readonly string[]])[];

  constructor(query: Query, matcher: Matcher, index: SearchIndex) {
    this.#matcher = matcher;
    this.#index = index;
    this.#discounts = query.units.map(({ kind }) => (isSetting(kind) ? CONTEXT.setting : CONTEXT.content));
    this.#capitalised = query.units.flatMap(({ from, to }, number) => {
      const tokens = query.tokens.slice(from, to);
      return tokens.every(({ capitalised }) => capitalised)
        ? [[number, tokens.map(({ folded }) => folded)]]
        : [];
    });
    this.#dated = [...query.units.entries()].filter(([, { kind }]) => kind === 'date' || kind === 'number');
  }

  /** What the sentence lacks may stand beside it: the sentence before (more so where this one leans on it), heading, title. */
  around({ sentence, leaning }: IndexedSentence, matches: readonly (UnitMatch | null)[]): Surroundings {
    const { document, index, paragraph, heading } = sentence;
    const { title, lead } = this.#index.landmarksOf(document);
    const before = document.sentences[index - 1];
    const sameParagraph = before?.paragraph === paragraph;
    const around = matches.map((match) => match?.strength ?? 0);
    const isDate = (unit: number) => this.#dated.some(([number]) => number === unit);
    const raise = (unit: number, strength: number, relation: keyof typeof CONTEXT.setting) => {
      if (relation === 'after' && isDate(unit)) return; // what happens next has a date of its own
      const raised = (this.#discounts[unit]?.[relation] ?? 0) * strength;
      if (raised > (around[unit] ?? 0)) around[unit] = raised;
    };
    const look = (position: number, relation: keyof typeof CONTEXT.setting) => {
      const neighbour = position === index ? undefined : this.#index.sentenceAt(document, position);
      if (neighbour === undefined) return;
      this.#matcher.match(neighbour).forEach((match, unit) => {
        if (match !== null) raise(unit, match.strength, relation);
      });
    };
    look(index - 1, asks(before) ? 'question' : leaning ? 'antecedent' : sameParagraph ? 'before' : 'far');
    look(index - 2, leaning && sameParagraph ? 'before' : 'far');
    look(index + 1, 'after');
    look(heading ?? -1, 'heading');
    look(title, 'title');
    look(lead, 'title'); // a news text says in its first sentence who, where and when it is about
    for (const [number, unit] of this.#dated) {
      const isDay = this.#dated.some(
        ([other, { kind }]) => kind === 'date' && Math.abs(other - number) === 1,
      );
      if (saysDate(unit, document.metadata.publishedOn, isDay)) raise(number, 1, 'title');
    }
    for (const [unit, words] of this.#capitalised) {
      if (isPublishedBy(words, document)) raise(unit, 1, 'title'); // 'we spoke to 94 people', a body's report says
    }
    const { best, recurrences } = this.#matcher.matchDocument(document);
    best.forEach((strength, unit) => {
      if ((recurrences[unit] ?? 0) >= TOPICAL) raise(unit, strength, 'topic');
    });
    const near = [...around];
    best.forEach((strength, unit) => {
      raise(unit, strength, 'document');
    });
    return { near, around };
  }
}

/** A text that asks a question goes on with the answer to it, and does not give it in the question. */
export function asks(sentence: Sentence | undefined): boolean {
  return sentence?.document.text[sentence.end - 1] === '?';
}

/** How many publishers and authors are kept in words. */
const RECENT_PUBLISHERS = 1000;

const publishers = new WordCache(
  (text) => new Set(tokenise(text).map(({ folded }) => folded)),
  RECENT_PUBLISHERS,
);

/** Whether words are of the name of a document's publisher or author. */
function isPublishedBy(words: readonly string[], { metadata }: Document): boolean {
  return [metadata.publisher, metadata.author].some((name) => {
    if (name === null) return false;
    const known = publishers.of(name);
    return words.every((word) => known.has(word));
  });
}

/** Whether a unit names the month or the year in which the document appeared, or its day where it is one of a month. */
function saysDate(unit: QueryUnit, publishedOn: string | null, isDay: boolean): boolean {
  const [year, month, day] = publishedOn?.split('-') ?? [];
  return unit.terms.some(
    ({ text }) =>
      (year !== undefined && text === numberTerm(year)) ||
      (month !== undefined && text === `date:month-${Number(month)}`) ||
      (isDay && day !== undefined && text === numberTerm(String(Number(day)))),
  );
}

/** Who, where and when: what a text says once and goes on about. */
function isSetting(kind: UnitClass | undefined): boolean {
  return kind === 'place' || kind === 'name' || kind === 'date' || kind === 'number';
}
