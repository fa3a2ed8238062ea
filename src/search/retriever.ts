import type { Sentence } from '../corpus/document.ts';
import type { Quote } from '../corpus/quote.ts';
import type { Span } from '../corpus/span.ts';
import type { AnswerType } from './question/answer-type.ts';
import type { SCORE } from './weights.ts';

/**
 * How a word of the question met a word of the sentence: as itself, in another form or spelling, by a concept that both name,
 * or by an association, which ties words of one subject that need not mean the same ('rise' and 'price').
 */
export type Bridge = 'exact' | 'number' | 'stem' | 'name' | 'concept' | 'association' | 'cognate' | 'typo';

interface MatchedWord {
  /** The word as asked. */
  readonly asked: string;
  /** The words of the sentence that it met, as written. */
  readonly found: string;
  readonly bridge: Bridge;
}

/** Why a sentence stands where it stands. */
export interface Explanation {
  readonly matches: readonly MatchedWord[];
  /** The parts of the score by name; they add up to the score. */
  readonly parts: Readonly<Record<keyof typeof SCORE, number>>;
  /** The kind of answer that the question asks for. */
  readonly answerType: AnswerType;
}

export interface Hit {
  readonly sentence: Sentence;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
  /** In UTF-16 code units of the sentence. */
  readonly highlights: readonly Span[];
  readonly explanation: Explanation;
  /** The same sentence in other documents. */
  readonly alsoIn: readonly Quote[];
}

/** Why nothing is quoted. */
export interface SilenceReport {
  readonly reason: 'no words' | 'word missing' | 'never together' | 'wrong kind' | 'too little';
  /** What was looked for: each word of the question with its forms in both languages. */
  readonly searched: readonly {
    readonly word: string;
    readonly forms: readonly string[];
    readonly found: boolean;
  }[];
}

export interface Scope {
  /** Only sentences of these documents, by id; undefined: all. */
  readonly documents?: ReadonlySet<string>;
}

export type SearchResult =
  | { readonly hits: readonly [Hit, ...Hit[]] }
  | { readonly hits: readonly []; readonly silence: SilenceReport };

/** The one door to retrieval: in the process today, behind a worker or a server tomorrow. */
export interface Retriever {
  /** The sentences that answer a question in French or English, best first. At most `limit`. */
  search(question: string, limit: number, scope?: Scope): Promise<SearchResult>;
}
