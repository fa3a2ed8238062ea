import type { Document } from '../corpus/document.ts';
import { whenIdle } from '../slices.ts';
import type { Estimate } from './estimate.ts';
import { estimateReader } from './recognise.ts';
import type { Topic } from './topic.ts';

/**
 * The figures of a corpus, read when they are first asked for, or ahead of that. Most questions need none, and to read
 * them takes as long as a third of all else at the start.
 */
export class FiguresOfCorpus {
  readonly #unread: Iterator<Document>;
  readonly #read: (document: Document) => readonly Estimate[];
  readonly #estimates: Estimate[] = [];
  #isComplete = false;

  constructor(documents: readonly Document[], topics: readonly Topic[]) {
    this.#unread = documents.values();
    this.#read = estimateReader(topics);
  }

  /** Every figure, in the order of the text. */
  all(): readonly Estimate[] {
    while (!this.#isComplete) this.#readNext();
    return this.#estimates;
  }

  /** Reads the figures bit by bit, whenever nothing else is to be done; a process that has nothing else to do may end. */
  async readAhead(): Promise<void> {
    await whenIdle(this.#rest(), () => this.#readNext());
  }

  /** A turn for each document that is still to be read, whoever reads it. */
  *#rest(): Generator<void> {
    while (!this.#isComplete) yield;
  }

  #readNext(): void {
    const { done, value } = this.#unread.next();
    if (done === true) this.#isComplete = true;
    else this.#estimates.push(...this.#read(value));
  }
}
