import { isFunctionWord } from './function-words.ts';
import type { Language } from './language.ts';
import { itemsOf, type Lines, linesOf } from './lines.ts';
import { conceptOf, type Sense } from './sense.ts';
import { stems } from './stem.ts';
import type { Token } from './tokens.ts';

/** Phrases as data: parallel lists, an entry for each key. */
export interface PhrasesData {
  readonly keys: Lines;
  readonly senses: Lines;
}

/** By the keys of the words that may come behind the beginning of a phrase, the keys of the phrase so far. */
export type Continuations = ReadonlyMap<string, string>;

/** The first key of a reflexive verb, whether it is written 'se' or 's\''. */
export const REFLEXIVE = 's';

/**
 * The phrases of a language with their senses. A phrase is found by its key, the stems of its words with spaces between,
 * so that 'ont mis en œuvre' meets 'mettre en œuvre'; a word is a phrase of one.
 */
export class Phrases {
  /** Senses, separated by commas, by key. The beginnings of longer phrases are keys too, perhaps without a sense. */
  readonly #senses: Map<string, string>;
  readonly #continuations = new Map<string, Map<string, string>>();
  /** The last keys of phrases. */
  readonly #continuing = new Set<string>();
  readonly #parsed = new Map<string, readonly Sense[]>();

  constructor(data?: PhrasesData) {
    const senses = linesOf(data?.senses);
    this.#senses = new Map(linesOf(data?.keys).map((key, at) => [key, senses[at] ?? '']));
    for (const key of this.#senses.keys()) this.#continue(key);
  }

  toData(): PhrasesData {
    return { keys: [...this.#senses.keys()].join('\n'), senses: [...this.#senses.values()].join('\n') };
  }

  /** Adds a sense to a key, unless the key has one of the same concept. */
  add(key: string, sense: Sense): void {
    for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
      const beginning = key.slice(0, space);
      if (!this.#senses.has(beginning)) this.#senses.set(beginning, '');
      this.#continue(beginning);
    }
    this.#continue(key);
    const senses = this.sensesOf(key) ?? [];
    if (senses.some((known) => conceptOf(known) === conceptOf(sense))) return;
    this.#senses.set(key, [...senses, sense].join(','));
    this.#parsed.delete(key);
  }

  /** Notes the last word of a phrase as one that may come behind the others; these are a key by themselves. */
  #continue(phrase: string): void {
    const space = phrase.lastIndexOf(' ');
    if (space < 0) return;
    const beginning = phrase.slice(0, space);
    const next = this.#continuations.get(beginning);
    const word = phrase.slice(space + 1);
    this.#continuing.add(word);
    if (next === undefined) this.#continuations.set(beginning, new Map([[word, phrase]]));
    else next.set(word, phrase);
  }

  has(key: string): boolean {
    return this.#senses.has(key);
  }

  /** The senses of a key; empty for a mere beginning of a phrase, undefined for what begins none. */
  sensesOf(key: string): readonly Sense[] | undefined {
    const parsed = this.#parsed.get(key);
    if (parsed !== undefined) return parsed;
    const list = this.#senses.get(key);
    if (list === undefined) return undefined;
    const senses = itemsOf(list).map(Number);
    this.#parsed.set(key, senses);
    return senses;
  }

  /** Whether some phrase goes on with a key behind its first. */
  goOnWith(key: string): boolean {
    return this.#continuing.has(key);
  }

  /** What may come behind a key in longer phrases; null where none begins with it. */
  after(key: string): Continuations | null {
    return this.#continuations.get(key) ?? null;
  }
}

/**
 * The key of a term, then that of its verb alone where it is reflexive: 's'effondrer' is also met in 'effondrés'.
 * None for a function word, unless it is a name too ('May'). An acronym ('UN', 'WHO') keeps its capitals, to be no word that
 * is spelled alike.
 */
export function keysOf(tokens: readonly Token[], language: Language): readonly string[] {
  const [first, ...others] = tokens;
  if (first === undefined) return [];
  if (others.length === 0 && first.upper) return [first.folded.toUpperCase()];
  if (others.length === 0 && isFunctionWord(first.word, language)) {
    return first.capitalised ? [properKey(first.word)] : [];
  }
  const [start = '', ...rest] = tokens.map(({ word, number }) => number ?? stems(word, language)[0] ?? word);
  const opening = openingKey(start, language);
  const key = [opening, ...rest].join(' ');
  const isReflexive = opening === REFLEXIVE && language === 'fr';
  return isReflexive ? [key, ...keysOf(others, language)] : [key];
}

/** The key of a name that is a function word in small letters: 'May'. */
export function properKey(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The key of a word where a phrase begins. */
export function openingKey(start: string, language: Language): string {
  return start === 'se' && language === 'fr' ? REFLEXIVE : start;
}
