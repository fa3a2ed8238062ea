import { OTHER_TOPIC, type Topic } from '../topic.ts';
import type { Claim } from './claim.ts';
import type { ClaimTable } from './claim-table.ts';
import { haveOneHead, haveOneName, type RivalClaim, rivalReader } from './rival-claim.ts';
import { isSameDeed, isSamePlace } from './same-event.ts';

/** Two claims for the same thing and time that do not agree. */
export interface Disagreement {
  readonly lower: Claim;
  readonly higher: Claim;
  /** Whole days between the times of both, 0 where one holds the other; null where one of them has no date. */
  readonly days: number | null;
}

/** Articles of dates further apart than this are of different times, and their figures may differ for that alone. */
const SAME_TIME = 14; // days

/** Two claims that can be set against each other. */
interface Pair {
  readonly lower: RivalClaim;
  readonly higher: RivalClaim;
  /** How many times the higher figure is the lower one: above 1. */
  readonly factor: number;
  /** Whether both can be of one event, as far as their words tell. */
  readonly isAlike: boolean;
}

/**
 * The claims that differ most: those with a name in common before others; of the same time first, then the next, then those
 * of which one has no date; of the same event before others; the widest gap first. A claim stands in one pair only.
 * @param places those of claims that are no parts of others and repeat none before them, in rising order
 */
export function disagreements(
  table: ClaimTable,
  places: readonly number[],
  topics: readonly Topic[],
  most: number,
): readonly Disagreement[] {
  const rivalOf = rivalReader(topics);
  const groups = groupsOf(
    table,
    places.map((place) => rivalOf(table.claimAt(place))),
  );
  const taken = new Set<RivalClaim>();
  const chosen: Disagreement[] = [];
  const times = [...Array(SAME_TIME + 1).keys(), null];
  for (const { days, isNamed } of [true, false].flatMap((isNamed) =>
    times.map((days) => ({ days, isNamed })),
  )) {
    while (chosen.length < most) {
      const pair = widest(groups, days, isNamed, taken);
      if (pair === null) break;
      const { lower, higher } = pair;
      taken.add(lower).add(higher);
      chosen.push({ lower: lower.claim, higher: higher.claim, days });
    }
  }
  return chosen;
}

/** The claims that one word or rule tells apart from all others, each group in the order of their dates; those without one first. */
function groupsOf(table: ClaimTable, claims: readonly RivalClaim[]): readonly (readonly RivalClaim[])[] {
  const groups = new Map<string, RivalClaim[]>();
  for (const claim of claims) {
    if (!Number.isFinite(claim.lowest)) continue;
    const { estimate, place } = claim.claim;
    // '31 more' are not all of them
    const key = `${estimate.topic}|${estimate.status}|${estimate.measure}|${table.isMore(place)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => fromOf(a) - fromOf(b)));
}

function fromOf({ time }: RivalClaim): number {
  return time?.from ?? Number.MIN_SAFE_INTEGER;
}

/** The pair of claims so many days apart that comes first, but for those that are taken; with `isNamed`, of those with a name in common. */
function widest(
  groups: readonly (readonly RivalClaim[])[],
  days: number | null,
  isNamed: boolean,
  taken: ReadonlySet<RivalClaim>,
): Pair | null {
  let first: Pair | null = null;
  for (const claims of groups) {
    const free = claims.filter((claim) => !taken.has(claim));
    for (const [at, a] of free.entries()) {
      for (let next = at + 1; next < free.length; next++) {
        const b = free[next];
        if (b === undefined || isBeyond(a, b, days)) break;
        if (daysApart(a, b) === days) first = firstOf(first, a, b, isNamed);
      }
    }
  }
  return first;
}

/** Whether the second of two claims, and all behind it, are further from the first than so many days. */
function isBeyond({ time: a }: RivalClaim, { time: b }: RivalClaim, days: number | null): boolean {
  if (a === null) return days !== null;
  return days === null || (b !== null && b.from > a.to + days);
}

function daysApart({ time: a }: RivalClaim, { time: b }: RivalClaim): number | null {
  return a === null || b === null ? null : Math.max(0, b.from - a.to);
}

/** A pair, or the one that two claims make, if that comes before it. */
function firstOf(pair: Pair | null, a: RivalClaim, b: RivalClaim, isNamed: boolean): Pair | null {
  const [lower, higher] = a.lowest <= b.lowest ? [a, b] : [b, a];
  const [low, high] = [lower.highest, higher.lowest];
  if (!(low > 0 && high > low)) return pair;
  const factor = high / low;
  if (pair?.isAlike === true && factor < pair.factor) return pair; // most pairs: nothing more is to be looked at
  if (!areComparable(a, b) || (isNamed && !haveOneName(a, b))) return pair;
  const other = { lower, higher, factor, isAlike: isSameDeed(a.event, b.event) };
  return pair === null || comesBefore(other, pair) ? other : pair;
}

function comesBefore(a: Pair, b: Pair): boolean {
  if (a.isAlike !== b.isAlike) return a.isAlike;
  if (a.factor !== b.factor) return a.factor > b.factor;
  const [ofA, ofB] = [placesOf(a), placesOf(b)];
  return ofA[0] === ofB[0] ? ofA[1] < ofB[1] : ofA[0] < ofB[0];
}

/** Where the claims of a pair stand among all, the earlier first. */
function placesOf(pair: Pair): readonly [number, number] {
  const [lower, higher] = [pair.lower.claim.place, pair.higher.claim.place];
  return lower < higher ? [lower, higher] : [higher, lower];
}

function areComparable(a: RivalClaim, b: RivalClaim): boolean {
  const [{ estimate: ofA }, { estimate: ofB }] = [a.claim, b.claim];
  if (ofA.sentence === ofB.sentence) return false;
  const isOfOneThing = ofA.topic !== OTHER_TOPIC && ofA.measure === 'count' && !a.isSpecial && !b.isSpecial;
  if (!isOfOneThing && !haveOneHead(a, b)) return false;
  if (!isSamePlace(a.event, b.event)) return false; // the dead of a town are a part of those of its province
  // what two sentences date on two days is of two days, however near
  return !(a.isDated && b.isDated && daysApart(a, b) !== 0);
}
