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

/** Does a step for each item whenever nothing else is to be done; a process that has nothing else to do may end. */
export async function whenIdle<T>(items: Iterable<T>, step: (item: T) => void): Promise<void> {
  let end = performance.now() + SLICE;
  for (const item of items) {
    if (performance.now() >= end) {
      // A timer wakes a bot that waits for questions; an immediate that may be dropped would wait for the next one with it.
      await new Promise((resolve) => setTimeout(resolve).unref());
      end = performance.now() + SLICE;
    }
    step(item);
  }
}
