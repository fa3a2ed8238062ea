/** A list of whole numbers below 2^32: four bytes each, where an array of JavaScript takes eight and more. */
export class Column {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#length++] = value;
  }

  /** 0 where there is none. */
  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** Puts another number in the place of one that is there. */
  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    this.#values = this.#values.slice(0, this.#length);
  }

  /** The numbers, in the room that they need. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }
}
