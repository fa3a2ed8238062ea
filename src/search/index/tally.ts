/** How often each of many numbered things was met: four bytes each. */
export class Tally {
  #counts = new Uint32Array(1024);

  add(number: number): void {
    if (number >= this.#counts.length) this.#resize(2 * Math.max(number, this.#counts.length));
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
  }

  of(number: number): number {
    return this.#counts[number] ?? 0;
  }

  /** Gives back the room for numbers from `size` on. */
  trim(size: number): void {
    if (size < this.#counts.length) this.#resize(size);
  }

  #resize(size: number): void {
    const resized = new Uint32Array(size);
    resized.set(this.#counts.subarray(0, size));
    this.#counts = resized;
  }
}
