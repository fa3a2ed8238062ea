import type { Answer, Item } from '../../command.ts';
import type { Document } from '../../corpus/document.ts';
import { type ItemContext, itemMarkdown } from './item-markdown.ts';
import { MAX_EMBED_DESCRIPTION } from './limits.ts';
import { join, type Markdown, plain } from './markdown.ts';

export type Answered = Extract<Answer, { outcome: 'answered' }>;

/** What a page leaves free for a word on files, in UTF-16 code units. */
export const ROOM_FOR_NOTICE = 150;
const MAX_PAGE = MAX_EMBED_DESCRIPTION - ROOM_FOR_NOTICE;
const EMPTY_LINE = 2;

/** A number for each sentence of a page, by its reference: the same on the quote and on its button. */
export type Numbers = ReadonlyMap<string, number>;

/** Numbers the quotes of a page from 1, one that stands twice once. */
export function numbersOf(items: readonly Item[]): Numbers {
  const references = new Set(items.flatMap((item) => (item.kind === 'quote' ? [item.reference] : [])));
  return new Map([...references].map((reference, i) => [reference, i + 1]));
}

type PageContext = Pick<ItemContext, 'locale' | 'topics'>;

/** One page of an answer. */
export interface Page {
  /** What it shows, with what it says again of what stands above it. */
  readonly items: readonly Item[];
  /** Which of {@link countedOf} the first and the last of it are, from 1. */
  readonly first: number;
  readonly last: number;
  readonly isLast: boolean;
}

/**
 * The pages one by one, each laid out when it is asked for: of a list of thousands few are. A page holds as many items as
 * the answer wants at once, headings not counted, and never more than one embed holds. One that goes on with a document or
 * under a heading begins with that document's facts or that heading again, and none ends with a heading.
 */
export function* pagesOf({ items, pageSize }: Answered, context: PageContext): Generator<Page> {
  const isCounted = countedAmong(items);
  const above: Item[] = [];
  let page: Item[] = [];
  let length = 0;
  let [first, last] = [1, 0];
  for (const item of items) {
    const itemLength = lengthOf(item, page, context);
    const isFull = page.filter((each) => !isHeading(each)).length >= pageSize;
    if (page.some((each) => !isHeading(each)) && (isFull || length + itemLength > MAX_PAGE)) {
      const widowed = page.findLastIndex((each) => !isHeading(each)) + 1;
      yield { items: page.slice(0, widowed), first, last, isLast: false };
      first = last + 1;
      page = [...headersOf(item, above, context), item];
      length = lengthOfPage(page, context);
    } else {
      page.push(item);
      length += itemLength;
    }
    if (isCounted(item)) last++;
    above.push(item);
  }
  yield { items: page, first, last, isLast: true };
}

/** The page of a number from 0; null where the answer has no such page. */
export function pageAt(answer: Answered, number: number, context: PageContext): Page | null {
  let at = 0;
  for (const page of pagesOf(answer, context)) if (at++ === number) return page;
  return null;
}

/** How many items an answer has as a reader counts them: its quotes, or, where it has none, all but headings. */
export function countedOf({ items }: Answered): number {
  const isCounted = countedAmong(items);
  return items.reduce((count, item) => count + Number(isCounted(item)), 0);
}

function countedAmong(items: readonly Item[]): (item: Item) => boolean {
  return items.some(isQuote) ? isQuote : (item) => !isHeading(item);
}

function isQuote({ kind }: Item): boolean {
  return kind === 'quote';
}

function isHeading(item: Item): boolean {
  return item.kind === 'message' && item.style === 'heading';
}

/** What a page that begins with this item says again of what stood above it, where it all fits. */
function headersOf(item: Item, above: readonly Item[], context: PageContext): Item[] {
  const document = item.kind === 'quote' ? item.quote.document : null;
  const headers = [
    above.findLast((each) => each.kind === 'document' && each.document === document),
    isHeading(item) ? undefined : above.findLast(isHeading),
  ].filter((header) => header !== undefined);
  return lengthOfPage([...headers, item], context) <= MAX_PAGE ? headers : [];
}

function lengthOfPage(items: readonly Item[], context: PageContext): number {
  return items.reduce((sum, item, i) => sum + lengthOf(item, items.slice(0, i), context), 0);
}

/** What an item adds to a page that holds these already, its number counted as if it had one. */
function lengthOf(item: Item, above: readonly Item[], context: PageContext): number {
  const block = itemMarkdown(item, { ...context, introduced: documentsOf(above), number: above.length + 1 });
  return block.length + EMPTY_LINE;
}

/** The items as the description of an embed. */
export function pageText(items: readonly Item[], numbers: Numbers, context: PageContext): Markdown {
  const introduced = documentsOf(items);
  let text: Markdown | null = null;
  let isBelowLine = false;
  for (const item of items) {
    const number = numbers.size > 1 && item.kind === 'quote' ? (numbers.get(item.reference) ?? null) : null;
    const block = itemMarkdown(item, { ...context, introduced, number });
    const isLine = item.kind === 'message' && item.style === 'line';
    text = text === null ? block : join([text, block], isBelowLine && isLine ? '\n' : '\n\n');
    isBelowLine = isLine;
  }
  return text ?? plain('');
}

function documentsOf(items: readonly Item[]): ReadonlySet<Document> {
  return new Set(items.flatMap((item) => (item.kind === 'document' ? [item.document] : [])));
}
