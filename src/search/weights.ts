import type { Bridge } from './retriever.ts';

/**
 * How good a match is by the bridge that it uses, (0, 1]: set by search over the golden set's questions. A concept stands
 * for the word itself and brings its own discount; a bare stem joins strangers as often as kin.
 */
export const BRIDGE_STRENGTH: Readonly<Record<Bridge | 'plural', number>> = {
  exact: 1,
  number: 1,
  /** A regular plural, or its singular. */
  plural: 0.98,
  stem: 0.5,
  name: 0.9,
  concept: 1,
  association: 1,
  cognate: 0.6,
  typo: 0.85,
};

/** Discounts of matches by other words than those asked, (0, 1]. */
export const KINSHIP = {
  /** A stem met in the other language is as often a false friend as a loan word. */
  otherLanguage: 0.6,
  /** Two dictionary forms of one stem may be kin ('combat', 'combattre') or strangers ('port', 'portée'). */
  sameStem: 0.78,
  /** What is of the kind that is asked for: a red thing where its colour is. */
  member: 0.7,
  /** A person named whole in the question, and by the surname in the text. */
  surname: 0.6,
  /** A concept that only shares a word with the one asked for. */
  related: 0.5,
  /** A country where its leader is asked for, or the leader where the country is. */
  metonym: 0.45,
};

/** What a weak match keeps where its word meets another word of the question better. */
export const SECOND_MEANING = 0.5;

/** A concept that is related by less says nothing, and each is a term to look for. */
export const LEAST_RELATED = 0.2;

/** Weight of a unit of the question by its class, before its rarity. */
export const UNIT_WEIGHT = {
  /** Names, places and dates make a question particular; verbs are the words most often paraphrased. */
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
  /** Factor of a word that says what sort of answer is wanted. */
  sort: 0.4,
  /** Factor of a word that says little ('continue', 'new'). */
  light: 0.6,
  /** Factor of the verb behind 'who'. */
  predicate: 1.5,
};

/** How much a match beside the sentence is worth, of one in it. */
export const CONTEXT = {
  /** The setting (who, where, when) is said once and holds for the sentences that follow. */
  setting: {
    question: 1,
    antecedent: 0.9,
    before: 0.7,
    far: 0.75,
    after: 0.4,
    heading: 0.7,
    title: 0.8,
    topic: 0.5,
    document: 0.35,
  },
  /** What happens stands in the sentence itself, or in what it is headed by. */
  content: {
    question: 0.7,
    antecedent: 0.75,
    before: 0.55,
    far: 0.15,
    after: 0.15,
    heading: 0.75,
    title: 0.75,
    topic: 0.4,
    document: 0.12,
  },
};

/** A unit matched less than this, here and around, counts as missing. */
export const FOUND_AROUND = 0.25;

/**
 * The parts of the score, by feature. Set by listwise logistic regression (Cao et al. 2007) over the right and the wrong
 * sentences of the golden set's questions; a conflict's weight is set by hand.
 */
export const SCORE = {
  coverage: 15,
  likeness: 4.9,
  likenessBefore: 1.7,
  kindred: 5.1,
  answer: 2.8,
  // Set by hand, since the golden set asks for few figures that have changed: the weight of a middling word.
  fresh: 1,
  heading: -2.3,
  question: -3.7,
  together: 0.76,
  lead: -0.75,
  before: 0.87,
  noSpeaker: -1.8,
  conflict: -4,
};

/**
 * The log-odds that the best sentence answers, by piece of evidence. Set by logistic regression over the golden set's
 * questions, over those that it does not answer, and over the questions of each part asked of all others; what is missing is
 * kept from speaking for an answer.
 */
export const CONFIDENCE = {
  coverage: 4.4,
  found: 0.18,
  least: 0.87,
  likeness: 3.4,
  across: 0.49,
  particular: -1.9,
  bare: -4.1,
  undated: -3.3,
  far: -2.9,
  addressed: -5.4,
  noThing: -1.3,
  noSpeaker: -3.3,
  loose: -2,
  unoffered: -4.1,
  vague: -3,
  // Set by hand, since the golden set has few conflicts, few questions that are no question, and none that advice answers.
  conflict: -5,
  scant: -5,
  faint: -5,
  unadvised: -6,
};

/**
 * The log-odds where no evidence is: set so that of the questions on other subjects all but a few are refused, and three near
 * misses of four, where refusing more would cost as many answers.
 */
export const CONFIDENCE_BIAS = -3.4;

/** Sentences of less than this share of the best score are not shown. */
export const SHOWN_SCORE = 0.7;

/** A match weaker than this is counted, but not shown in bold. */
export const SHOWN_MATCH = 0.4;

/** How many sentences MiniSearch hands to the ranking, and how many postings it reads for them: each is a microsecond or two. */
export const CANDIDATES = 1_300;

/** Terms of less strength find no candidates: what only they find is not about the question. */
export const LEAST_CANDIDATE = 0.4;

/** Terms of less strength find candidates only where the surer ones leave room for more. */
export const SURE_CANDIDATE = 0.6;

/** How many candidates are looked at with the text around them. */
export const LOOKED_AT = 38;

/** Beside how many of them the sentences before and behind are looked at too: an answer may name nothing of the question. */
export const LOOKED_BESIDE = 10;

/** From this cosine on words are of like meaning: below are most pairs of words of one subject. */
export const KINDRED = 0.3;
