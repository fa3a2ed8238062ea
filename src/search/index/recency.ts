import type { Document } from '../../corpus/document.ts';

/** How new each document is among those of its corpus. */
export class Recency {
  readonly #dates: readonly string[];

  constructor(documents: readonly Document[]) {
    // ISO dates sort as they stand, a year alone before its months.
    this.#dates = documents.flatMap(({ metadata }) => metadata.publishedOn ?? []).sort();
  }

  /** The share of the other dated documents that are older, [0, 1]; 0 for one without a date. */
  of({ metadata: { publishedOn } }: Document): number {
    if (publishedOn === null) return 0;
    const older = this.#dates.filter((date) => date < publishedOn).length;
    return older / Math.max(1, this.#dates.length - 1);
  }
}
