import type { Document } from '../../corpus/document.ts';
import { daysBetween } from '../time-and-place/days.ts';
import type { Topic } from '../topic.ts';
import type { Claim } from './claim.ts';
import { eventOf, isSameDeed, isSamePlace } from './same-event.ts';

/** One claim of the ledger, with the other places that repeat it. */
export interface LedgerEntry {
  readonly claim: Claim;
  /** The same claim (value, claimant, time, event) elsewhere, in the order of publication. */
  readonly repeats: readonly Claim[];
}

/** The claims of one status; `status` is null for those whose wording gives none. */
export interface LedgerGroup {
  readonly status: string | null;
  readonly entries: readonly LedgerEntry[];
}

/** A claim that others took over appears in them within this time of its first publication. */
const ECHO = 14; // days

/**
 * Claims folded and ordered: by status, the newest source first, and of the same day in the order of the topic; those
 * without a status last.
 * @param claims in the order of their places
 */
export function ledgerOf(claims: readonly Claim[], topic: Topic | undefined): readonly LedgerGroup[] {
  const groups = new Map<string | null, LedgerEntry[]>(topic?.statuses.map(({ id }) => [id, []]));
  for (const entry of newestFirst(foldRepeats(withoutHeadlines(claims)))) {
    const group = groups.get(entry.claim.status);
    if (group === undefined) groups.set(entry.claim.status, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([status, entries]) => ({ status, entries }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => Number(a.status === null) - Number(b.status === null) || byNewest(a.entries, b.entries));
}

function byNewest([a]: readonly LedgerEntry[], [b]: readonly LedgerEntry[]): number {
  if (a === undefined || b === undefined || a.claim.published === b.claim.published) return 0;
  return a.claim.published < b.claim.published ? 1 : -1;
}

/** Entries in the order of their places, by the newest date; those of one date stay in their order. */
function newestFirst(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const days: LedgerEntry[][] = [];
  let published: string | null = null;
  for (const entry of entries) {
    if (entry.claim.published === published) days.at(-1)?.push(entry);
    else days.push([entry]);
    published = entry.claim.published;
  }
  return days.reverse().flat();
}

/**
 * Folds the repeats of a claim under the earliest of them, so that one origin copied three times does not look like three.
 * @param claims in the order of their places
 */
export function foldRepeats(claims: readonly Claim[]): LedgerEntry[] {
  const families = new Map<string, (LedgerEntry & { readonly repeats: Claim[] })[]>();
  const entries: LedgerEntry[] = [];
  for (const claim of claims) {
    const family = families.get(claim.key);
    const origin = family?.find((known) => isEcho(known.claim, claim));
    if (origin !== undefined) {
      origin.repeats.push(claim);
      continue;
    }
    const entry = { claim, repeats: [] };
    if (family === undefined) families.set(claim.key, [entry]);
    else family.push(entry);
    entries.push(entry);
  }
  return entries;
}

/** A title that gives the figure of its own article adds nothing to the sentence that gives it. */
function withoutHeadlines(claims: readonly Claim[]): readonly Claim[] {
  const documentOf = ({ estimate }: Claim): Document => estimate.sentence.document;
  const titled = new Set(claims.filter(({ isTitle }) => isTitle).map(documentOf));
  if (titled.size === 0) return claims;
  const keyOf = (claim: Claim): string => `${documentOf(claim).id}:${claim.quantity}`;
  const given = new Set(claims.filter((claim) => !claim.isTitle && titled.has(documentOf(claim))).map(keyOf));
  return claims.filter((claim) => !claim.isTitle || !given.has(keyOf(claim)));
}

function isEcho({ estimate: origin }: Claim, { estimate: other }: Claim): boolean {
  if (origin.sentence === other.sentence) return false;
  const [event, otherEvent] = [eventOf(origin), eventOf(other)];
  if (!isSamePlace(event, otherEvent) || !isSameDeed(event, otherEvent)) return false;
  if (origin.asOf?.from === 'sentence' || other.asOf?.from === 'sentence') {
    return origin.asOf?.date === other.asOf?.date;
  }
  const dates = [origin, other].map(({ sentence }) => sentence.document.metadata.publishedOn);
  const days = daysBetween(dates[0] ?? null, dates[1] ?? null);
  return days === null ? dates[0] === dates[1] : days <= ECHO;
}
