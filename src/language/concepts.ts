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
  readonly #words = new Map<string, Readonly<Record<Language, string[]>>>();
  readonly #nodes = new Map<string, Node[]>();
  readonly #headwords: Readonly<Record<Language, Set<string>>> = { fr: new Set(), en: new Set() };

  /** @param name gives a group its concept's id: groups with the same id are one concept */
  add(groups: Iterable<LexiconGroup>, kind: ConceptKind, name: (group: LexiconGroup) => string): this {
    for (const group of groups) {
      const entry = { concept: name(group), kind };
      const words = this.#words.get(entry.concept) ?? { fr: [], en: [] };
      this.#words.set(entry.concept, words);
      for (const { text, language, loose } of group.terms) {
        this.#insert(text, language, { ...entry, loose });
        if (!loose && !words[language].includes(text)) words[language].push(text);
      }
    }
    return this;
  }

  #insert(text: string, language: Language, entry: Entry): void {
    const tokens = tokenise(text);
    const [first] = tokens;
    if (first === undefined || (tokens.length === 1 && isFunctionWord(first.word, language))) return;
    if (tokens.length === 1) this.#headwords[language].add(first.folded);
    let node = this.#roots[language];
    for (const { word, number } of tokens) {
      const key = number ?? stems(word, language)[0] ?? word;
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
    if (node.entries.some(({ concept }) => concept === entry.concept)) return;
    node.entries.push(entry);
    const nodes = this.#nodes.get(entry.concept) ?? [];
    nodes.push(node);
    this.#nodes.set(entry.concept, nodes);
  }

  /** Every concept that the tokens name, shorter ones within longer ones too, in the order of the text. */
  hits(tokens: readonly Token[], language: Language): ConceptHit[] {
    const keys = tokens.map(({ word, number }) => (number === null ? stems(word, language) : [number]));
    return tokens.flatMap((_token, from) => this.#hitsFrom(from, keys, this.#roots[language], from));
  }

  /** Other concepts that have a word or a phrase in common with a concept, each with the strength of the best link. */
  related(concept: string): { concept: string; strength: number }[] {
    const own = this.#nodes.get(concept) ?? [];
    const strengths = new Map<string, number>();
    for (const { entries } of own) {
      const mine = entries.find((entry) => entry.concept === concept);
      const ambiguity = ambiguityOf(entries.length);
      for (const other of entries) {
        if (other === mine || mine === undefined || other.kind !== mine.kind) continue;
        const strength = (mine.loose ? LOOSE : 1) * (other.loose ? LOOSE : 1) * ambiguity;
        strengths.set(other.concept, Math.max(strengths.get(other.concept) ?? 0, strength));
      }
    }
    return [...strengths].map(([concept, strength]) => ({ concept, strength }));
  }

  /** The words and phrases of a concept in a language, as the lexicon writes them, the usual first. */
  wordsOf(concept: string, language: Language): readonly string[] {
    return this.#words.get(concept)?.[language] ?? [];
  }

  /** Whether a folded word is a dictionary form of the language. */
  isHeadword(folded: string, language: Language): boolean {
    return this.#headwords[language].has(folded);
  }

  /** The single words of a language in dictionary form, folded. */
  headwords(language: Language): ReadonlySet<string> {
    return this.#headwords[language];
  }

  #hitsFrom(from: number, keys: readonly (readonly string[])[], node: Node, at: number): ConceptHit[] {
    const found: ConceptHit[] = [];
    const reached = new Set<Node>();
    for (const key of keys[at] ?? []) {
      const next = node.next.get(key);
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      const ambiguity = ambiguityOf(next.entries.length);
      for (const { concept, kind, loose } of next.entries) {
        found.push({ concept, kind, from, to: at + 1, strength: (loose ? LOOSE : 1) * ambiguity });
      }
      found.push(...this.#hitsFrom(from, keys, next, at + 1));
    }
    return found;
  }
}

/** What is left of a word's strength for each of its senses: the other words of a question usually tell them apart. */
function ambiguityOf(senses: number): number {
  return Math.max(0.85, 1.03 - 0.03 * senses);
}

function newNode(): Node {
  return { next: new Map(), entries: [] };
}
