import type { Locale } from '../../catalogue/locale.ts';
import { formatMessage, type Message } from '../../catalogue/messages.ts';
import type { CitationItem, Item, MessageItem, QuoteItem } from '../../command.ts';
import type { Document } from '../../corpus/document.ts';
import type { Topic } from '../../estimate/topic.ts';
import { explanationMessages } from '../explanation.ts';
import { documentFacts, estimateFacts, factsOfCopies } from '../facts.ts';
import { cutAtWord, MAX_SHOWN_OF_QUOTE, shorten } from '../shorten.ts';
import { MAX_EMBED_DESCRIPTION } from './limits.ts';
import {
  blockQuote,
  bold,
  code,
  codeBlock,
  emphasised,
  join,
  link,
  type Markdown,
  plain,
  subtext,
} from './markdown.ts';

const MAX_QUOTE_MARKDOWN = 2_400;
const MAX_FIGURE_LINES = 6;
const MAX_FACT = 120;
const MAX_LINE = 300;
/** With a margin for the headings above it. */
const MAX_BLOCK = MAX_EMBED_DESCRIPTION - 600;

export interface ItemContext {
  readonly locale: Locale;
  readonly topics: readonly Topic[];
  /** Documents whose facts stand above on the same page. */
  readonly introduced: ReadonlySet<Document>;
  /** What the button of this quote calls it; null where it is the only one. */
  readonly number: number | null;
}

/** One item of an answer as lines of an embed: at most {@link MAX_BLOCK} long, whatever the item holds. */
export function itemMarkdown(item: Item, context: ItemContext): Markdown {
  switch (item.kind) {
    case 'quote': {
      const whole = quoteBlock(item, context);
      return whole.length <= MAX_BLOCK ? whole : join([...quoteLines(item, context), reference(item)], '\n');
    }
    case 'document':
      return documentBlock(item.document, context.locale);
    case 'message':
      return messageBlock(item, context.locale);
    case 'citation':
      return citationBlock(item, context.locale);
  }
}

function quoteBlock(item: QuoteItem, context: ItemContext): Markdown {
  return join(
    [
      ...figureLines(item, context),
      ...quoteLines(item, context),
      sourceLine(item, context),
      ...alsoInLine(item, context.locale),
      ...explanationLines(item, context.locale),
    ],
    '\n',
  );
}

function quoteLines({ quote, highlights, estimates }: QuoteItem, { locale }: ItemContext): Markdown[] {
  const { text } = quote;
  const figures = estimates.map(({ figure }) => ({
    start: figure.start - quote.start,
    end: figure.end - quote.start,
  }));
  const matched = [...highlights, ...figures].sort((a, b) => a.start - b.start);
  const shownUpTo = (limit: number) => {
    const shown = cutAtWord(text, limit);
    const spans = matched.filter(({ start }) => start < shown);
    const clipped = spans.map(({ start, end }) => ({ start, end: Math.min(end, shown) }));
    return { shown, line: emphasised(text.slice(0, shown), clipped) };
  };
  let limit = MAX_SHOWN_OF_QUOTE;
  let { shown, line } = shownUpTo(limit);
  while (line.length > MAX_QUOTE_MARKDOWN) {
    limit = Math.floor(limit * 0.8); // a text of little but signs that have to be escaped
    ({ shown, line } = shownUpTo(limit));
  }
  if (shown === text.length) return [blockQuote(line)];
  const cut = { key: 'quoteCut', parameters: { shown, length: text.length } } as const;
  return [blockQuote(line), words(cut, locale)];
}

/** A line for each figure: what was read, then who says so, as of when, and how firmly. */
function figureLines({ estimates }: QuoteItem, { locale, topics }: ItemContext): Markdown[] {
  const lines = estimates.slice(0, MAX_FIGURE_LINES).map((estimate) => {
    const figure = bold(plain(shorten(estimate.figure.text, MAX_FACT)));
    const facts = estimateFacts(estimate, topics, locale).map((fact) => shorten(fact, MAX_FACT));
    return facts.length === 0 ? figure : join([figure, plain(shorten(facts.join(' · '), MAX_LINE))], ' · ');
  });
  const more = estimates.length - lines.length;
  return more === 0 ? lines : [...lines, words({ key: 'moreFigures', parameters: { count: more } }, locale)];
}

function sourceLine(item: QuoteItem, { locale, introduced, number }: ItemContext): Markdown {
  const { document } = item.quote;
  return subtext(
    join(
      [
        ...(number === null ? [] : [bold(plain(String(number)))]),
        ...(introduced.has(document) ? [] : linkedFacts(document, locale)),
        code(item.reference),
      ],
      ' · ',
    ),
  );
}

function reference(item: QuoteItem): Markdown {
  return subtext(code(item.reference));
}

function alsoInLine({ alsoIn }: QuoteItem, locale: Locale): Markdown[] {
  if (alsoIn.length === 0) return [];
  const copies = alsoIn.map(({ document }) => document);
  const documents = shorten(factsOfCopies(copies, locale).join('; '), MAX_LINE);
  return [words({ key: 'alsoIn', parameters: { documents } }, locale)];
}

function explanationLines({ explanation }: QuoteItem, locale: Locale): Markdown[] {
  if (explanation === null) return [];
  return explanationMessages(explanation).map((group) => {
    const reasons = group.map((message) => formatMessage(message, locale)).join(' · ');
    return subtext(plain(shorten(reasons, MAX_LINE)));
  });
}

function documentBlock(document: Document, locale: Locale): Markdown {
  const [title, ...facts] = linkedFacts(document, locale);
  const details = [code(document.id), ...facts];
  return join([...(title === undefined ? [] : [bold(title)]), subtext(join(details, ' · '))], '\n');
}

/** What is known of a document, its title first and linked to its address. */
function linkedFacts(document: Document, locale: Locale): Markdown[] {
  return documentFacts(document, locale).map((fact, i) => {
    const shown = plain(shorten(fact, MAX_FACT));
    return i === 0 ? link(shown, document.metadata.url) : shown;
  });
}

function messageBlock({ message, style }: MessageItem, locale: Locale): Markdown {
  const line = formatMessage(message, locale);
  return style === 'heading' ? bold(plain(shorten(line, MAX_FACT))) : plain(shorten(line, MAX_LINE));
}

function citationBlock({ text }: CitationItem, locale: Locale): Markdown {
  const shown = cutAtWord(text, MAX_BLOCK / 3);
  const block = codeBlock(text.slice(0, shown));
  if (shown === text.length) return block;
  const cut = { key: 'quoteCut', parameters: { shown, length: text.length } } as const;
  return join([block, words(cut, locale)], '\n');
}

/** A catalogue text in small print. */
function words(message: Message, locale: Locale): Markdown {
  return subtext(plain(formatMessage(message, locale)));
}
