import type { QuoteItem } from '../src/command.ts';
import type { Sentence } from '../src/corpus/document.ts';
import { Quote } from '../src/corpus/quote.ts';
import { referenceOf } from '../src/corpus/reference.ts';
import type { Span } from '../src/corpus/span.ts';
import type { Estimate } from '../src/estimate/estimate.ts';
import type { FoldedClaims, LedgerEntry } from '../src/estimate/ledger/ledger.ts';

/** A sentence as an item of an answer, with nothing more to say of it than is given. */
export function quoteItem(
  sentence: Sentence,
  more: Partial<Omit<QuoteItem, 'kind' | 'quote' | 'reference'>> = {},
): QuoteItem {
  return {
    kind: 'quote',
    quote: Quote.ofSentence(sentence),
    reference: referenceOf(sentence),
    score: 0,
    highlights: [],
    estimates: [],
    alsoIn: [],
    explanation: null,
    ...more,
  };
}

/**
 * A sentence with the claims that it makes; the figures are its highlights.
 * @param places where they stand among the folded claims
 */
export function claimItem(
  folded: FoldedClaims,
  places: readonly [number, ...number[]],
  score: number,
): QuoteItem {
  return new ClaimItem(folded, places, score);
}

/** What an answer says of a sentence is worked out when it is shown: a list of thousands is shown page by page. */
class ClaimItem implements QuoteItem {
  readonly kind = 'quote';
  readonly score: number;
  readonly explanation = null;
  readonly #folded: FoldedClaims;
  readonly #places: readonly [number, ...number[]];

  constructor(folded: FoldedClaims, places: readonly [number, ...number[]], score: number) {
    this.#folded = folded;
    this.#places = places;
    this.score = score;
  }

  get #sentence(): Sentence {
    return this.#folded.entryAt(this.#places[0]).claim.estimate.sentence;
  }

  get quote(): Quote {
    return Quote.ofSentence(this.#sentence);
  }

  get reference(): string {
    return referenceOf(this.#sentence);
  }

  get estimates(): readonly Estimate[] {
    return this.#entries.map(({ claim }) => claim.estimate).sort((a, b) => a.figure.start - b.figure.start);
  }

  get highlights(): readonly Span[] {
    const { start } = this.#sentence;
    return this.estimates.map(({ figure }) => ({ start: figure.start - start, end: figure.end - start }));
  }

  get alsoIn(): readonly Quote[] {
    const repeats = new Set(
      this.#entries.flatMap((entry) => entry.repeats).map(({ estimate }) => estimate.sentence),
    );
    return [...repeats].map((sentence) => Quote.ofSentence(sentence));
  }

  get #entries(): readonly LedgerEntry[] {
    return this.#places.map((place) => this.#folded.entryAt(place));
  }
}
