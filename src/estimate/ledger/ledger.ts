import type { Estimate } from '../estimate.ts';
import { inOrder } from '../in-order.ts';
import { daysBetween } from '../time-and-place/days.ts';
import type { Topic } from '../topic.ts';
import { type Claim, quantityKey } from './claim.ts';
import type { ClaimTable } from './claim-table.ts';
import { isSameDeed, isSamePlace, ToldEvent } from './same-event.ts';

/** One claim of the ledger, with the other places that repeat it. */
export interface LedgerEntry {
  readonly claim: Claim;
  /** The same claim (value, claimant, time, event) elsewhere, in the order of publication. */
  readonly repeats: readonly Claim[];
}

/** The claims of one status, by their places; `status` is null for those whose wording gives none. */
interface LedgerGroup {
  readonly status: string | null;
  readonly places: readonly number[];
}

/** A claim that others took over appears in them within this time of its first publication. */
const ECHO = 14; // days

/** Claims of a table folded: repeats stand under the earliest of them, so that one origin copied three times does not look like three. */
export class FoldedClaims {
  readonly #table: ClaimTable;
  /** Where the claims stand that repeat none before them, in rising order. */
  readonly places: readonly number[];
  readonly #repeats = new Map<number, number[]>();

  /** @param places those of the claims, in rising order */
  constructor(table: ClaimTable, places: readonly number[]) {
    this.#table = table;
    const families = new Map<number, number[]>();
    let origins: number[] | null = null; // thousands of which none repeats another need no copy
    let at = 0;
    for (const place of places) {
      const family = table.familyOf(place);
      if (family !== null && this.#isRepeat(place, family, families)) origins ??= places.slice(0, at);
      else origins?.push(place);
      at++;
    }
    this.places = origins ?? places;
  }

  /** Whether a claim repeats one of its family that came before; if it does not, it is the first of its own repeats. */
  #isRepeat(place: number, family: number, families: Map<number, number[]>): boolean {
    const origins = families.get(family) ?? [];
    families.set(family, origins);
    const origin = origins.find((each) => isEcho(this.#table.claimAt(each), this.#table.claimAt(place)));
    if (origin === undefined) {
      origins.push(place);
      return false;
    }
    const repeats = this.#repeats.get(origin);
    if (repeats === undefined) this.#repeats.set(origin, [place]);
    else repeats.push(place);
    return true;
  }

  entryAt(place: number): LedgerEntry {
    const repeats = this.#repeats.get(place) ?? [];
    return { claim: this.#table.claimAt(place), repeats: repeats.map((each) => this.#table.claimAt(each)) };
  }
}

/** A ledger: claims folded and ordered. */
export interface Ledger {
  readonly folded: FoldedClaims;
  /** The status with the newest source first; the claims without one last. */
  readonly groups: readonly LedgerGroup[];
}

/**
 * Claims folded and ordered: by status, the newest source first, and of the same day in the order of the topic; those
 * without a status last.
 * @param places those of the claims, in rising order
 */
export function ledgerOf(table: ClaimTable, places: readonly number[], topic: Topic | undefined): Ledger {
  const groups = new Map<string | null, number[]>(topic?.statuses.map(({ id }) => [id, []]));
  const folded = new FoldedClaims(table, withoutHeadlines(table, places));
  forEachNewestFirst(table, folded.places, (place) => {
    const { status } = table.kindOf(place);
    const group = groups.get(status);
    if (group === undefined) groups.set(status, [place]);
    else group.push(place);
  });
  const newestOf = ({ places: [first] }: LedgerGroup): string =>
    first === undefined ? '' : table.publishedOf(first);
  return {
    folded,
    groups: [...groups]
      .map(([status, places]) => ({ status, places }))
      .filter(({ places }) => places.length > 0)
      .sort(
        (a, b) => Number(a.status === null) - Number(b.status === null) || inOrder(newestOf(b), newestOf(a)),
      ),
  };
}

/** How many claims a ledger lists, those that repeat one not counted. */
export function sizeOf({ groups }: Ledger): number {
  return groups.reduce((sum, { places }) => sum + places.length, 0);
}

/** The claims of a ledger with their repeats, in its order. */
export function entriesOf({ folded, groups }: Ledger): readonly LedgerEntry[] {
  return groups.flatMap(({ places }) => places.map((place) => folded.entryAt(place)));
}

/** Calls back with places of the newest date first; those of one date stay in their order. */
function forEachNewestFirst(
  table: ClaimTable,
  places: readonly number[],
  visit: (place: number) => void,
): void {
  for (let to = places.length; to > 0; ) {
    const day = table.dayOf(places[to - 1] ?? 0);
    let from = to - 1;
    while (from > 0 && table.dayOf(places[from - 1] ?? 0) === day) from--;
    for (let at = from; at < to; at++) visit(places[at] ?? 0);
    to = from;
  }
}

/** A title that gives the figure of its own article adds nothing to the sentence that gives it. */
function withoutHeadlines(table: ClaimTable, places: readonly number[]): readonly number[] {
  const addsNothing = (place: number, at: number): boolean =>
    table.isTitle(place) && (isGiven(table, places, at, -1) || isGiven(table, places, at, 1));
  return places.some(addsNothing) ? places.filter((place, at) => !addsNothing(place, at)) : places; // thousands need no copy
}

/** Whether a sentence of the same document gives the figure of a title too, before or behind it among some places. */
function isGiven(table: ClaimTable, places: readonly number[], at: number, step: 1 | -1): boolean {
  const title = places[at];
  if (title === undefined) return false;
  const quantity = quantityKey(table.claimAt(title).estimate);
  for (let next = at + step; ; next += step) {
    const place = places[next];
    if (place === undefined || table.documentOf(place) !== table.documentOf(title)) return false;
    if (!table.isTitle(place) && quantityKey(table.claimAt(place).estimate) === quantity) return true;
  }
}

function isEcho({ estimate: origin }: Claim, { estimate: other }: Claim): boolean {
  if (origin.sentence === other.sentence || !areOfOneTime(origin, other)) return false;
  const [event, otherEvent] = [new ToldEvent(origin), new ToldEvent(other)];
  return isSamePlace(event, otherEvent) && isSameDeed(event, otherEvent);
}

function areOfOneTime(origin: Estimate, other: Estimate): boolean {
  if (origin.asOf?.from === 'sentence' || other.asOf?.from === 'sentence')
    return origin.asOf?.date === other.asOf?.date;
  const [date, otherDate] = [origin, other].map(({ sentence }) => sentence.document.metadata.publishedOn);
  const days = daysBetween(date ?? null, otherDate ?? null);
  return days === null ? date === otherDate : days <= ECHO;
}
