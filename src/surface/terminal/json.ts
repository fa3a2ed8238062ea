import { formatMessage } from '../../catalogue/messages.ts';
import type { Item, QuoteItem } from '../../command.ts';
import type { Document } from '../../corpus/document.ts';
import type { Estimate } from '../../estimate/estimate.ts';
import type { Response } from './answer-line.ts';

/**
 * A response as the object that `--json` prints. Texts of the corpus stand in it as they are; offsets are UTF-16 code
 * units. `documents`, `citations` and `lines` are there only where the answer holds such items.
 */
export function toJson({ input, command, locale, answer }: Response): object {
  const items: readonly Item[] = answer.outcome === 'answered' ? answer.items : [];
  const quotes = items.filter((item) => item.kind === 'quote');
  const documents = items.filter((item) => item.kind === 'document');
  const citations = items.filter((item) => item.kind === 'citation');
  const lines = items.filter((item) => item.kind === 'message');
  return {
    input,
    command,
    locale,
    outcome: answer.outcome,
    message: answer.outcome === 'answered' ? null : formatMessage(answer.message, locale),
    ...(answer.outcome === 'no_match' && answer.silence !== null && { explanation: answer.silence }),
    quotes: quotes.map(quoteJson),
    estimates: quotes.flatMap((item, quote) =>
      item.estimates.map((estimate) => estimateJson(item, quote, estimate)),
    ),
    ...(documents.length > 0 && { documents: documents.map(({ document }) => documentJson(document)) }),
    ...(citations.length > 0 && {
      citations: citations.map(({ reference, text }) => ({ reference, style: null, text })), // a plain line is of no style
    }),
    ...(lines.length > 0 && { lines: lines.map(({ message }) => formatMessage(message, locale)) }),
  };
}

function quoteJson({ quote, reference, score, highlights, alsoIn, explanation }: QuoteItem): object {
  return {
    text: quote.text,
    document: documentJson(quote.document),
    reference,
    start: quote.start,
    end: quote.end,
    score,
    highlights: highlights.map(({ start, end }) => [start, end]),
    ...(alsoIn.length > 0 && {
      alsoIn: alsoIn.map(({ document, start, end }) => ({ document: documentJson(document), start, end })),
    }),
    ...(explanation !== null && { explanation }),
  };
}

function documentJson({ id, path, sha256, metadata }: Document): object {
  const { title, publisher, author, publishedOn, retrievedOn, url, language } = metadata;
  return { id, title, publisher, author, publishedOn, retrievedOn, url, language, path, sha256 };
}

function estimateJson({ quote }: QuoteItem, index: number, estimate: Estimate): object {
  const { figure, quantity, unit, topic, status, attributedTo, asOf, place, hedges } = estimate;
  return {
    quote: index,
    figure: { text: figure.text, start: figure.start - quote.start, end: figure.end - quote.start },
    ...quantity,
    unit: unit?.text ?? null,
    topic,
    status,
    attributedTo: attributedTo && { text: attributedTo.text },
    asOf: asOf?.date ?? null,
    place: place?.text ?? null,
    hedged: hedges.length > 0,
  };
}
