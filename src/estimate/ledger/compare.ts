import { OTHER_TOPIC, type Topic } from '../topic.ts';
import type { Claim } from './claim.ts';
import type { ClaimTable } from './claim-table.ts';
import { haveOneHead, haveOneName, type RivalClaim } from './rival-claim.ts';
import { type RivalGroup, rivalGroups } from './rival-group.ts';
import { isSameDeed, isSamePlace } from './same-event.ts';

/** Two claims for the same thing and time that do not agree. */
interface Disagreement {
  readonly lower: Claim;
  readonly higher: Claim;
  /** Whole days between the times of both, 0 where one holds the other; null where one of them has no date. */
  readonly days: number | null;
}

/** Articles of dates further apart than this are of different times, and their figures may differ for that alone. */
const SAME_TIME = 14; // days

/** Two claims that can be set against each other. */
interface Pair {
  readonly group: RivalGroup;
  readonly lower: RivalClaim;
  readonly higher: RivalClaim;
  /** How many times the higher figure is the lower one: above 1. */
  readonly factor: number;
  /** Whether both can be of one event, as far as their words tell. */
  readonly isAlike: boolean;
  /** Whether two who are named give them. */
  readonly isContested: boolean;
}

/**
 * The claims that differ most: those with a name in common before others; of the same time first, then the next, then those
 * of which one has no date; of the same event before others; those that two give before others; the widest gap first. A claim
 * stands in one pair only.
 * @param places those of claims that are no parts of others and repeat none before them, in rising order
 */
export function disagreements(
  table: ClaimTable,
  places: readonly number[],
  topics: readonly Topic[],
  most: number,
): readonly Disagreement[] {
  const groups = rivalGroups(table, places, topics);
  const chosen: Disagreement[] = [];
  const times = [...Array(SAME_TIME + 1).keys(), null];
  for (const { days, isNamed } of [true, false].flatMap((isNamed) =>
    times.map((days) => ({ days, isNamed })),
  )) {
    while (chosen.length < most) {
      const pair = widest(groups, days, isNamed);
      if (pair === null) break;
      const { group, lower, higher } = pair;
      group.take(lower);
      group.take(higher);
      chosen.push({ lower: lower.claim, higher: higher.claim, days });
    }
  }
  return chosen;
}

/** The pair of claims so many days apart that comes first, but for those that are taken; with `isNamed`, of those with a name in common. */
function widest(groups: readonly RivalGroup[], days: number | null, isNamed: boolean): Pair | null {
  let first: Pair | null = null;
  for (const group of groups) {
    group.forEachApart(days, (lower, higher, factor, isContested) => {
      // most pairs: nothing more is to be looked at
      if (first?.isAlike === true && isBehind(first, factor, isContested)) return;
      const [a, b] = [group.rivalAt(lower), group.rivalAt(higher)];
      if (!areComparable(a, b, days, isContested) || (isNamed && !haveOneName(a, b))) return;
      const isAlike = isSameDeed(a.event, b.event);
      const pair = { group, lower: a, higher: b, factor, isAlike, isContested };
      if (first === null || comesBefore(pair, first)) first = pair;
    });
  }
  return first;
}

/** Whether a pair comes after another, though it be of one event too. */
function isBehind(first: Pair, factor: number, isContested: boolean): boolean {
  return first.isContested === isContested ? factor < first.factor : first.isContested;
}

function comesBefore(a: Pair, b: Pair): boolean {
  if (a.isAlike !== b.isAlike) return a.isAlike;
  if (a.isContested !== b.isContested) return a.isContested;
  if (a.factor !== b.factor) return a.factor > b.factor;
  const [ofA, ofB] = [placesOf(a), placesOf(b)];
  return ofA[0] === ofB[0] ? ofA[1] < ofB[1] : ofA[0] < ofB[0];
}

/** Where the claims of a pair stand among all, the earlier first. */
function placesOf(pair: Pair): readonly [number, number] {
  const [lower, higher] = [pair.lower.claim.place, pair.higher.claim.place];
  return lower < higher ? [lower, higher] : [higher, lower];
}

function areComparable(a: RivalClaim, b: RivalClaim, days: number | null, isContested: boolean): boolean {
  const [{ estimate: ofA }, { estimate: ofB }] = [a.claim, b.claim];
  if (ofA.sentence === ofB.sentence && !isContested) return false; // it tells two things apart
  const isOfOneThing = ofA.topic !== OTHER_TOPIC && ofA.measure === 'count' && !a.isSpecial && !b.isSpecial;
  if (!isOfOneThing && !haveOneHead(a, b)) return false;
  if (!isSamePlace(a.event, b.event)) return false; // the dead of a town are a part of those of its province
  // what two sentences date on two days is of two days, however near
  return !(a.isDated && b.isDated && days !== 0);
}
