import type { Document, Sentence } from '../corpus/document.ts';
import type { Query, QueryTerm, QueryUnit } from './query.ts';
import type { Bridge } from './retriever.ts';
import type { IndexedSentence, SearchIndex } from './search-index.ts';

/** Where and how well a sentence meets one unit of the question. */
export interface UnitMatch {
  /** (0, 1] */
  readonly strength: number;
  readonly bridge: Bridge;
  /** Tokens of the sentence, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

interface Target {
  readonly unit: number;
  /** -1: the unit as a whole; else which of its parts. */
  readonly part: number;
  readonly strength: number;
  readonly bridge: Bridge;
}

import type { TermFlags } from '../language/term-table.ts';
import { KINSHIP } from './weights.ts';

/** Finds, for each unit of one question, its best match in a sentence. Each unit counts once, by its best bridge. */
export class Matcher {
  readonly #targets = new Map<number, Target[]>();
  readonly #index: SearchIndex;
  readonly #flags: TermFlags;
  readonly #units: readonly QueryUnit[];
  readonly #documents = new Map<string, readonly number[]>();
  readonly #cache = new Map<number, readonly (UnitMatch | null)[]>();

  constructor(query: Query, index: SearchIndex) {
    this.#units = query.units;
    this.#index = index;
    query.units.forEach((unit, number) => {
      this.#aim(unit.terms, number, -1);
      for (const [part, terms] of unit.parts.entries()) this.#aim(terms, number, part);
    });
    this.#flags = index.flags(this.#targets.keys());
  }

  #aim(terms: readonly QueryTerm[], unit: number, part: number): void {
    for (const { text, strength, bridge } of terms) {
      const id = this.#index.termId(text);
      if (id === undefined) continue;
      const targets = this.#targets.get(id) ?? [];
      targets.push({ unit, part, strength, bridge });
      this.#targets.set(id, targets);
    }
  }

  /** For each unit of the question its best match in the sentence, or null. */
  match(sentence: IndexedSentence): readonly (UnitMatch | null)[] {
    const cached = this.#cache.get(sentence.number);
    if (cached !== undefined) return cached;
    const best: (UnitMatch | null)[] = this.#units.map(() => null);
    const parts: (UnitMatch | null)[][] = this.#units.map((unit) => unit.parts.map(() => null));
    this.#index.forEachTerm(sentence.number, this.#flags, ({ id, from, to, strength }) => {
      for (const target of this.#targets.get(id) ?? []) {
        const slots = target.part < 0 ? best : (parts[target.unit] ?? []);
        const slot = target.part < 0 ? target.unit : target.part;
        const match = { strength: target.strength * strength, bridge: target.bridge, from, to };
        if (match.strength > (slots[slot]?.strength ?? 0)) slots[slot] = match;
      }
    });
    const result = best.map((whole, unit) => better(whole, combine(parts[unit] ?? [])));
    this.#cache.set(sentence.number, result);
    return result;
  }

  /** For each unit its best match in a document's title and first sentence of text, [0, 1]: what it is about. */
  matchTopic(document: Document): readonly number[] {
    const first = document.sentences.findIndex(({ kind }) => kind === 'sentence');
    return this.#bestOf(
      document,
      `topic ${document.id}`,
      ({ kind, index }) => kind === 'title' || index === first,
    );
  }

  /** For each unit its best match anywhere in a document, [0, 1]. */
  matchDocument(document: Document): readonly number[] {
    return this.#bestOf(document, document.id, () => true);
  }

  #bestOf(document: Document, key: string, wanted: (sentence: Sentence) => boolean): readonly number[] {
    const cached = this.#documents.get(key);
    if (cached !== undefined) return cached;
    const best = this.#units.map(() => 0);
    for (const candidate of document.sentences.filter(wanted)) {
      const sentence = this.#index.sentenceAt(document, candidate.index);
      if (sentence === undefined) continue;
      this.match(sentence).forEach((match, unit) => {
        best[unit] = Math.max(best[unit] ?? 0, match?.strength ?? 0);
      });
    }
    this.#documents.set(key, best);
    return best;
  }

  /** Every place where the sentence meets a unit, for looking at what stands beside it. */
  occurrences(sentence: IndexedSentence, unit: number, least: number): UnitMatch[] {
    const found: UnitMatch[] = [];
    this.#index.forEachTerm(sentence.number, this.#flags, (term) => {
      for (const target of this.#targets.get(term.id) ?? []) {
        const strength = target.strength * term.strength;
        if (target.unit !== unit || target.part >= 0 || strength < least) continue;
        found.push({ strength, bridge: target.bridge, from: term.from, to: term.to });
      }
    });
    return found;
  }
}

/** A phrase by its words: their mean, missing ones counting nothing. */
function combine(parts: readonly (UnitMatch | null)[]): UnitMatch | null {
  const found = parts.filter((part) => part !== null);
  const [first] = found;
  if (first === undefined) return null;
  const strength =
    (KINSHIP.partsOfPhrase * found.reduce((sum, part) => sum + part.strength, 0)) / parts.length;
  return { ...first, strength };
}

function better(a: UnitMatch | null, b: UnitMatch | null): UnitMatch | null {
  if (a === null || b === null) return a ?? b;
  return b.strength > a.strength ? b : a;
}
