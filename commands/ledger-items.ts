import type { Message } from '../src/catalogue/messages.ts';
import type { Item } from '../src/command.ts';
import type { Sentence } from '../src/corpus/document.ts';
import type { LedgerEntry, LedgerGroup } from '../src/estimate/ledger/ledger.ts';
import { claimItem } from './items.ts';

/** The claims as quotes under the heading of their status: a sentence under each that it has figures of, with those alone. */
export function ledgerItems(groups: readonly LedgerGroup[], nameOf: (status: string) => string): Item[] {
  const quoted = groups.map(({ status, entries }) => ({ status, sentences: bySentence(entries) }));
  let rank = quoted.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return quoted.flatMap(({ status, sentences }): Item[] => {
    const items = sentences.map((entries) => claimItem(entries, rank--));
    if (quoted.length === 1 && status === null) return items;
    const count = sentences.reduce((sum, entries) => sum + entries.length, 0);
    const message: Message =
      status === null
        ? { key: 'estimateNoStatus', parameters: { count } }
        : { key: 'estimateStatus', parameters: { status: nameOf(status), count } };
    return [{ kind: 'message', style: 'heading', message }, ...items];
  });
}

/** The claims of each sentence together, in the order of the first of them. */
function bySentence(entries: readonly LedgerEntry[]): [LedgerEntry, ...LedgerEntry[]][] {
  const quoted = new Map<Sentence, [LedgerEntry, ...LedgerEntry[]]>();
  for (const entry of entries) {
    const { sentence } = entry.claim.estimate;
    const known = quoted.get(sentence);
    if (known === undefined) quoted.set(sentence, [entry]);
    else known.push(entry);
  }
  return [...quoted.values()];
}
