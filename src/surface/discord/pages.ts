import type { Answer, Item } from '../../command.ts';
import type { Document } from '../../corpus/document.ts';
import { type BlockContext, blockOf } from './block.ts';
import { MAX_EMBED_DESCRIPTION } from './limits.ts';
import { join, type Markdown, plain } from './markdown.ts';

export type Answered = Extract<Answer, { outcome: 'answered' }>;

/** What a page leaves free for a word on files, in UTF-16 code units. */
export const ROOM_FOR_NOTICE = 150;
const MAX_PAGE = MAX_EMBED_DESCRIPTION - ROOM_FOR_NOTICE;
const EMPTY_LINE = 2;

/** A number for each sentence of a page, by its reference: the same on the quote and on its button. */
export type Numbers = ReadonlyMap<string, number>;

export function numbersOf(items: readonly Item[]): Numbers {
  const references = new Set(items.flatMap((item) => (item.kind === 'quote' ? [item.reference] : [])));
  return new Map([...references].map((reference, i) => [reference, i + 1]));
}

type PageContext = Pick<BlockContext, 'locale' | 'topics'>;

/**
 * The items of each page: as many as the answer wants at once, and never more than one embed holds. A page that goes on
 * with a document begins with that document's facts again.
 */
export function pagesOf({ items, pageSize }: Answered, context: PageContext): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  const onEarlierPages = new Set<Document>();
  let page: Item[] = [];
  let length = 0;
  for (const item of items) {
    const itemLength = lengthOf(item, page, context);
    if (page.length > 0 && (page.length >= pageSize || length + itemLength > MAX_PAGE)) {
      pages.push(page);
      for (const above of page) if (above.kind === 'document') onEarlierPages.add(above.document);
      page = [...headerOf(item, onEarlierPages, context), item];
      length = page.reduce((sum, each, i) => sum + lengthOf(each, page.slice(0, i), context), 0);
    } else {
      page.push(item);
      length += itemLength;
    }
  }
  return [...pages, page];
}

/** The facts of the document that a page goes on with, where both fit. */
function headerOf(item: Item, onEarlierPages: ReadonlySet<Document>, context: PageContext): Item[] {
  if (item.kind !== 'quote' || !onEarlierPages.has(item.quote.document)) return [];
  const header: Item = { kind: 'document', document: item.quote.document };
  const length = lengthOf(header, [], context) + lengthOf(item, [header], context);
  return length <= MAX_PAGE ? [header] : [];
}

/** What an item adds to a page that holds these already, its number counted as if it had one. */
function lengthOf(item: Item, above: readonly Item[], context: PageContext): number {
  const block = blockOf(item, { ...context, introduced: documentsOf(above), number: above.length + 1 });
  return block.length + EMPTY_LINE;
}

/** The items as the description of an embed. */
export function pageText(items: readonly Item[], numbers: Numbers, context: PageContext): Markdown {
  const introduced = documentsOf(items);
  let text: Markdown | null = null;
  let isBelowLine = false;
  for (const item of items) {
    const number = numbers.size > 1 && item.kind === 'quote' ? (numbers.get(item.reference) ?? null) : null;
    const block = blockOf(item, { ...context, introduced, number });
    const isLine = item.kind === 'message' && item.style === 'line';
    text = text === null ? block : join([text, block], isBelowLine && isLine ? '\n' : '\n\n');
    isBelowLine = isLine;
  }
  return text ?? plain('');
}

function documentsOf(items: readonly Item[]): ReadonlySet<Document> {
  return new Set(items.flatMap((item) => (item.kind === 'document' ? [item.document] : [])));
}
