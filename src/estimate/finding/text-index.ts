import type { BitSet } from '../../language/bit-set.ts';
import { Column } from '../../language/column.ts';
import { ListFiller, type Lists, listOf, startOf } from '../../language/lists.ts';

/** Takes in the short texts of figures, figure by figure, with the keys of each text. Equal texts are taken in once. */
export class TextIndexBuilder {
  readonly #texts = new Map<string, number>();
  readonly #keys = new Map<string, number>();
  readonly #keysOfTexts = new Column();
  readonly #endsOfKeys = new Column();
  readonly #textsOfFigures = new Column();
  readonly #endsOfTexts = new Column();

  /**
   * Adds a text of the figure that is being taken in.
   * @param text the text, which `keysOf` gives the keys of where it is new
   */
  add(text: string, keysOf: () => Iterable<string>): void {
    const number = this.#texts.get(text) ?? this.#texts.size;
    this.#textsOfFigures.push(number);
    if (number < this.#texts.size) return;
    this.#texts.set(text, number);
    for (const key of new Set(keysOf())) this.#keysOfTexts.push(this.#numberOf(key));
    this.#endsOfKeys.push(this.#keysOfTexts.length);
  }

  #numberOf(key: string): number {
    const number = this.#keys.get(key) ?? this.#keys.size;
    if (number === this.#keys.size) this.#keys.set(key, number);
    return number;
  }

  /** Ends the figure: what follows is of the one after. */
  endFigure(): void {
    this.#endsOfTexts.push(this.#textsOfFigures.length);
  }

  /** @param isMarked tells keys that are looked at by themselves */
  build(isMarked: (key: string) => boolean): TextIndex {
    const marked = new Set([...this.#keys].filter(([key]) => isMarked(key)).map(([, number]) => number));
    const keysOfTexts = { values: this.#keysOfTexts.toArray(), ends: this.#endsOfKeys.toArray() };
    const textsOfFigures = { values: this.#textsOfFigures.toArray(), ends: this.#endsOfTexts.toArray() };
    return new TextIndex({
      keys: this.#keys,
      markedOfTexts: filtered(keysOfTexts, (key) => marked.has(key)),
      textsOfFigures,
      textsOfKeys: turned(keysOfTexts, this.#keys.size),
      figuresOfTexts: turned(textsOfFigures, this.#texts.size),
    });
  }
}

/** What a {@link TextIndex} is made of: keys, texts and figures are numbers from 0. */
interface IndexParts {
  readonly keys: ReadonlyMap<string, number>;
  readonly markedOfTexts: Lists;
  readonly textsOfFigures: Lists;
  readonly textsOfKeys: Lists;
  readonly figuresOfTexts: Lists;
}

/** The short texts of some figures, by keys: which figures have a text with one of them. */
export class TextIndex {
  readonly #parts: IndexParts;

  constructor(parts: IndexParts) {
    this.#parts = parts;
  }

  /** Adds the figures that have a text with at least one of some keys. */
  addFiguresWith(keys: Iterable<string>, found: BitSet): void {
    const { textsOfKeys, figuresOfTexts } = this.#parts;
    for (const key of this.numbersOf(keys)) {
      // thousands of texts have few figures each: a look at a list of its own would take longer than its figures
      for (const text of listOf(textsOfKeys, key)) {
        const end = figuresOfTexts.ends[text] ?? 0;
        for (let at = startOf(figuresOfTexts, text); at < end; at++)
          found.add(figuresOfTexts.values[at] ?? 0);
      }
    }
  }

  /** The numbers of those of some keys that a text has. */
  numbersOf(keys: Iterable<string>): readonly number[] {
    return [...keys].flatMap((key) => this.#parts.keys.get(key) ?? []);
  }

  /** Whether the texts of a figure have marked keys, but none of some. */
  isMarkedOtherwise(figure: number, keys: ReadonlySet<number>): boolean {
    const { textsOfFigures, markedOfTexts } = this.#parts;
    let isMarked = false;
    for (const text of listOf(textsOfFigures, figure)) {
      for (const key of listOf(markedOfTexts, text)) {
        if (keys.has(key)) return false;
        isMarked = true;
      }
    }
    return isMarked;
  }
}

/** Lists with those of their numbers alone of which something holds. */
function filtered(lists: Lists, holds: (value: number) => boolean): Lists {
  const [values, ends] = [new Column(), new Column()];
  for (const list of lists.ends.keys()) {
    for (const value of listOf(lists, list)) if (holds(value)) values.push(value);
    ends.push(values.length);
  }
  return { values: values.toArray(), ends: ends.toArray() };
}

/** For each number that lists hold, below a limit, the lists that hold it, in rising order. */
function turned(lists: Lists, limit: number): Lists {
  const lengths = new Uint32Array(limit);
  for (const value of lists.values) lengths[value] = (lengths[value] ?? 0) + 1;
  const filler = new ListFiller(lengths);
  for (const list of lists.ends.keys()) for (const value of listOf(lists, list)) filler.push(value, list);
  return filler.lists;
}
