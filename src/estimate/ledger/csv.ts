import { stringify } from 'csv-stringify/sync';
import { Quote } from '../../corpus/quote.ts';
import { referenceOf } from '../../corpus/reference.ts';
import type { Estimate } from '../estimate.ts';
import type { LedgerEntry } from './ledger.ts';

type Cell = string | number | null;

const COLUMNS: readonly (readonly [name: string, cell: (estimate: Estimate) => Cell])[] = [
  ['topic', ({ topic }) => topic],
  ['status', ({ status }) => status],
  ['figure', ({ figure }) => figure.text],
  ['value', ({ quantity }) => quantity.value],
  ['min', ({ quantity }) => quantity.min],
  ['max', ({ quantity }) => quantity.max],
  ['qualifier', ({ quantity }) => quantity.qualifier],
  ['unit', ({ unit }) => unit?.text ?? null],
  ['attributed_to', ({ attributedTo }) => attributedTo?.text ?? null],
  ['hedges', ({ hedges }) => hedges.map(({ text }) => text).join('; ')],
  ['as_of', ({ asOf }) => asOf?.date ?? null],
  ['as_of_from', ({ asOf }) => asOf?.from ?? null],
  ['place', ({ place }) => place?.text ?? null],
  ['quote', ({ sentence }) => Quote.ofSentence(sentence).text],
  ['document', ({ sentence }) => sentence.document.id],
  ['title', ({ sentence }) => sentence.document.metadata.title],
  ['publisher', ({ sentence }) => sentence.document.metadata.publisher],
  ['published_on', ({ sentence }) => sentence.document.metadata.publishedOn],
  ['url', ({ sentence }) => sentence.document.metadata.url],
  ['start', ({ figure }) => figure.start],
  ['end', ({ figure }) => figure.end],
  ['reference', ({ sentence }) => referenceOf(sentence)],
];

/** Behind the columns of the figure itself: the reference of the one that it only repeats. */
const REPEATS = 'repeats';

/**
 * The figures as a table, each followed by those that repeat it (RFC 4180, UTF-8 with a byte order mark, which spreadsheets
 * need for accents). A cell that a spreadsheet would take for a formula is made a text by an apostrophe in front.
 */
export function csvOf(entries: readonly LedgerEntry[]): Uint8Array {
  const rows = entries.flatMap(({ claim: { estimate }, repeats }) => [
    rowOf(estimate, null),
    ...repeats.map((repeat) => rowOf(repeat.estimate, estimate)),
  ]);
  const table = stringify([[...COLUMNS.map(([name]) => name), REPEATS], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return new TextEncoder().encode(table);
}

function rowOf(estimate: Estimate, origin: Estimate | null): Cell[] {
  return [...COLUMNS.map(([, cell]) => cell(estimate)), origin && referenceOf(origin.sentence)];
}
