/** A set of whole numbers below a size: one bit each, so that a question that asks it a thousand times finds it near at hand. */
export class BitSet {
  readonly #bits: Uint32Array;

  constructor(size: number) {
    this.#bits = new Uint32Array(Math.ceil(size / 32));
  }

  add(number: number): void {
    const at = number >>> 5;
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return (((this.#bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** Adds all that another set of the same size has. */
  addAll(other: BitSet): void {
    for (const [at, bits] of other.#bits.entries()) this.#bits[at] = (this.#bits[at] ?? 0) | bits;
  }

  /** All of them, in rising order. */
  numbers(): number[] {
    const numbers: number[] = [];
    for (const [at, bits] of this.#bits.entries()) {
      for (let rest = bits; rest !== 0; rest &= rest - 1)
        numbers.push(32 * at + 31 - Math.clz32(rest & -rest));
    }
    return numbers;
  }
}
