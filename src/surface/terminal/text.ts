import wrapAnsi from 'wrap-ansi';
import type { Locale } from '../../catalogue/locale.ts';
import { formatMessage } from '../../catalogue/messages.ts';
import type { CitationItem, Item, QuoteItem } from '../../command.ts';
import type { Document } from '../../corpus/document.ts';
import type { Span } from '../../corpus/span.ts';
import type { Topic } from '../../estimate/topic.ts';
import { explanationMessages } from '../explanation.ts';
import { documentFacts, estimateFacts, factsOfCopies } from '../facts.ts';
import { cutAtWord, MAX_SHOWN_OF_QUOTE } from '../shorten.ts';
import { silenceMessages } from '../silence-messages.ts';
import { visibleText } from '../visible-text.ts';
import type { Response } from './answer-line.ts';
import type { Paint, Role } from './paint.ts';

export interface TextOptions {
  /** Columns to wrap at; null: one paragraph is one line. */
  readonly width: number | null;
  readonly paint: Paint;
}

const SEPARATOR = ' · ';

/** A response as text for a reader, without the last line end. */
export function toText({ answer, locale, topics }: Response, options: TextOptions): string {
  if (answer.outcome !== 'answered') {
    const silence = answer.outcome === 'no_match' ? silenceMessages(answer.silence) : [];
    return [answer.message, ...silence]
      .map((message) => line(formatMessage(message, locale), '', options))
      .join('\n');
  }
  const shown = new Set(answer.items.flatMap((item) => (item.kind === 'document' ? [item.document] : [])));
  const parts = answer.items.map((item) => itemText(item, { shown, locale, topics, options }));
  return [line(formatMessage(answer.heading, locale), '', options, 'heading'), ...parts].join('\n');
}

interface ItemContext {
  /** Documents that the answer holds as items of their own. */
  readonly shown: ReadonlySet<Document>;
  readonly locale: Locale;
  readonly topics: readonly Topic[];
  readonly options: TextOptions;
}

/** Lines of help stand together; everything else has an empty line before it. */
function itemText(item: Item, context: ItemContext): string {
  const { locale, options } = context;
  switch (item.kind) {
    case 'quote':
      return `\n${quoteText(item, context)}`;
    case 'document':
      return `\n${documentText(item.document, locale, options)}`;
    case 'citation':
      return `\n${citationText(item)}`;
    case 'message': {
      const words = formatMessage(item.message, locale);
      return item.style === 'heading' ? `\n${line(words, '', options, 'heading')}` : line(words, '', options);
    }
  }
}

function quoteText(item: QuoteItem, { shown: introduced, locale, topics, options }: ItemContext): string {
  const { quote, highlights, estimates, alsoIn, reference } = item;
  const { paint } = options;
  const figures = estimates.map(({ figure }) => ({
    start: figure.start - quote.start,
    end: figure.end - quote.start,
  }));
  const bar = `${paint('bar', '│')} `;
  const shown = cutAtWord(quote.text, MAX_SHOWN_OF_QUOTE);
  const body = wrap(emphasised(quote.text.slice(0, shown), figures, highlights, paint), bar, options);
  const facts = estimates.map((estimate) =>
    line([estimate.figure.text, ...estimateFacts(estimate, topics, locale)].join(SEPARATOR), '  ', options),
  );
  const source = introduced.has(quote.document) ? [] : documentFacts(quote.document, locale);
  const sourceLine = wrap(
    [
      ...source.map((fact) => paint('source', visibleText(fact))),
      paint('reference', visibleText(reference)),
    ].join(paint('source', SEPARATOR)),
    '  ',
    options,
  );
  const copies = alsoIn.map(({ document }) => document);
  const alsoLine = factsOfCopies(copies, locale).map((documents) => {
    const words = formatMessage({ key: 'alsoIn', parameters: { documents } }, locale);
    return line(words, '  ', options, 'source');
  });
  return [
    body,
    ...cutLine(shown, quote.text.length, locale, options),
    ...facts,
    sourceLine,
    ...alsoLine,
    ...explanationLines(item, locale, options),
  ].join('\n');
}

/** Says that a sentence goes on, and how long it is; nothing where it is shown whole. */
function cutLine(shown: number, length: number, locale: Locale, options: TextOptions): string[] {
  if (shown === length) return [];
  return [
    line(formatMessage({ key: 'quoteCut', parameters: { shown, length } }, locale), '  ', options, 'source'),
  ];
}

function explanationLines({ explanation }: QuoteItem, locale: Locale, options: TextOptions): string[] {
  if (explanation === null) return [];
  return explanationMessages(explanation).map((group) => {
    const words = group.map((message) => formatMessage(message, locale)).join(SEPARATOR);
    return line(words, '  ', options, 'source');
  });
}

function documentText(document: Document, locale: Locale, options: TextOptions): string {
  const { paint } = options;
  const [title = document.id, ...facts] = documentFacts(document, locale);
  const { url } = document.metadata;
  const details = [...facts, document.path, ...(url === null ? [] : [url])];
  return [
    wrap(paint('heading', visibleText(title)), '', options),
    wrap(
      [
        paint('reference', visibleText(document.id)),
        ...details.map((fact) => paint('source', visibleText(fact))),
      ].join(paint('source', SEPARATOR)),
      '  ',
      options,
    ),
  ].join('\n');
}

/** To be copied as it is: its lines are not wrapped. */
function citationText({ text }: CitationItem): string {
  return text.split('\n').map(visibleText).join('\n');
}

/** The quote with its figures and matched words emphasised. Each stretch is made harmless by itself, so offsets hold. */
function emphasised(text: string, figures: readonly Span[], matches: readonly Span[], paint: Paint): string {
  const within = (spans: readonly Span[], at: number) =>
    spans.some(({ start, end }) => start <= at && at < end);
  const edges = [0, text.length, ...[...figures, ...matches].flatMap(({ start, end }) => [start, end])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  return edges
    .map((start, i) => {
      const stretch = visibleText(text.slice(start, edges[i + 1] ?? start));
      if (within(figures, start)) return paint('figure', stretch);
      return within(matches, start) ? paint('match', stretch) : stretch;
    })
    .join('');
}

function line(text: string, indent: string, options: TextOptions, role?: Role): string {
  const words = visibleText(text);
  return wrap(role === undefined ? words : options.paint(role, words), indent, options);
}

/** Wraps painted text; every line begins with the indent. */
function wrap(painted: string, indent: string, { width }: TextOptions): string {
  const columns = width === null ? Number.POSITIVE_INFINITY : Math.max(20, width - (indent === '' ? 0 : 2));
  const wrapped = Number.isFinite(columns) ? wrapAnsi(painted, columns, { hard: true }) : painted;
  return wrapped
    .split('\n')
    .map((part) => indent + part)
    .join('\n');
}
