import type { QuoteItem } from './command.ts';
import type { Sentence } from './corpus/document.ts';
import { Quote } from './corpus/quote.ts';
import { referenceOf } from './corpus/reference.ts';

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
