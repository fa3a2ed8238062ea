import type { Document } from '../../corpus/document.ts';
import { Column } from '../../language/column.ts';
import type { Language } from '../../language/language.ts';
import type { Estimate } from '../estimate.ts';
import type { Claim } from './claim.ts';
import { Families } from './families.ts';

/** What a figure is listed under. */
export interface Kind {
  readonly topic: string;
  readonly status: string | null;
}

/** Who gives figures, as written. */
export interface Claimant {
  readonly text: string;
  readonly language: Language;
}

const [TITLE, PART, MORE] = [1, 2, 4];

/**
 * The claims of a corpus, the oldest document first, in the order of the text, with what lists of them go by in columns: a
 * list of thousands reads numbers that stand side by side, not thousands of objects.
 */
export class ClaimTable {
  readonly claims: Claim[] = [];
  readonly #documents: Document[] = [];
  readonly #kinds: Kind[] = [];
  readonly #claimants: Claimant[] = [];
  /** When documents were published, empty where that is not known: the claims of a day follow each other. */
  readonly #dates: string[] = [];
  readonly #sizes = new Column();
  /** By the place of the claim. */
  readonly #columns = {
    document: new Column(),
    date: new Column(),
    sentence: new Column(),
    kind: new Column(),
    /** From 1; 0: none. */
    claimant: new Column(),
    family: new Column(),
    marks: new Column(),
  };

  /** Adds figures in the order of their places. What it takes to number them can be forgotten when all are there. */
  adder(): (estimate: Estimate) => Claim {
    const families = new Families();
    const kinds = new Map<string, number>();
    const claimants = new Map<string, number>();
    let last: Estimate | null = null;
    return (estimate) => {
      const { sentence, topic, status, attributedTo } = estimate;
      const columns = this.#columns;
      if (last?.sentence.document !== sentence.document) this.#documents.push(sentence.document);
      columns.document.push(this.#documents.length - 1);
      const date = sentence.document.metadata.publishedOn ?? '';
      if (this.#dates.at(-1) !== date) this.#dates.push(date);
      columns.date.push(this.#dates.length - 1);
      const before = columns.sentence.at(columns.sentence.length - 1);
      columns.sentence.push(last === null || last.sentence === sentence ? before : before + 1);
      columns.kind.push(numbered(kinds, `${topic}|${status}`, this.#kinds, { topic, status }));
      const { language } = sentence;
      const text = attributedTo?.text;
      columns.claimant.push(
        text === undefined
          ? 0
          : 1 + numbered(claimants, `${language}:${text}`, this.#claimants, { text, language }),
      );
      const family = families.of(estimate);
      if (family === this.#sizes.length) this.#sizes.push(0);
      this.#sizes.set(family, this.#sizes.at(family) + 1);
      columns.family.push(family);
      columns.marks.push(
        (sentence.kind === 'sentence' ? 0 : TITLE) |
          (estimate.isPart ? PART : 0) |
          (estimate.isMore || estimate.isDifference ? MORE : 0),
      );
      last = estimate;
      const claim = { estimate, place: this.claims.length };
      this.claims.push(claim);
      return claim;
    };
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    for (const column of [this.#sizes, ...Object.values(this.#columns)]) column.trim();
  }

  /** @throws {RangeError} where there is no claim at the place. */
  claimAt(place: number): Claim {
    return present(this.claims[place]);
  }

  documentOf(place: number): Document {
    return present(this.#documents[this.#columns.document.at(place)]);
  }

  kindOf(place: number): Kind {
    return present(this.#kinds[this.#columns.kind.at(place)]);
  }

  /** Null where nobody gives the figure by name. */
  claimantOf(place: number): Claimant | null {
    return this.#claimants[this.#columns.claimant.at(place) - 1] ?? null;
  }

  /** When its document was published; empty where that is not known. */
  publishedOf(place: number): string {
    return this.#dates[this.#columns.date.at(place)] ?? '';
  }

  /** The number of the day on which its document was published, in the order of time. */
  dayOf(place: number): number {
    return this.#columns.date.at(place);
  }

  /** The number of its sentence. */
  sentenceOf(place: number): number {
    return this.#columns.sentence.at(place);
  }

  /** The number of the claims that may repeat it, and itself; null where no other says as much. */
  familyOf(place: number): number | null {
    const family = this.#columns.family.at(place);
    return this.#sizes.at(family) > 1 ? family : null;
  }

  /** Whether it stands in a title or another line above the text. */
  isTitle(place: number): boolean {
    return (this.#columns.marks.at(place) & TITLE) !== 0;
  }

  /** See {@link Estimate.isPart}. */
  isPart(place: number): boolean {
    return (this.#columns.marks.at(place) & PART) !== 0;
  }

  /** Whether it is no count of all: see {@link Estimate.isMore} and {@link Estimate.isDifference}. */
  isMore(place: number): boolean {
    return (this.#columns.marks.at(place) & MORE) !== 0;
  }
}

/** The number of an item by its key, which is new where the item is. */
function numbered<T>(numbers: Map<string, number>, key: string, items: T[], item: T): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, items.length);
  return items.push(item) - 1;
}

function present<T>(item: T | undefined): T {
  if (item === undefined) throw new RangeError('no claim at this place');
  return item;
}
