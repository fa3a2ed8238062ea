import type { Bridge } from './retriever.ts';

/** How good a match is by the bridge that it uses, (0, 1]. Own forms before other forms, before other words. */
export const BRIDGE_STRENGTH: Readonly<Record<Bridge | 'plural', number>> = {
  exact: 1,
  number: 1,
  /** A regular plural, or its singular. */
  plural: 0.98,
  stem: 0.5,
  name: 0.9,
  concept: 1,
  cognate: 0.6,
  typo: 0.85,
};

/** Discounts of matches by other words than those asked, (0, 1]. */
export const KINSHIP = {
  /** A stem met in the other language is as often a false friend as a loan word. */
  otherLanguage: 0.6,
  /** Two dictionary forms of one stem may be kin ('combat', 'combattre') or strangers ('port', 'portée'). */
  sameStem: 0.78,
  /** A concept that only shares a word with the one asked for. */
  related: 0.5,
  /** A country where its leader is asked for, or the leader where the country is. */
  metonym: 0.45,
  /** A phrase of which only words are found, in any order, says less than the phrase. */
  partsOfPhrase: 1,
};

/** Weight of a unit of the question by its class, before its rarity. */
export const UNIT_WEIGHT = {
  /** Names and numbers make a question particular; verbs are the words most often paraphrased. */
  name: 1.15,
  number: 0.9,
  place: 1.25,
  date: 1.3,
  word: 1,
  verb: 0.7,
  /** Share of its weight that a word of every sentence keeps. */
  least: 0.25,
  /** A word that no sentence has may be a paraphrase: it counts for less than one that some sentence has. */
  unknown: 0.5,
  /** Factor of the verb behind 'who'. */
  predicate: 2,
};

/** How much a match beside the sentence is worth, of one in it. */
export const CONTEXT = {
  /** The setting (who, where, when) is said once and holds for the sentences that follow. */
  setting: {
    question: 1,
    antecedent: 0.65,
    before: 0.55,
    far: 0.6,
    after: 0.4,
    heading: 0.7,
    title: 0.8,
    document: 0.35,
  },
  /** What happens stands in the sentence itself, or in what it is headed by. */
  content: {
    question: 0.7,
    antecedent: 0.55,
    before: 0.5,
    far: 0.15,
    after: 0.15,
    heading: 0.9,
    title: 0.75,
    document: 0.12,
  },
};

/** A unit matched less than this, here and around, counts as missing. */
export const FOUND_AROUND = 0.25;

/**
 * The parts of the score, by feature. Set by logistic regression over pairs of a right and a wrong sentence of the golden
 * set's questions.
 */
export const SCORE = {
  coverage: 16.1,
  specific: 0.52,
  document: 1.9,
  answer: 2.6,
  uncounted: -1.4,
  // Set by hand, since the golden set asks for few figures that have changed: the weight of a middling word.
  fresh: 1,
  heading: -2,
  question: -0.9,
  conflict: -4,
  together: 1.8,
  lead: -1,
  before: 1.8,
  noDeed: -0.39,
  noSpeaker: -1.4,
  unmet: -1.2,
  undated: -0.21,
};

/**
 * The log-odds that the best sentence answers, by piece of evidence. Set by logistic regression over the golden set's
 * questions with and without an answer; a conflict and a missing count decide alone.
 */
export const CONFIDENCE = {
  answer: -0.69,
  lacking: -1.1,
  particular: -2.6,
  document: 0.55,
  noThing: -1.3,
  noCounted: -1.3,
  noDeed: -1.3,
  noSpeaker: -5,
  noTopic: 0,
  unoffered: -3.3,
  vague: -4.5,
  unmet: 0,
  undated: -4.6,
  absent: -1.2,
  stray: -5.7,
  far: -2.2,
  unheard: -0.93,
  conflict: -4.9,
  uncounted: -2.2,
  rival: -1.6,
  addressed: -6.9,
  short: -2.7,
  alone: -0.6,
};

/** The log-odds where no evidence is. */
export const CONFIDENCE_BIAS = 4.08;

/** Sentences of less than this share of the best score are not shown. */
export const SHOWN_SCORE = 0.6;

/** A match weaker than this is counted, but not shown in bold. */
export const SHOWN_MATCH = 0.4;

/** How many sentences MiniSearch hands to the ranking. */
export const CANDIDATES = 300;

/** Terms of less strength find no candidates: what only they find is not about the question. */
export const LEAST_CANDIDATE = 0.4;

/** How many postings a question may find sentences by: each sentence found costs a microsecond or more. */
export const FOUND_POSTINGS = 1_500;

/** How many postings it may read at all; those behind the first only score what is found, which is cheaper. */
export const SCORED_POSTINGS = 4_000;

/** How many candidates are looked at with the text around them. */
export const LOOKED_AT = 100;
