import type { ConceptKind, RelatedConcept } from './concept.ts';
import type { ConceptList } from './concept-list.ts';
import { LANGUAGES, type Language } from './language.ts';
import { keysOf, type Phrases } from './phrases.ts';
import { conceptOf, strengthOf } from './sense.ts';
import { tokenise } from './tokens.ts';
import { WordCache } from './word-cache.ts';

/** Kinds whose words are not the same thing: what shares a word with one is not related to another. */
const UNRELATED: ReadonlySet<ConceptKind> = new Set(['association', 'leader']);

/** Which concepts of a dictionary share a word with which others. */
export class RelatedConcepts {
  readonly #concepts: ConceptList;
  readonly #phrases: Readonly<Record<Language, Phrases>>;
  readonly #known = new WordCache((concept) => this.#relatedTo(concept));

  constructor(concepts: ConceptList, phrases: Readonly<Record<Language, Phrases>>) {
    this.#concepts = concepts;
    this.#phrases = phrases;
  }

  /** Other concepts of its kind that share a word or a phrase with a concept's own, each with its best link's strength. */
  of(concept: string): readonly RelatedConcept[] {
    return this.#known.of(concept);
  }

  #relatedTo(concept: string): readonly RelatedConcept[] {
    const number = this.#concepts.numberOf(concept);
    const kind = number === undefined ? undefined : this.#concepts.kindOf(number);
    if (kind === undefined || UNRELATED.has(kind)) return [];
    const strengths = new Map<string, number>();
    for (const language of LANGUAGES) {
      for (const word of this.#concepts.wordsOf(concept, language)) {
        const [key] = keysOf(tokenise(word), language);
        const senses = key === undefined ? [] : (this.#phrases[language].sensesOf(key) ?? []);
        for (const sense of senses) {
          const other = this.#concepts.idOf(conceptOf(sense));
          if (other === concept || this.#concepts.kindOf(conceptOf(sense)) !== kind) continue;
          if (!this.#concepts.wordsOf(other, language).includes(word)) continue; // 'porte' shares a stem with 'portée', no more
          const strength = strengthOf(sense, senses.length, kind);
          strengths.set(other, Math.max(strengths.get(other) ?? 0, strength));
        }
      }
    }
    return [...strengths].map(([concept, strength]) => ({ concept, strength }));
  }
}
