/**
 * What a concept stands for. Names of places and dates must match where ordinary words need not. `corpus`: of the corpus' own
 * glossary. `association`: ties a question's words to those of its answer, and is no synonym. `leader`: a person whose name
 * stands for a country.
 */
export type ConceptKind = 'word' | 'place' | 'date' | 'corpus' | 'association' | 'leader';

/** A concept that words name, wherever they stand. */
export interface NamedConcept {
  /** Language-neutral id, such as `place:KP` or `word:1234`. */
  readonly concept: string;
  readonly kind: ConceptKind;
  /** Strength of the link between the words and the concept, (0, 1]: loose and ambiguous words count for less. */
  readonly strength: number;
}

/** An occurrence of a concept in a text: tokens `[from, to)`. */
export interface ConceptHit extends NamedConcept {
  readonly from: number;
  readonly to: number;
}

/** A concept that shares a word with another. */
export type RelatedConcept = Pick<NamedConcept, 'concept' | 'strength'>;
