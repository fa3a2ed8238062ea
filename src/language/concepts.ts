import { isFunctionWord } from './function-words.ts';
import type { Language } from './language.ts';
import type { LexiconGroup } from './lexicon.ts';
import { stems } from './stem.ts';
import { type Token, tokenise } from './tokens.ts';

/** What kind of thing a concept is: names and dates must match where ordinary words need not. */
export type ConceptKind = 'word' | 'place' | 'date' | 'corpus';

/** An occurrence of a concept in a text: tokens `[from, to)`. */
export interface ConceptHit {
  /** Language-neutral id, such as `place:KP` or `word:1234`. */
  readonly concept: string;
  readonly kind: ConceptKind;
  readonly from: number;
  readonly to: number;
  /** Strength of the link between the words and the concept, (0, 1]: loose and ambiguous words count for less. */
  readonly strength: number;
}

interface Entry {
  readonly concept: string;
  readonly kind: ConceptKind;
  readonly loose: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

/** Half: a loose word names something broader, narrower or merely close. */
const LOOSE = 0.5;

/**
 * Words and phrases of both languages → concepts. Phrases are found by the stems of their words, so that 'ont mis en
 * œuvre' meets 'mettre en œuvre'. A word that belongs to several groups is ambiguous and weighs less in each.
 */
export class ConceptDictionary {
  readonly #roots: Readonly<Record<Language, Node>> = { fr: newNode(), en: newNode() };

  /** @param name gives a group its concept's id: groups with the same id are one concept */
  add(groups: Iterable<LexiconGroup>, kind: ConceptKind, name: (group: LexiconGroup) => string): this {
    for (const group of groups) {
      const entry = { concept: name(group), kind };
      for (const { text, language, loose } of group.terms) this.#insert(text, language, { ...entry, loose });
    }
    return this;
  }

  #insert(text: string, language: Language, entry: Entry): void {
    const tokens = tokenise(text);
    const [first] = tokens;
    if (first === undefined || (tokens.length === 1 && isFunctionWord(first.word, language))) return;
    let node = this.#roots[language];
    for (const { word, number } of tokens) {
      const key = number ?? stems(word, language)[0] ?? word;
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
    if (!node.entries.some(({ concept }) => concept === entry.concept)) node.entries.push(entry);
  }

  /** Every concept that the tokens name, shorter ones within longer ones too, in the order of the text. */
  hits(tokens: readonly Token[], language: Language): ConceptHit[] {
    const keys = tokens.map(({ word, number }) => (number === null ? stems(word, language) : [number]));
    return tokens.flatMap((_token, from) => this.#hitsFrom(from, keys, this.#roots[language], from));
  }

  /** Whether a word of the language, by one of its stems, begins a word or a phrase of the dictionary. */
  knows(word: string, language: Language): boolean {
    return stems(word, language).some((stem) => this.#roots[language].next.has(stem));
  }

  /** The stems that words and phrases of a language begin with. */
  firstStems(language: Language): Iterable<string> {
    return this.#roots[language].next.keys();
  }

  #hitsFrom(from: number, keys: readonly (readonly string[])[], node: Node, at: number): ConceptHit[] {
    const found: ConceptHit[] = [];
    const reached = new Set<Node>();
    for (const key of keys[at] ?? []) {
      const next = node.next.get(key);
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      const ambiguity = 1 / Math.sqrt(Math.max(1, next.entries.length - 1));
      for (const { concept, kind, loose } of next.entries) {
        found.push({ concept, kind, from, to: at + 1, strength: (loose ? LOOSE : 1) * ambiguity });
      }
      found.push(...this.#hitsFrom(from, keys, next, at + 1));
    }
    return found;
  }
}

function newNode(): Node {
  return { next: new Map(), entries: [] };
}
