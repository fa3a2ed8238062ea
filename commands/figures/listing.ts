import type { Locale } from '../../src/catalogue/locale.ts';
import type { Answer, Item } from '../../src/command.ts';
import { type Ledger, ledgerOf } from '../../src/estimate/ledger/ledger.ts';
import { statusName, type Topic } from '../../src/estimate/topic.ts';
import type { Library } from '../../src/library.ts';
import type { Filters } from './estimate-filters.ts';
import { ledgerItems } from './ledger-items.ts';
import { askedFor } from './select-estimates.ts';

/** The ledger of what somebody asks for, as it is shown. */
interface Listing {
  readonly topic: Topic | undefined;
  /** The topic as the reader knows it. */
  readonly name: string;
  readonly ledger: Ledger;
  readonly items: readonly [Item, ...Item[]];
}

/** The ledger that the options ask for; an answer that says why there is none. */
export function listingOf(library: Library, filters: Filters, locale: Locale): Listing | Answer {
  const asked = askedFor(library, filters, locale);
  if ('outcome' in asked) return asked;
  const { topic, name, places, readings } = asked;
  const { table } = library.figures;
  const ledger = ledgerOf(table, places, topic);
  const listed = ledgerItems(ledger, table, (status) =>
    statusName(status, topic?.id, library.topics, locale),
  );
  const items = readings.length === 0 ? listed : [...readings, ...listed]; // thousands need no copy
  if (listed.length === 0 || !isFilled(items))
    return { outcome: 'no_match', message: { key: 'noEstimate' }, silence: null };
  return { topic, name, ledger, items };
}

function isFilled<T>(items: T[]): items is [T, ...T[]] {
  return items.length > 0;
}
