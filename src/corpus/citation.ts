import type { Language } from '../language/language.ts';
import type { Sentence } from './document.ts';
import { Quote } from './quote.ts';

/**
 * A sentence with all that is known of its source, to copy: the words in the quotation marks of their own language, then
 * author, title, publisher, date (ISO 8601), page, address or file, and the reference. What is not known is left out.
 */
export function plainCitation(sentence: Sentence, reference: string): string {
  const { document, start, language } = sentence;
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
  return `${inQuotationMarks(Quote.ofSentence(sentence).text, language)} (${source.join(', ')}) [${reference}]`;
}

/** White space is folded, since a copied line has none to break at; every other character stays. */
function inQuotationMarks(text: string, language: Language): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return language === 'en' ? `“${line}”` : `«\u00a0${line}\u00a0»`;
}
