import type { NamedConcept } from './concept.ts';
import type { Language } from './language.ts';
import type { Continuations } from './phrases.ts';

/** What a word may stand for by itself, and in phrases. */
export interface WordReading {
  readonly language: Language;
  readonly isGrammar: boolean;
  /** The keys that it may have within a phrase: most words have none. */
  readonly keys: readonly string[];
  readonly openings: readonly Opening[];
}

/** A key that a word may have where a phrase begins. */
export interface Opening {
  readonly key: string;
  /** The concepts that the word names alone. */
  readonly named: readonly NamedConcept[];
  /** What may come next in longer phrases; null where none begins with it. */
  readonly next: Continuations | null;
}
