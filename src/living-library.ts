import { type Library, openLibrary } from './library.ts';
import type { Logger } from './log.ts';

/** The library that answers at this moment. */
export class LivingLibrary {
  #current: Library;

  private constructor(current: Library) {
    this.#current = current;
  }

  static async open(directory: string, _log: Logger): Promise<LivingLibrary> {
    return new LivingLibrary(await openLibrary(directory));
  }

  get current(): Library {
    return this.#current;
  }
}
