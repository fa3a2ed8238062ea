import type { ConceptKind } from './concept.ts';
import { fold } from './fold.ts';
import { LANGUAGES, type Language } from './language.ts';
import { itemsOf, type Lines, linesOf } from './lines.ts';

/** A list of concepts as data: parallel lists, an entry for each concept. */
export interface ConceptListData {
  readonly ids: Lines;
  readonly kinds: readonly ConceptKind[];
  /** As {@link ConceptList.wordsOf} gives them. */
  readonly words: Readonly<Record<Language, Lines>>;
  /** Those that are loose words for it. */
  readonly loose: Readonly<Record<Language, Lines>>;
}

/** The concepts, each by a number, with the words that name them. */
export class ConceptList {
  readonly #ids: string[];
  readonly #kinds: ConceptKind[];
  /** The words of each concept, separated by commas, which no term holds; taken apart when asked for. */
  readonly #words: Readonly<Record<Language, string[]>>;
  readonly #loose: Readonly<Record<Language, string[]>>;
  readonly #numbers: Map<string, number>;
  /** The same, folded, as far as they were asked for. */
  readonly #folded: Readonly<Record<'words' | 'loose', Readonly<Record<Language, Map<number, string>>>>> = {
    words: { fr: new Map(), en: new Map() },
    loose: { fr: new Map(), en: new Map() },
  };

  constructor(data?: ConceptListData) {
    this.#ids = linesOf(data?.ids);
    this.#kinds = [...(data?.kinds ?? [])];
    this.#words = { fr: linesOf(data?.words.fr), en: linesOf(data?.words.en) };
    this.#loose = { fr: linesOf(data?.loose.fr), en: linesOf(data?.loose.en) };
    this.#numbers = new Map(this.#ids.map((id, number) => [id, number]));
  }

  toData(): ConceptListData {
    return {
      ids: this.#ids.join('\n'),
      kinds: this.#kinds,
      words: { fr: this.#words.fr.join('\n'), en: this.#words.en.join('\n') },
      loose: { fr: this.#loose.fr.join('\n'), en: this.#loose.en.join('\n') },
    };
  }

  /** The number of a concept: the next from 0 where it is new. */
  add(id: string, kind: ConceptKind): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#ids.length);
    this.#kinds.push(kind);
    for (const words of [this.#words, this.#loose])
      for (const language of LANGUAGES) words[language].push('');
    return this.#ids.push(id) - 1;
  }

  addWord(concept: number, language: Language, word: string, loose: boolean): void {
    const lists = (loose ? this.#loose : this.#words)[language];
    const words = itemsOf(lists[concept]);
    if (!words.includes(word)) lists[concept] = [...words, word].join(',');
    this.#folded[loose ? 'loose' : 'words'][language].delete(concept);
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

  /** Its words, or those that are loose words for it, folded, separated by commas. */
  foldedWords(concept: number, language: Language, loose: boolean): string {
    const known = this.#folded[loose ? 'loose' : 'words'][language];
    const found = known.get(concept);
    if (found !== undefined) return found;
    const list = (loose ? this.#loose : this.#words)[language][concept] ?? '';
    const folded = fold(list);
    const kept = folded === list ? list : folded; // most are their own folded form, and need no room for it
    known.set(concept, kept);
    return kept;
  }
}
