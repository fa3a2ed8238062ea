import { formatPartialDate } from '../catalogue/date.ts';
import type { Locale } from '../catalogue/locale.ts';
import { formatMessage } from '../catalogue/messages.ts';
import type { Document } from '../corpus/document.ts';
import { groupBy } from '../corpus/group-by.ts';
import type { Estimate } from '../estimate/estimate.ts';
import { statusName, type Topic } from '../estimate/topic.ts';

/** What is known of a document, in the order of a source line: title, publisher, date. Unknown facts are left out. */
export function documentFacts({ metadata, id }: Document, locale: Locale): readonly string[] {
  const { title, author, publisher, publishedOn } = metadata;
  const date = publishedOn === null ? null : formatPartialDate(publishedOn, locale);
  return [title ?? id, author, publisher, date].filter((fact) => fact !== null);
}

/**
 * The facts of several documents with their ids, one string for those that have the same facts, as copies of one
 * article do: their ids tell them apart.
 */
export function factsOfCopies(documents: Iterable<Document>, locale: Locale): readonly string[] {
  const alike = groupBy(new Set(documents), (document) => documentFacts(document, locale).join(' · '));
  return [...alike].map(([facts, copies]) => {
    // A document without a title is called by its id already.
    const ids = copies.flatMap(({ id, metadata }) => (metadata.title === null ? [] : id));
    return ids.length === 0 ? facts : `${facts} · ${ids.join(', ')}`;
  });
}

/**
 * What is known of a figure, in the order of a ledger's line: what is counted and its status, who gives it, as of when,
 * where, and the words of doubt. All but the status, the date and the labels are the document's own words.
 */
export function estimateFacts(
  estimate: Estimate,
  topics: readonly Topic[],
  locale: Locale,
): readonly string[] {
  const { unit, topic, status, attributedTo, asOf, place, hedges } = estimate;
  const date = asOf === null ? null : formatPartialDate(asOf.date, locale);
  const words = hedges.map((hedge) => hedge.text).join(', ');
  const key = asOf?.from === 'sentence' ? 'asOf' : 'asOfDocument';
  return [
    unit?.text ?? null,
    status === null ? null : statusName(status, topic, topics, locale),
    attributedTo?.text ?? null,
    date === null ? null : formatMessage({ key, parameters: { date } }, locale),
    place?.text ?? null,
    hedges.length === 0 ? null : formatMessage({ key: 'hedgedBy', parameters: { words } }, locale),
  ].filter((fact) => fact !== null);
}
