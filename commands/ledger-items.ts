import type { Message } from '../src/catalogue/messages.ts';
import type { Item } from '../src/command.ts';
import type { ClaimTable } from '../src/estimate/ledger/claim-table.ts';
import type { Ledger } from '../src/estimate/ledger/ledger.ts';
import { claimItem } from './items.ts';

/** The claims as quotes under the heading of their status: a sentence under each that it has figures of, with those alone. */
export function ledgerItems(
  { folded, groups }: Ledger,
  table: ClaimTable,
  nameOf: (status: string) => string,
): Item[] {
  const quoted = groups.map(({ status, places }) => ({
    status,
    places,
    sentences: bySentence(places, table),
  }));
  let rank = quoted.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const items: Item[] = [];
  for (const { status, places, sentences } of quoted) {
    if (quoted.length > 1 || status !== null) {
      const count = places.length;
      const message: Message =
        status === null
          ? { key: 'estimateNoStatus', parameters: { count } }
          : { key: 'estimateStatus', parameters: { status: nameOf(status), count } };
      items.push({ kind: 'message', style: 'heading', message });
    }
    for (const ofSentence of sentences) items.push(claimItem(folded, ofSentence, rank--));
  }
  return items;
}

/**
 * The claims of each sentence together.
 * @param places those of one sentence follow each other
 */
function bySentence(places: readonly number[], table: ClaimTable): [number, ...number[]][] {
  const quoted: [number, ...number[]][] = [];
  let last = -1;
  for (const place of places) {
    const sentence = table.sentenceOf(place);
    if (sentence === last) quoted.at(-1)?.push(place);
    else quoted.push([place]);
    last = sentence;
  }
  return quoted;
}
