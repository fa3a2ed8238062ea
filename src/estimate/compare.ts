import { stems } from '../language/stem.ts';
import { daysApart } from './days.ts';
import type { Estimate } from './estimate.ts';
import { foldRepeats, type LedgerEntry } from './ledger.ts';
import { isSameDeed, isSamePlace } from './same-event.ts';

/** Two claims for the same thing and time that do not agree. */
export interface Disagreement {
  readonly lower: LedgerEntry;
  readonly higher: LedgerEntry;
  /** How many times the higher figure is the lower one: above 1. */
  readonly factor: number;
  /** Whether both are known to be of the same time; false where one of them has no date. */
  readonly isDated: boolean;
  /** Whether both can be of one place and one event, as far as their words tell. */
  readonly isAlike: boolean;
}

/** Figures further apart in time than this are of different times, and may differ for that alone. */
const SAME_TIME = 31; // days

/** The claims that differ most: of the same time first, then those of which one has no date; of the same event before others; the widest gap first. A claim stands in one pair only. */
export function disagreements(estimates: readonly Estimate[], most: number): readonly Disagreement[] {
  const entries = foldRepeats(estimates);
  const pairs = entries.flatMap((a, index) => entries.slice(index + 1).flatMap((b) => pairOf(a, b)));
  pairs.sort(
    (a, b) =>
      Number(b.isDated) - Number(a.isDated) || Number(b.isAlike) - Number(a.isAlike) || b.factor - a.factor,
  );
  const taken = new Set<LedgerEntry>();
  const chosen: Disagreement[] = [];
  for (const pair of pairs) {
    if (chosen.length === most) break;
    if (taken.has(pair.lower) || taken.has(pair.higher)) continue;
    taken.add(pair.lower).add(pair.higher);
    chosen.push(pair);
  }
  return chosen;
}

function pairOf(a: LedgerEntry, b: LedgerEntry): Disagreement[] {
  if (!areComparable(a.estimate, b.estimate)) return [];
  const [lower, higher] = lowest(a.estimate) <= lowest(b.estimate) ? [a, b] : [b, a];
  const [low, high] = [highest(lower.estimate), lowest(higher.estimate)];
  const isDated = a.estimate.asOf !== null && b.estimate.asOf !== null;
  const isAlike = isSamePlace(a.estimate, b.estimate) && isSameDeed(a.estimate, b.estimate);
  return low > 0 && high > low ? [{ lower, higher, factor: high / low, isDated, isAlike }] : [];
}

function areComparable(a: Estimate, b: Estimate): boolean {
  if (a.sentence === b.sentence || a.topic !== b.topic || a.status !== b.status || a.measure !== b.measure)
    return false;
  if (headKey(a) !== headKey(b) && (a.topic === 'other' || a.measure !== 'count')) return false;
  if (!Number.isFinite(lowest(a)) || !Number.isFinite(lowest(b))) return false;
  // a concert in Nantes is no other count of a demonstration in Rennes; 'in Kursk' may be one of 'in Russia'
  if (!isSamePlace(a, b) && !isSameDeed(a, b)) return false;
  const days = daysApart(a.asOf?.date ?? null, b.asOf?.date ?? null);
  return days === null || days <= SAME_TIME;
}

/** The lowest number that a figure states; NaN where it states none. */
function lowest({ quantity: { value, min } }: Estimate): number {
  return min ?? value ?? Number.NaN;
}

/** The highest number that a figure states; NaN where it states none. */
function highest({ quantity: { value, max } }: Estimate): number {
  return max ?? value ?? Number.NaN;
}

/** The first word counted, by its stem. */
function headKey({ unit, sentence }: Estimate): string {
  const [word = ''] = unit?.text.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  return stems(word, sentence.language)[0] ?? '';
}
