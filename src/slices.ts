import { setImmediate } from 'node:timers/promises';

/** How long work on a large corpus keeps a running bot from answering at a time. */
const SLICE = 20; // milliseconds

/** Long work in slices, with a turn of the event loop after each, in which a running bot goes on answering. */
export class Slices {
  #end = performance.now() + SLICE;

  /** Does a step for each item. The slice that one call leaves open, the next goes on with. */
  async forEach<T>(items: Iterable<T>, step: (item: T) => void): Promise<void> {
    for (const item of items) {
      if (performance.now() >= this.#end) await this.#turn();
      step(item);
    }
  }

  async #turn(): Promise<void> {
    await setImmediate();
    this.#end = performance.now() + SLICE;
  }
}
