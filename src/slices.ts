import { setImmediate } from 'node:timers/promises';
import { MessageChannel, type MessagePort } from 'node:worker_threads';

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
  const { port1: turns, port2: bell } = new MessageChannel();
  try {
    let end = performance.now() + SLICE;
    for (const item of items) {
      if (performance.now() >= end) {
        bell.postMessage(null);
        await nextTurn(turns);
        end = performance.now() + SLICE;
      }
      step(item);
    }
  } finally {
    turns.close();
  }
}

/**
 * A message wakes a bot that waits for questions, at once where a timer takes its millisecond, and does not keep a process
 * alive; the immediate lets questions that came meanwhile go first.
 */
async function nextTurn(turns: MessagePort): Promise<void> {
  await new Promise((resolve) => {
    turns.once('message', resolve);
    turns.unref();
  });
  await setImmediate();
}

/** Work in many steps, each done once: ahead of need, whenever nothing else is to be done, or at the latest when it is needed. */
export class WorkAhead {
  /** Null when all is done: what it took can be forgotten. */
  #steps: Iterator<unknown> | null;

  /** @param steps does a step each time that it is asked for the next */
  constructor(steps: Iterator<unknown>) {
    this.#steps = steps;
  }

  /** Does all that is still to be done. */
  finish(): void {
    while (this.#steps !== null) this.#step();
  }

  /** Does it bit by bit, whenever nothing else is to be done; a process that has nothing else to do may end. */
  async ahead(): Promise<void> {
    await whenIdle(this.#turns(), () => this.#step());
  }

  /** A turn for each step that is still to be done, whoever does it. */
  *#turns(): Generator<void> {
    while (this.#steps !== null) yield;
  }

  #step(): void {
    if (this.#steps?.next().done === true) this.#steps = null;
  }
}
