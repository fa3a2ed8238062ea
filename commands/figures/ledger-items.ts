import type { Message } from '../../src/catalogue/messages.ts';
import type { Item } from '../../src/command.ts';
import type { ClaimTable } from '../../src/estimate/ledger/claim-table.ts';
import type { Ledger } from '../../src/estimate/ledger/ledger.ts';
import { claimItem } from './claim-item.ts';

/** The claims as quotes under the heading of their status: a sentence under each that it has figures of, with those alone. */
export function ledgerItems(
  { folded, groups }: Ledger,
  table: ClaimTable,
  nameOf: (status: string) => string,
): Item[] {
  const quoted = groups.map(({ status, places }) => ({ status, places, ends: sentenceEnds(places, table) }));
  let score = quoted.reduce((sum, { ends }) => sum + ends.length, 0);
  const items: Item[] = [];
  for (const { status, places, ends } of quoted) {
    if (quoted.length > 1 || status !== null) {
      const count = places.length;
      const message: Message =
        status === null
          ? { key: 'estimateNoStatus', parameters: { count } }
          : { key: 'estimateStatus', parameters: { status: nameOf(status), count } };
      items.push({ kind: 'message', style: 'heading', message });
    }
    const list = { folded, places, ends, score };
    for (let at = 0; at < ends.length; at++) items.push(claimItem(list, at));
    score -= ends.length;
  }
  return items;
}

/** Where the claims of each sentence, which follow each other, end among some places. */
function sentenceEnds(places: readonly number[], table: ClaimTable): readonly number[] {
  const ends: number[] = [];
  let last: number | null = null;
  let at = 0;
  for (const place of places) {
    const sentence = table.sentenceOf(place);
    if (last !== null && sentence !== last) ends.push(at);
    last = sentence;
    at++;
  }
  if (at > 0) ends.push(at);
  return ends;
}
