import type { Document } from '../../corpus/document.ts';
import { tokenise } from '../../language/tokens.ts';
import type { IndexedSentence, SearchIndex } from '../index/search-index.ts';
import type { TermVisitor } from '../index/sentence-terms.ts';
import type { WantedTerms } from '../index/term-givers.ts';
import type { Query, QueryTerm, QueryUnit } from '../question/query.ts';
import type { Bridge } from '../retriever.ts';
import { SECOND_MEANING } from '../weights.ts';
import { firstNamesOf, meetBySurname } from './surnames.ts';

/** Where and how well a sentence meets one unit of the question. */
export interface UnitMatch {
  /** (0, 1] */
  readonly strength: number;
  readonly bridge: Bridge;
  /** Tokens of the sentence, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** For each unit of the question. */
interface DocumentMatch {
  /** Its best match anywhere in the document, [0, 1]. */
  readonly best: readonly number[];
  /** In how many sentences it is met. */
  readonly recurrences: readonly number[];
}

/** What a term or a word of the index meets. */
interface Target {
  /** A unit as a whole by its number; the parts of units are numbered behind. */
  readonly slot: number;
  readonly strength: number;
  readonly bridge: Bridge;
}

/** From this strength on a word is met for certain. */
const CERTAIN = 0.6;

/** From this strength on it is met though another word of the question is what stands there: not so a thing of a kind asked for. */
const WITHOUT_DOUBT = 0.75;

/** Finds, for each unit of one question, its best match in a sentence. Each unit counts once, by its best bridge. */
export class Matcher {
  readonly #targets = new Map<number, Target[]>();
  /** For each word that was met, its best way to each slot: a question meets the same words in many sentences. */
  readonly #words = new Map<number, readonly Target[]>();
  readonly #index: SearchIndex;
  readonly #wanted: WantedTerms;
  readonly #units: readonly QueryUnit[];
  readonly #firstNames: readonly number[];
  /** For each unit the slots of its parts. */
  readonly #parts: readonly (readonly number[])[];
  readonly #documents = new Map<Document, DocumentMatch>();
  readonly #cache = new Map<number, readonly (UnitMatch | null)[]>();
  /** What most sentences match. */
  readonly #nothing: readonly (UnitMatch | null)[];
  /** For each slot the best strength in the sentence that is looked at. */
  readonly #strengths: Float64Array;
  readonly #note = ({ slot, strength }: Target, tie: number) => {
    if (strength * tie > (this.#strengths[slot] ?? 0)) this.#strengths[slot] = strength * tie;
  };
  readonly #noteWord = (word: number) => {
    for (const target of this.#metBy(word)) this.#note(target, 1);
  };
  readonly #notePhrase: TermVisitor = (id, _from, _to, tie) => {
    for (const target of this.#targets.get(id) ?? []) this.#note(target, tie);
  };

  constructor(query: Query, index: SearchIndex) {
    this.#units = query.units;
    this.#firstNames = firstNamesOf(query.units);
    this.#index = index;
    this.#nothing = query.units.map(() => null);
    query.units.forEach(({ terms }, unit) => {
      this.#aim(terms, unit);
    });
    let slot = query.units.length;
    this.#parts = query.units.map(({ parts }) =>
      parts.map((terms) => {
        this.#aim(terms, slot);
        return slot++;
      }),
    );
    this.#wanted = index.wanted(this.#targets.keys());
    this.#strengths = new Float64Array(slot);
  }

  #aim(terms: readonly QueryTerm[], slot: number): void {
    for (const { text, strength, bridge } of terms) {
      const id = this.#index.termId(text);
      if (id === undefined) continue;
      const targets = this.#targets.get(id) ?? [];
      targets.push({ slot, strength, bridge });
      this.#targets.set(id, targets);
    }
  }

  #metBy(word: number): readonly Target[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const best = new Map<number, Target>();
    this.#index.terms.forEachOfWord(word, (id, tie) => {
      for (const { slot, strength, bridge } of this.#targets.get(id) ?? []) {
        if (strength * tie > (best.get(slot)?.strength ?? 0))
          best.set(slot, { slot, strength: strength * tie, bridge });
      }
    });
    const met = [...best.values()];
    this.#words.set(word, met);
    return met;
  }

  /** Whether a term of the index is one that the question looks for. */
  looksFor(id: number): boolean {
    return this.#targets.has(id);
  }

  /** The weight of what a sentence meets of the question, by how well it does: for a look at thousands of sentences. */
  weightMet(number: number, weights: readonly number[]): number {
    const slots = this.#strengths.fill(0);
    this.#index.terms.forEachWord(number, this.#wanted, this.#noteWord);
    this.#index.terms.forEachPhrase(number, this.#wanted, this.#notePhrase);
    let sum = 0;
    for (let unit = 0; unit < weights.length; unit++) {
      let inParts = 0;
      const parts = this.#parts[unit] ?? [];
      for (const slot of parts) inParts += slots[slot] ?? 0;
      sum += (weights[unit] ?? 0) * Math.max(slots[unit] ?? 0, inParts / Math.max(1, parts.length));
    }
    return sum;
  }

  /** For each unit of the question its best match in the sentence, or null. */
  match(indexed: IndexedSentence): readonly (UnitMatch | null)[] {
    const { number } = indexed;
    const cached = this.#cache.get(number);
    if (cached !== undefined) return cached;
    const slots: (UnitMatch | undefined)[] = [];
    const meet = ({ slot, strength: full, bridge }: Target, tie: number, from: number, to: number) => {
      const strength = full * tie;
      if (strength > (slots[slot]?.strength ?? 0)) slots[slot] = { strength, bridge, from, to };
    };
    this.#index.terms.forEachWord(number, this.#wanted, (word, token) => {
      for (const target of this.#metBy(word)) meet(target, 1, token, token + 1);
    });
    this.#index.terms.forEachPhrase(number, this.#wanted, (id, from, to, tie) => {
      for (const target of this.#targets.get(id) ?? []) meet(target, tie, from, to);
    });
    const found =
      slots.length === 0
        ? this.#nothing
        : this.#wholeNames(indexed, eachWordForOne(this.#units.map((_, unit) => this.#bestIn(slots, unit))));
    this.#cache.set(number, found);
    return found;
  }

  #wholeNames(
    { sentence }: IndexedSentence,
    matches: readonly (UnitMatch | null)[],
  ): readonly (UnitMatch | null)[] {
    const isPartial = this.#firstNames.some(
      (first) => matches[first] === null && matches[first + 1] !== null,
    );
    if (!isPartial) return matches;
    const text = sentence.document.text.slice(sentence.start, sentence.end);
    return meetBySurname(matches, this.#firstNames, tokenise(text));
  }

  #bestIn(slots: readonly (UnitMatch | undefined)[], unit: number): UnitMatch | null {
    const parts = this.#parts[unit]?.map((slot) => slots[slot] ?? null) ?? [];
    return better(slots[unit] ?? null, combine(parts));
  }

  /** What a document as a whole has of each unit. */
  matchDocument(document: Document): DocumentMatch {
    const known = this.#documents.get(document);
    if (known !== undefined) return known;
    const best = this.#units.map(() => 0);
    const recurrences = this.#units.map(() => 0);
    for (const sentence of this.#index.sentencesOf(document)) {
      const matches = this.match(sentence);
      if (matches === this.#nothing) continue;
      matches.forEach((match, unit) => {
        if (match === null) return;
        if (match.strength > (best[unit] ?? 0)) best[unit] = match.strength;
        if (match.strength >= CERTAIN) recurrences[unit] = (recurrences[unit] ?? 0) + 1;
      });
    }
    const found = { best, recurrences };
    this.#documents.set(document, found);
    return found;
  }

  /** Every place where the sentence meets a unit, for looking at what stands beside it. */
  occurrences(sentence: IndexedSentence, unit: number, least: number): UnitMatch[] {
    const found: UnitMatch[] = [];
    this.#index.forEachTerm(sentence.number, this.#wanted, (id, from, to, tie) => {
      for (const { slot, bridge, ...target } of this.#targets.get(id) ?? []) {
        const strength = target.strength * tie;
        if (slot === unit && strength >= least) found.push({ strength, bridge, from, to });
      }
    });
    return found;
  }
}

/**
 * A word of the sentence stands for one word of the question: what it is tied to besides counts for less, as 'port' does
 * where 'containers' meets 'conteneurs', and 'bleu' as a colour of 'bleu de Verniac'.
 */
function eachWordForOne(matches: readonly (UnitMatch | null)[]): readonly (UnitMatch | null)[] {
  const isTaken = (match: UnitMatch) =>
    matches.some(
      (other) =>
        other !== null && other.strength > match.strength && other.from < match.to && match.from < other.to,
    );
  return matches.map((match) =>
    match === null || match.strength >= WITHOUT_DOUBT || !isTaken(match)
      ? match
      : { ...match, strength: match.strength * SECOND_MEANING },
  );
}

/** A phrase by its words: their mean, missing ones counting nothing. */
function combine(parts: readonly (UnitMatch | null)[]): UnitMatch | null {
  const found = parts.filter((part) => part !== null);
  const [first] = found;
  if (first === undefined) return null;
  const strength = found.reduce((sum, part) => sum + part.strength, 0) / parts.length;
  return { ...first, strength };
}

function better(a: UnitMatch | null, b: UnitMatch | null): UnitMatch | null {
  if (a === null || b === null) return a ?? b;
  return b.strength > a.strength ? b : a;
}
