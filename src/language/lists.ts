/** Lists of numbers, one behind the other, and where each ends. */
export interface Lists {
  readonly values: Uint32Array;
  readonly ends: Uint32Array;
}

export function startOf({ ends }: Lists, list: number): number {
  return list === 0 ? 0 : (ends[list - 1] ?? 0);
}

export function listOf(lists: Lists, list: number): Uint32Array {
  return lists.values.subarray(startOf(lists, list), lists.ends[list] ?? 0);
}

/** Fills lists whose lengths are known, in any order. */
export class ListFiller {
  readonly lists: Lists;
  /** For each list where its next number goes. */
  readonly #next: Uint32Array;

  constructor(lengths: Uint32Array) {
    let total = 0;
    const ends = lengths.map((length) => {
      total += length;
      return total;
    });
    this.lists = { values: new Uint32Array(total), ends };
    this.#next = ends.map((end, list) => end - (lengths[list] ?? 0));
  }

  push(list: number, value: number): void {
    const at = this.#next[list] ?? 0;
    this.lists.values[at] = value;
    this.#next[list] = at + 1;
  }

  /** Whether a number is the last that was put into a list. */
  endsWith(list: number, value: number): boolean {
    const at = this.#next[list] ?? 0;
    return at > startOf(this.lists, list) && this.lists.values[at - 1] === value;
  }
}
