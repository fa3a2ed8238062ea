/** What a term stands for; the first letters of the term say it too, so that terms of two kinds never meet. */
export type TermKind = 'exact' | 'stem' | 'number' | 'name' | 'concept' | 'association' | 'cognate';

/** 1 at the id of each term of a set. */
export type TermFlags = Uint8Array;

/** The terms that occur in some texts, each with a number: a corpus has millions of occurrences of some 100,000 terms. */
export class TermTable {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #kinds: TermKind[] = [];

  /** The term's id: the next number from 0 where the term is new. */
  intern(text: string, kind: TermKind): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.#texts.length);
    this.#kinds.push(kind);
    return this.#texts.push(text) - 1;
  }

  get size(): number {
    return this.#texts.length;
  }

  /** Undefined for a term that does not occur. */
  idOf(text: string): number | undefined {
    return this.#ids.get(text);
  }

  /** Empty for an id that no term has. */
  textOf(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** Undefined for an id that no term has. */
  kindOf(id: number): TermKind | undefined {
    return this.#kinds[id];
  }

  /** 1 at the id of each term that is wanted. */
  flagsOf(isWanted: (kind: TermKind, text: string) => boolean): TermFlags {
    return Uint8Array.from(this.#texts, (text, id) => (isWanted(this.#kinds[id] ?? 'exact', text) ? 1 : 0));
  }
}
