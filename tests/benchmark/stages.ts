import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

interface Stage {
  readonly name: string;
  /** Milliseconds on the clock, and of all the process's threads. */
  readonly wall: number;
  readonly cpu: number;
  /** Milliseconds for which nothing else could be done, at the longest. */
  readonly pause: number;
  /** Bytes that are still in use after it and were not before. */
  readonly kept: number;
}

/** Measures the stages of a piece of work, one after the other. */
export class Stages {
  readonly #stages: Stage[] = [];

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const bytes = bytesInUse();
    const alive = setInterval(() => {}, 1000); // work for idle times lets the process end otherwise
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    await setTimeout(10); // it measures from its first look on, and up to its last
    const cpu = process.cpuUsage();
    const start = performance.now();
    const result = await work();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    await setTimeout(10);
    delays.disable();
    clearInterval(alive);
    this.#stages.push({
      name,
      wall,
      cpu: (user + system) / 1000,
      pause: delays.max / 1e6,
      kept: bytesInUse() - bytes,
    });
    return result;
  }

  /** Prints each stage and their sum; memory by sentence. */
  print(sentences: number): void {
    const sum = (part: (stage: Stage) => number) =>
      this.#stages.reduce((total, stage) => total + part(stage), 0);
    const all = {
      name: 'in all',
      wall: sum(({ wall }) => wall),
      cpu: sum(({ cpu }) => cpu),
      pause: Math.max(...this.#stages.map(({ pause }) => pause)),
      kept: sum(({ kept }) => kept),
    };
    const rows = [...this.#stages, all].map(({ name, wall, cpu, pause, kept }) => [
      name,
      {
        wall: `${(wall / 1000).toFixed(2)} s`,
        processor: `${(cpu / 1000).toFixed(2)} s`,
        'longest pause': `${pause.toFixed(0)} ms`,
        'memory a sentence': `${Math.round(kept / sentences)} B`,
      },
    ]);
    console.table(Object.fromEntries(rows));
  }
}

/** Of JavaScript's objects and of buffers, after what is no longer needed is gone (`node --expose-gc`). */
function bytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.(); // the first leaves what only weak references and compiled code still held
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
