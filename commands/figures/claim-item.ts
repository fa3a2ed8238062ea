import type { QuoteItem } from '../../src/command.ts';
import type { Sentence } from '../../src/corpus/document.ts';
import { Quote } from '../../src/corpus/quote.ts';
import { referenceOf } from '../../src/corpus/reference.ts';
import type { Span } from '../../src/corpus/span.ts';
import type { Estimate } from '../../src/estimate/estimate.ts';
import type { FoldedClaims, LedgerEntry } from '../../src/estimate/ledger/ledger.ts';

/** Claims as an answer lists them, sentence by sentence. */
interface ListedClaims {
  readonly folded: FoldedClaims;
  readonly places: readonly number[];
  /** Where the claims of each sentence, which follow each other, end among the places. */
  readonly ends: readonly number[];
  /** That of the first sentence; each has one less than the sentence before it. */
  readonly score: number;
}

/**
 * A sentence with the claims that it makes; the figures are its highlights.
 * @param at which sentence of the list it is, from 0
 */
export function claimItem(list: ListedClaims, at: number): QuoteItem {
  return new ClaimItem(list, at);
}

/** What an answer says of a sentence is worked out when it is shown: a list of thousands is shown page by page. */
class ClaimItem implements QuoteItem {
  readonly #list: ListedClaims;
  readonly #at: number;

  constructor(list: ListedClaims, at: number) {
    this.#list = list;
    this.#at = at;
  }

  get kind() {
    return 'quote' as const;
  }

  get explanation() {
    return null;
  }

  get score(): number {
    return this.#list.score - this.#at;
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
    const { folded, places, ends } = this.#list;
    return places.slice(ends[this.#at - 1] ?? 0, ends[this.#at]).map((place) => folded.entryAt(place));
  }
}
