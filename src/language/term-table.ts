import { markedKind } from './term.ts';

/** What a term stands for. */
export type TermKind = (typeof KINDS)[number];

const KINDS = ['exact', 'stem', 'number', 'name', 'concept', 'association', 'cognate'] as const;

/** The terms that occur in some texts, each with a number: a corpus has millions of occurrences of some 100,000 terms. */
export class TermTable {
  /** Several maps waste less of their room, which is a power of two, than one. */
  readonly #ids: Readonly<Record<TermKind, Map<string, number>>> = {
    exact: new Map(),
    stem: new Map(),
    number: new Map(),
    name: new Map(),
    concept: new Map(),
    association: new Map(),
    cognate: new Map(),
  };
  readonly #texts: string[] = [];
  #kinds = new Uint8Array(1024);

  /** The term's id: the next number from 0 where the term is new. */
  intern(text: string, kind: TermKind): number {
    const ids = this.#ids[kind];
    const known = ids.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.length;
    ids.set(text, id);
    if (id === this.#kinds.length) {
      const kinds = new Uint8Array(2 * id);
      kinds.set(this.#kinds);
      this.#kinds = kinds;
    }
    this.#kinds[id] = KINDS.indexOf(kind);
    return this.#texts.push(text) - 1;
  }

  get size(): number {
    return this.#texts.length;
  }

  /** Undefined for a term that does not occur. */
  idOf(text: string): number | undefined {
    const kind = markedKind(text);
    if (kind !== null) return this.#ids[kind].get(text);
    return this.#ids.concept.get(text) ?? this.#ids.association.get(text);
  }

  /** Empty for an id that no term has. */
  textOf(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** Undefined for an id that no term has. */
  kindOf(id: number): TermKind | undefined {
    return id < this.#texts.length ? KINDS[this.#kinds[id] ?? 0] : undefined;
  }

  /** The ids of the terms of a kind, of which something holds. */
  idsOf(kind: TermKind, holds: (text: string) => boolean = () => true): readonly number[] {
    return [...this.#ids[kind]].flatMap(([text, id]) => (holds(text) ? [id] : []));
  }
}
