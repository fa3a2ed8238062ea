import type { Document } from './document.ts';
import type { Quote } from './quote.ts';

/**
 * A quote with all that is known of its source, to copy: the words in the quotation marks of their own language, then
 * author, title, publisher, date (ISO 8601), page, address or file, and the reference. What is not known is left out.
 */
export function plainCitation(quote: Quote, reference: string): string {
  const { document, start } = quote;
  const { title, author, publisher, publishedOn, url } = document.metadata;
  const page = document.pageOf(start);
  const source = [
    author,
    title ?? document.id,
    publisher === author ? null : publisher,
    publishedOn,
    page === null ? null : `p. ${page}`,
    url ?? document.path,
  ].filter((fact) => fact !== null);
  return `${inQuotationMarks(quote.text, document)} (${source.join(', ')}) [${reference}]`;
}

/** White space is folded, since a copied line has none to break at; every other character stays. */
function inQuotationMarks(text: string, { metadata }: Document): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return metadata.language === 'en' ? `“${line}”` : `«\u00a0${line}\u00a0»`;
}
