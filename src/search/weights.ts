import type { UnitClass } from './query.ts';
import type { Bridge } from './retriever.ts';

/** How good a match is by the bridge that it uses, (0, 1]. Own forms before other forms, before other words. */
export const BRIDGE_STRENGTH: Readonly<Record<Bridge, number>> = {
  exact: 1,
  number: 1,
  stem: 0.96,
  name: 0.9,
  concept: 0.88,
  cognate: 0.7,
  typo: 0.85,
  context: 1,
};

/** A stem met in the other language is as often a false friend as a loan word. */
export const OTHER_LANGUAGE = 0.6;

/** Two dictionary forms of one stem may be kin ('combat', 'combattre') or strangers ('port', 'portée'). */
export const SAME_STEM = 0.6;

/** A concept that only shares a word with the one asked for. */
export const RELATED = 0.7;

/** How many sentences MiniSearch hands to the ranking. */
export const CANDIDATES = 300;

/** How many postings a question may read: about five milliseconds. */
export const MOST_POSTINGS = 12_000;

/** How many candidates are looked at with the text around them. */
export const LOOKED_AT = 100;

/** A match weaker than this is counted, but not shown in bold. */
export const SHOWN_MATCH = 0.4;

/** Names and numbers make a question particular; verbs are the words most often paraphrased. */
export const UNIT_WEIGHT: Readonly<Record<UnitClass, number>> = {
  name: 1.3,
  number: 1.2,
  place: 1,
  date: 0.8,
  word: 1,
  verb: 0.7,
};

/** Even a word of every sentence says something of the question. */
export const LEAST_WEIGHT = 0.35;

/** A word that no sentence has may be a paraphrase: it counts for less than one that some sentence has. */
export const UNKNOWN_WORD = 0.55;

/**
 * How much a match beside the sentence is worth, of one in it. The setting (who, where, when) is said once and holds for
 * the sentences that follow; what happens must stand in the sentence itself.
 */
export const CONTEXT = {
  setting: {
    question: 0.95,
    antecedent: 0.9,
    before: 0.75,
    far: 0.5,
    after: 0.4,
    heading: 0.7,
    title: 0.65,
    document: 0.45,
  },
  content: {
    question: 0.85,
    antecedent: 0.6,
    before: 0.35,
    far: 0.15,
    after: 0.15,
    heading: 0.45,
    title: 0.3,
    document: 0.1,
  },
} as const;

/** The parts of the score. */
export const SCORE = {
  coverage: 6,
  content: 4,
  together: 0.8,
  answer: 1.2,
  heading: -2,
  question: -1.5,
  conflict: -4,
  /** Sentences of less than this share of the best score are not shown. */
  keep: 0.5,
} as const;

/** Below these the best sentence is not an answer. */
export const SILENCE = { coverage: 0.42, content: 0.25, focus: 2, rival: 0.85 } as const;
