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

/** The claims of a sentence: the places from one index of a list up to another. */
interface Stretch {
  readonly places: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * A sentence with the claims that it makes; the figures are its highlights.
 * @param stretch where they stand among the folded claims: one at least
 */
export function claimItem(folded: FoldedClaims, stretch: Stretch, score: number): QuoteItem {
  return new ClaimItem(folded, stretch, score);
}

/** What an answer says of a sentence is worked out when it is shown: a list of thousands is shown page by page. */
class ClaimItem implements QuoteItem {
  readonly #folded: FoldedClaims;
  readonly #places: readonly number[];
  readonly #from: number;
  readonly #to: number;
  readonly score: number;

  constructor(folded: FoldedClaims, { places, from, to }: Stretch, score: number) {
    this.#folded = folded;
    this.#places = places;
    this.#from = from;
    this.#to = to;
    this.score = score;
  }

  get kind() {
    return 'quote' as const;
  }

  get explanation() {
    return null;
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

  get #sentence(): Sentence {
    const [first] = this.#entries;
    if (first === undefined) throw new RangeError('no claim of a sentence');
    return first.claim.estimate.sentence;
  }

  get #entries(): readonly LedgerEntry[] {
    return this.#places.slice(this.#from, this.#to).map((place) => this.#folded.entryAt(place));
  }
}
