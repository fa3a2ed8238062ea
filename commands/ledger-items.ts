import type { Message } from '../src/catalogue/messages.ts';
import type { Item } from '../src/command.ts';
import type { LedgerEntry, LedgerGroup } from '../src/estimate/ledger.ts';
import { claimItem } from './items.ts';

interface QuotedSentence {
  readonly entries: [LedgerEntry, ...LedgerEntry[]];
}

interface QuotedGroup {
  readonly status: string | null;
  readonly sentences: readonly QuotedSentence[];
}

/** The claims as quotes under the heading of their status. A sentence is quoted once, with all its figures. */
export function ledgerItems(groups: readonly LedgerGroup[], nameOf: (status: string) => string): Item[] {
  const quoted = quoteOnce(groups);
  let rank = quoted.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return quoted.flatMap(({ status, sentences }): Item[] => {
    const items = sentences.map(({ entries }) => claimItem(entries, rank--));
    if (quoted.length === 1 && status === null) return items;
    const count = sentences.reduce((sum, { entries }) => sum + entries.length, 0);
    const message: Message =
      status === null
        ? { key: 'estimateNoStatus', parameters: { count } }
        : { key: 'estimateStatus', parameters: { status: nameOf(status), count } };
    return [{ kind: 'message', style: 'heading', message }, ...items];
  });
}

/** The sentences of each group: one with figures of several stands in the first. */
function quoteOnce(groups: readonly LedgerGroup[]): QuotedGroup[] {
  const quoted = new Map<string, QuotedSentence>();
  const grouped = groups.map(({ status, entries }) => {
    const sentences: QuotedSentence[] = [];
    for (const entry of entries) {
      const { sentence } = entry.estimate;
      const key = `${sentence.document.id}:${sentence.index}`;
      const known = quoted.get(key);
      if (known !== undefined) known.entries.push(entry);
      else {
        const fresh: QuotedSentence = { entries: [entry] };
        quoted.set(key, fresh);
        sentences.push(fresh);
      }
    }
    return { status, sentences };
  });
  return grouped.filter(({ sentences }) => sentences.length > 0);
}
