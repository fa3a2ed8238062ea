import type { Sentence } from '../corpus/document.ts';
import type { Quote } from '../corpus/quote.ts';
import type { PartialDate } from '../language/calendar-dates.ts';

export const QUALIFIERS = [
  'exact',
  'about',
  'at most',
  'at least',
  'more than',
  'less than',
  'between',
  'vague',
] as const;

/** What kind of number it is: 'size' is a length, a weight, a temperature and the like. */
export type Measure = 'count' | 'percent' | 'money' | 'size';

/** How the wording bounds a number. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** A figure as read. `value` is the number written ('40 %' is 40, 'un tiers' 33.3…); null for between and vague. */
export interface Quantity {
  readonly qualifier: Qualifier;
  readonly value: number | null;
  /** Bounds that the wording states: at least and more than give `min`, at most and less than `max`, between both. */
  readonly min: number | null;
  readonly max: number | null;
}

/** One figure of the corpus with what its sentence says of it. Every text in it is a slice of the document. */
export interface Estimate {
  readonly sentence: Sentence;
  /** The figure with the words that bound it: 'environ 15 000'. */
  readonly figure: Quote;
  readonly quantity: Quantity;
  /**
   * What is counted, as written: the noun phrase behind the figure ('euros de dégâts', 'kilomètres de digue', '40 % des
   * femmes': the women), which for money may be the name of its currency alone; where only a sign stands there, what the
   * figure is of: the noun before it ('a $2m fine', 'une inflation de 3,4 %', 'a budget of $4bn'), else the subject of a
   * verb that says how much ('Wages rose 4 %'). Null where the words name nothing.
   */
  readonly unit: Quote | null;
  readonly measure: Measure;
  /** Other nouns of the sentence that say what the figure is of: its subject, and what governs it. */
  readonly of: readonly Quote[];
  /** Whether it is a part of another figure, and only of what that one counts: 'dont 12 enfants', '70 of the 400'. Left out where it is none, as most. */
  readonly isPart?: true;
  /** Whether it comes on top of others: '31 more', '12 autres personnes'. Left out where it does not. */
  readonly isMore?: true;
  /** Whether it only says how far two others are apart: '2,000 more than in 2020'. Left out where it does not. */
  readonly isDifference?: true;
  /** What is said of the thing counted: 'ont été évacuées'. */
  readonly predicate: Quote | null;
  /** A topic's id from `corpus/topics.*`, or 'other': the closest of {@link topics}. */
  readonly topic: string;
  /** Every topic that the figure belongs to: 'des armes, notamment 13 000 conteneurs de munitions' has two. */
  readonly topics: readonly [string, ...string[]];
  /** One of the topic's statuses, or null where the wording gives none. */
  readonly status: string | null;
  /** Who gives the figure, as written, in the sentence or in an earlier one of its paragraph. */
  readonly attributedTo: Quote | null;
  /** When the figure held, and whether its sentence says so or only the document's date. */
  readonly asOf: { readonly date: PartialDate; readonly from: 'sentence' | 'document' } | null;
  readonly place: Quote | null;
  /** The words of hearsay and doubt: 'auraient', 'reportedly'. Empty: stated as a fact. */
  readonly hedges: readonly Quote[];
}
