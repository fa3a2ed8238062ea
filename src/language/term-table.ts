/** What a term stands for; the first letters of the term say it too, so that terms of two kinds never meet. */
export type TermKind = (typeof KINDS)[number];

const KINDS = ['exact', 'stem', 'number', 'name', 'concept', 'association', 'cognate'] as const;

const KIND_BY_MARK: Readonly<Partial<Record<string, TermKind>>> = {
  '=': 'exact',
  '#': 'number',
  '@': 'name',
  '~': 'cognate',
};

/** The text of a term, in one piece: a string that was put together keeps its parts, which is twice the memory. */
export function termText(mark: string, word: string): string {
  return [mark, word].join('');
}

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
    const kind = KIND_BY_MARK[text.charAt(0)];
    if (kind !== undefined) return this.#ids[kind].get(text);
    const { stem, concept, association } = this.#ids;
    return text.charAt(2) === ':' ? stem.get(text) : (concept.get(text) ?? association.get(text)); // 'fr:…'
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
