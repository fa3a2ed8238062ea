import type { QuoteItem } from '../src/command.ts';
import type { Sentence } from '../src/corpus/document.ts';
import { Quote } from '../src/corpus/quote.ts';
import { referenceOf } from '../src/corpus/reference.ts';
import type { LedgerEntry } from '../src/estimate/ledger/ledger.ts';

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

/** A sentence with the claims that it makes; the figures are its highlights. */
export function claimItem(entries: readonly [LedgerEntry, ...LedgerEntry[]], score: number): QuoteItem {
  const { sentence } = entries[0].estimate;
  const estimates = entries.map(({ estimate }) => estimate).sort((a, b) => a.figure.start - b.figure.start);
  const repeats = new Map(
    entries
      .flatMap((entry) => entry.repeats)
      .map((repeat) => [`${repeat.sentence.document.id}:${repeat.sentence.index}`, repeat.sentence]),
  );
  return quoteItem(sentence, {
    score,
    estimates,
    highlights: estimates.map(({ figure }) => ({
      start: figure.start - sentence.start,
      end: figure.end - sentence.start,
    })),
    alsoIn: [...repeats.values()].map((other) => Quote.ofSentence(other)),
  });
}
