import type { Measure } from '../estimate.ts';
import { inOrder } from '../in-order.ts';
import { daysOf } from '../time-and-place/days.ts';
import type { Topic } from '../topic.ts';
import type { Claim } from './claim.ts';
import type { Claimant, ClaimTable, Kind } from './claim-table.ts';
import { claimantKey } from './families.ts';
import { RivalClaim, specialKinds } from './rival-claim.ts';

type Days = ReturnType<typeof daysOf>;

/** A claim with when it holds (null: not known), who gives it, and what it states: the lowest and the highest number. */
interface Stated {
  readonly claim: Claim;
  readonly time: Days | null;
  /** From 1; 0: nobody by name. */
  readonly claimant: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Is told of two claims of a group by their places, the one with the lower figure first: how many times the higher figure is
 * the lower one, and whether two who are named give them ('Police counted 3,500 marchers, the organisers 10,000').
 */
type PairVisitor = (lower: number, higher: number, factor: number, isContested: boolean) => void;

/** The days of a claim without a date: before all others. */
const NEVER: Days = { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };

/**
 * Claims that no word and no rule tells apart at first sight, in the order of their dates, those without one first. Their
 * numbers stand in columns: thousands of them make hundreds of thousands of pairs.
 */
export class RivalGroup {
  readonly #stated: readonly Stated[];
  readonly #rivalOf: (claim: Claim) => RivalClaim;
  readonly #rivals = new Map<number, RivalClaim>();
  readonly #isTaken: Uint8Array;
  readonly #claimant: Float64Array;
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  readonly #lowest: Float64Array;
  readonly #highest: Float64Array;

  constructor(stated: readonly Stated[], rivalOf: (claim: Claim) => RivalClaim) {
    const ordered = [...stated].sort(({ time: a }, { time: b }) =>
      inOrder((a ?? NEVER).from, (b ?? NEVER).from),
    );
    this.#stated = ordered;
    this.#rivalOf = rivalOf;
    this.#isTaken = new Uint8Array(ordered.length);
    this.#claimant = Float64Array.from(ordered, ({ claimant }) => claimant);
    this.#from = Float64Array.from(ordered, ({ time }) => (time ?? NEVER).from);
    this.#to = Float64Array.from(ordered, ({ time }) => (time ?? NEVER).to);
    this.#lowest = Float64Array.from(ordered, ({ lowest }) => lowest);
    this.#highest = Float64Array.from(ordered, ({ highest }) => highest);
  }

  /** The claim at a place of the group. */
  rivalAt(at: number): RivalClaim {
    const known = this.#rivals.get(at);
    if (known !== undefined) return known;
    const stated = this.#stated[at];
    if (stated === undefined) throw new RangeError(`no claim at ${at}`);
    const rival = this.#rivalOf(stated.claim);
    this.#rivals.set(at, rival);
    return rival;
  }

  /** Leaves a claim out of all pairs from now on. */
  take({ claim }: RivalClaim): void {
    this.#isTaken[this.#stated.findIndex((stated) => stated.claim === claim)] = 1;
  }

  /**
   * Tells of each two claims so many days apart whose numbers have none in common.
   * @param days null: one of them has no date
   */
  forEachApart(days: number | null, visit: PairVisitor): void {
    const [claimant, from, to, lowest, highest, isTaken] = [
      this.#claimant,
      this.#from,
      this.#to,
      this.#lowest,
      this.#highest,
      this.#isTaken,
    ];
    const count = from.length;
    const dated = from.findIndex(Number.isFinite);
    const undated = dated < 0 ? count : dated;
    const [first, end] = days === null ? [0, undated] : [undated, count];
    for (let a = first; a < end; a++) {
      if (isTaken[a] === 1) continue;
      const last = days === null ? Number.POSITIVE_INFINITY : at(to, a) + days;
      for (let b = a + 1; b < count && at(from, b) <= last; b++) {
        if (isTaken[b] === 1 || (days !== null && Math.max(0, at(from, b) - at(to, a)) !== days)) continue;
        const isLower = at(lowest, a) <= at(lowest, b);
        const low = at(highest, isLower ? a : b);
        const high = at(lowest, isLower ? b : a);
        if (!(low > 0 && high > low)) continue;
        const isContested = at(claimant, a) * at(claimant, b) > 0 && at(claimant, a) !== at(claimant, b);
        visit(isLower ? a : b, isLower ? b : a, high / low, isContested);
      }
    }
  }
}

function at(column: Float64Array, index: number): number {
  return column[index] ?? Number.NaN;
}

const MEASURES: readonly Measure[] = ['count', 'percent', 'money', 'size'];

/** Claims parted by their topic, their status, what kind of number they are and whether they come on top of others. */
export function rivalGroups(
  table: ClaimTable,
  places: readonly number[],
  topics: readonly Topic[],
): readonly RivalGroup[] {
  const timeOf = timeReader();
  const claimantOf = claimantNumberer();
  const byKind = new Map<Kind, Stated[][]>();
  for (const place of places) {
    const claim = table.claimAt(place);
    const { quantity, asOf, measure } = claim.estimate;
    const { value, min, max } = quantity;
    const [lowest, highest] = [min ?? value, max ?? value];
    if (lowest === null || highest === null) continue;
    const kind = table.kindOf(place);
    const ofKind = byKind.get(kind) ?? MEASURES.flatMap((): Stated[][] => [[], []]);
    byKind.set(kind, ofKind);
    // '31 more' are not all of them
    const at = 2 * MEASURES.indexOf(measure) + Number(table.isMore(place));
    const time = asOf === null ? null : timeOf(asOf.date);
    ofKind[at]?.push({ claim, time, claimant: claimantOf(table.claimantOf(place)), lowest, highest });
  }
  const kinds = specialKinds(topics);
  const rivalOf = (claim: Claim) => new RivalClaim(claim, kinds);
  return [...byKind.values()]
    .flat()
    .filter(({ length }) => length > 1)
    .map((stated) => new RivalGroup(stated, rivalOf));
}

/** Numbers claimants from 1, those under one name alike; 0 is nobody. */
function claimantNumberer(): (claimant: Claimant | null) => number {
  const known = new Map<Claimant, number>();
  const numbers = new Map<string, number>();
  return (claimant) => {
    if (claimant === null) return 0;
    const before = known.get(claimant);
    if (before !== undefined) return before;
    const key = claimantKey(claimant.text);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    known.set(claimant, number);
    return number;
  };
}

/** Reads dates; claims that follow each other mostly have one. */
function timeReader(): (date: string) => Days {
  const known = new Map<string, Days>();
  let [last, time] = ['', NEVER];
  return (date) => {
    if (date === last) return time;
    last = date;
    time = known.get(date) ?? daysOf(date);
    known.set(date, time);
    return time;
  };
}
