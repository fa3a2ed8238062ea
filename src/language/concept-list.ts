import type { ConceptKind } from './concept.ts';
import { LANGUAGES, type Language } from './language.ts';
import { itemsOf, type Lines, linesOf } from './lines.ts';

/** A list of concepts as data: parallel lists, an entry for each concept. */
export interface ConceptListData {
  readonly ids: Lines;
  readonly kinds: readonly ConceptKind[];
  /** As {@link ConceptList.wordsOf} gives them. */
  readonly words: Readonly<Record<Language, Lines>>;
}

/** The concepts, each by a number, with the words that name them. */
export class ConceptList {
  readonly #ids: string[];
  readonly #kinds: ConceptKind[];
  /** The words of each concept, separated by commas, which no term holds; taken apart when asked for. */
  readonly #words: Readonly<Record<Language, string[]>>;
  readonly #numbers: Map<string, number>;

  constructor(data?: ConceptListData) {
    this.#ids = linesOf(data?.ids);
    this.#kinds = [...(data?.kinds ?? [])];
    this.#words = { fr: linesOf(data?.words.fr), en: linesOf(data?.words.en) };
    this.#numbers = new Map(this.#ids.map((id, number) => [id, number]));
  }

  toData(): ConceptListData {
    return {
      ids: this.#ids.join('\n'),
      kinds: this.#kinds,
      words: { fr: this.#words.fr.join('\n'), en: this.#words.en.join('\n') },
    };
  }

  /** The number of a concept: the next from 0 where it is new. */
  add(id: string, kind: ConceptKind): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#ids.length);
    this.#kinds.push(kind);
    for (const language of LANGUAGES) this.#words[language].push('');
    return this.#ids.push(id) - 1;
  }

  addWord(concept: number, language: Language, word: string): void {
    const words = itemsOf(this.#words[language][concept]);
    if (!words.includes(word)) this.#words[language][concept] = [...words, word].join(',');
  }

  /** Undefined for an id that no concept has. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(concept: number): string {
    return this.#ids[concept] ?? '';
  }

  kindOf(concept: number): ConceptKind {
    return this.#kinds[concept] ?? 'word';
  }

  /** The words and phrases of a concept in a language, as the lexicon writes them, the usual first. */
  wordsOf(id: string, language: Language): readonly string[] {
    return itemsOf(this.#words[language][this.#numbers.get(id) ?? -1]);
  }
}
