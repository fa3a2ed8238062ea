import { type Library, openLibrary } from './library.ts';
import type { Logger } from './log.ts';

const LONG = 2 ** 30; // milliseconds

/**
 * The library that answers at this moment. A new one is built beside it and takes its place whole; one that cannot be
 * built leaves the old one answering.
 */
export class LivingLibrary {
  readonly #directory: string;
  readonly #log: Logger;
  #current: Library;
  #readAt: number;
  #building: Promise<void> | null = null;
  #changedMeanwhile = false;
  #readsAhead = false;

  private constructor(directory: string, log: Logger, current: Library, readAt: number) {
    this.#directory = directory;
    this.#log = log;
    this.#current = current;
    this.#readAt = readAt;
  }

  /** @throws what {@link openLibrary} throws. */
  static async open(directory: string, log: Logger): Promise<LivingLibrary> {
    const readAt = now();
    const library = await openLibrary(directory);
    report(library, 'corpus read', log);
    return new LivingLibrary(directory, log, library, readAt);
  }

  get current(): Library {
    return this.#current;
  }

  /**
   * Reads the figures before anybody asks for them, and from now on those of each library before it takes the place of the
   * one before. Where they cannot be read, the log says so.
   */
  async readAhead(): Promise<void> {
    this.#readsAhead = true;
    this.#log.info('reading the figures, so that nobody has to wait for them');
    const begin = performance.now();
    const stay = setInterval(() => {}, LONG); // to read ahead keeps no process alive
    try {
      await this.#current.readAhead();
      this.#log.info({ elapsed: Math.round(performance.now() - begin) }, 'figures read');
    } catch (error) {
      this.#logUnreadable(error);
    } finally {
      clearInterval(stay);
    }
  }

  /** From now on, reads ahead, and the folder again whenever something in it has changed. Gives back what ends that. */
  async follow(): Promise<() => void> {
    this.#readsAhead = true;
    this.#current.readAhead().catch((error: unknown) => this.#logUnreadable(error)); // a chat need not wait for it
    const { watchCorpus } = await import('./corpus/watch-corpus.ts');
    const listener = {
      onChange: () => void this.refresh(),
      onAway: () =>
        this.#log.warn('the folder of the corpus is gone; what was read goes on answering until it is back'),
      onBack: () => this.#log.warn('the folder of the corpus is back'),
      onError: (error: unknown) =>
        this.#log.warn({ err: error }, 'some changes of the corpus may not be seen'),
    };
    return watchCorpus(this.#directory, listener, this.#readAt);
  }

  /** Reads the folder again. One build at a time: a change during a build is followed by one more. */
  refresh(): Promise<void> {
    this.#changedMeanwhile = true;
    this.#building ??= this.#build().finally(() => {
      this.#building = null;
    });
    return this.#building;
  }

  #logUnreadable(error: unknown): void {
    this.#log.error({ err: error }, 'the figures cannot be read');
  }

  async #build(): Promise<void> {
    while (this.#changedMeanwhile) {
      this.#changedMeanwhile = false;
      try {
        this.#readAt = now();
        const next = await openLibrary(this.#directory);
        report(next, 'corpus read again', this.#log);
        if (next.documents.length === 0 && next.problems.length > 0) {
          this.#log.error(
            'none of the documents can be read any longer; the corpus before goes on answering',
          );
          continue;
        }
        if (this.#readsAhead) await next.readAhead(); // the old one answers at once, this one could not yet
        this.#current = next;
      } catch (error) {
        this.#log.error({ err: error }, 'the corpus cannot be read; the one before goes on answering');
      }
    }
  }
}

/** As exact as the times of files: milliseconds since 1970, with their fractions. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

function report({ documents, problems, skipped, warnings }: Library, what: string, log: Logger): void {
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  log.info(
    {
      documents: documents.length,
      sentences,
      problems: problems.length,
      skipped: skipped.length,
      warnings: warnings.length,
    },
    what,
  );
  for (const { path, message } of problems) log.warn({ path }, message);
}
