import type { Language } from '../../language/language.ts';
import type { Qualifier } from '../estimate.ts';
import { english } from './grammar.en.ts';
import { french } from './grammar.fr.ts';

/** Words that bound a number, by what they say of it. Phrases are written as lexemes with one space between. */
export type Bounds = Readonly<Partial<Record<Qualifier, readonly string[]>>>;

/** What a language must provide so that its figures can be found, read and placed. Words are in lower case with accents. */
export interface Grammar {
  /** Cardinals below a hundred, and hundred itself. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: thousand, million … */
  readonly scales: Readonly<Record<string, number>>;
  /** Letters that do the same, glued to digits or after a space: k, M, Md, bn. */
  readonly scaleLetters: Readonly<Record<string, number>>;
  /** Nouns that stand for about so many, or, without a count, for an unknown number of so many. */
  readonly collectives: Readonly<Record<string, number>>;
  /** Determiners that leave the number of a collective open: several thousand, des milliers. */
  readonly vagueDeterminers: readonly string[];
  /** Determiners that make a collective one: a dozen, une vingtaine. */
  readonly singleDeterminers: readonly string[];
  /** Adjectives that may stand between a determiner and a collective: une bonne centaine. */
  readonly collectiveAdjectives: readonly string[];
  /** Fractions by their last word, as a share of one. */
  readonly fractions: Readonly<Record<string, number>>;
  /** 'and a half' behind a number or its scale. */
  readonly halves: readonly string[];
  /** Words for per cent, as phrases. */
  readonly percents: readonly string[];
  readonly currencies: readonly string[];
  /** Units of length, weight, temperature … in every form. */
  readonly measures: readonly string[];
  /** Words that bound the number behind them. */
  readonly before: Bounds;
  /** Words behind which a preposition is no bound: 'spread over 150 countries'. */
  readonly unbounding: readonly string[];
  /** Words that bound the number, or the number and its noun, in front of them. */
  readonly after: Bounds;
  /** Adverbs that may stand between a bound and its number. */
  readonly boundAdverbs: readonly string[];
  /** Words that say that a bound is denied: 'doute que … plus de'. */
  readonly denials: readonly string[];
  /** Words right in front of a verb that turn its 'more than' round: 'nobody got more than', 'n'a jamais dépassé'. */
  readonly negations: readonly string[];
  /** 'between' and what joins its ends; what joins the ends of 'from … to'. */
  readonly ranges: {
    readonly between: readonly string[];
    readonly and: readonly string[];
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly or: readonly string[];
  };
  /** Verbs of change: what follows 'from … to' is then two figures, not a range. */
  readonly changes: readonly string[];
  /** Verbs that say how much their subject is: 'turnout reached', 'les pertes s'élèvent à'. */
  readonly levels: readonly string[];
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words that make a four-digit number behind them a year. */
  readonly yearIntroducers: readonly string[];
  readonly durations: readonly string[];
  readonly years: readonly string[];
  /** Nouns that number what follows: article 5, résolution 2397, No. 4. */
  readonly labels: readonly string[];
  /** Determiners that point back at things known: les deux, these three. */
  readonly definites: readonly string[];
  /** Nouns of persons and of what may be one: 'un mort', 'one soldier'. */
  readonly singles: readonly string[];
  /** Words that show that two numbers side by side are a score. */
  readonly sport: readonly string[];
  /** Introduces the base of a rate: per 100,000 people, pour 100 000 habitants. */
  readonly perWords: readonly string[];
  /** Prepositions and the like, which end a noun phrase. */
  readonly stops: readonly string[];
  /** 'of' in front of a complement. */
  readonly of: readonly string[];
  readonly articles: readonly string[];
  /** Finite forms of the commonest verbs. */
  readonly verbs: readonly string[];
  /** 'of them' behind a figure: what is counted stands before. */
  readonly leaning: readonly string[];
  /** Words that open a sentence which goes on with what was said before it. */
  readonly goingOn: readonly string[];
  /** Nouns of the counting itself ('number', 'toll'): what is counted is their complement. */
  readonly tallies: readonly string[];
  /** Nouns that hold or measure what is really counted: containers, tonnes, units. */
  readonly containers: readonly string[];
  /** Nouns that are sums of money themselves: 'budget', 'damage'. */
  readonly amounts: readonly string[];
  readonly sources: SourceGrammar;
  readonly hedges: HedgeGrammar;
}

/** How a language names who says something. */
export interface SourceGrammar {
  /** Prepositions of attribution: selon, according to. */
  readonly prepositions: readonly string[];
  /** Verbs of saying, finding and counting, in every form that can head a clause. */
  readonly verbs: readonly string[];
  /** Those whose plain object is a claim: 'recensait 300 cas', 'reported 12 deaths'. */
  readonly counting: readonly string[];
  /** Those whose plain object is a claim where their subject is known to speak: 'Airbus vise 800 avions', not 'le plan vise 12 villes'. */
  readonly ofSpeakers: readonly string[];
  /** Past participles of these, before 'par' / 'by'. */
  readonly participles: readonly string[];
  readonly by: readonly string[];
  readonly that: readonly string[];
  readonly auxiliaries: readonly string[];
  /** What may stand between an auxiliary and its verb: 'a de son côté rappelé'. */
  readonly asides: readonly string[];
  readonly pronouns: readonly string[];
  /** Words that open an adverbial in front of the subject. */
  readonly openers: readonly string[];
  /** Nouns of persons and bodies who give figures. */
  readonly speakers: readonly string[];
  /** Nouns of what they count, think or say. */
  readonly counts: readonly string[];
}

/** How a language words hearsay and doubt. */
export interface HedgeGrammar {
  /** Words and phrases that hedge wherever they stand in the figure's clause. */
  readonly words: readonly string[];
  /** Words of doubt that govern the clause of the figure ('doute que', 'il est possible que'). */
  readonly governing: readonly string[];
  /** A verb form of hearsay, by its shape: the French conditional. */
  readonly shape: RegExp | null;
  readonly notShape: readonly string[];
}

export const grammars: Readonly<Record<Language, Grammar>> = { fr: french, en: english };
