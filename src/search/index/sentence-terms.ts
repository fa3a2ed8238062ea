import type { TextVisitor } from '../../language/analysis.ts';
import { Column } from '../../language/column.ts';
import { type Lists, listOf, startOf } from '../../language/lists.ts';
import type { WordTable } from '../../language/word-table.ts';
import type { Slices } from '../../slices.ts';
import type { WantedTerms } from './term-givers.ts';

/** Is told a term of a sentence: its {@link SearchIndex.termId}, its tokens `[from, to)`, and its strength, (0, 1]. */
export type TermVisitor = (id: number, from: number, to: number, strength: number) => void;

const MOST_TERMS = 0x3fffff;
const LONGEST_PHRASE = 7; // tokens

/** Takes the words and phrases of sentences in, one sentence after the other. */
export class SentenceTermsBuilder implements TextVisitor {
  readonly #words = new Column();
  readonly #wordEnds = new Column();
  /** From the highest bit: id (22), length in tokens (3), strength in hundredths (7). */
  readonly #phrases = new Column();
  readonly #places = new Column();
  readonly #phraseEnds = new Column();

  word(word: number): void {
    this.#words.push(word);
  }

  /**
   * Adds a term of several words; of a longer phrase, the first seven count.
   * @throws {RangeError} beyond four million terms, which are those of some ten million sentences.
   */
  phrase(term: number, from: number, to: number, strength: number): void {
    if (term > MOST_TERMS) throw new RangeError(`more than ${MOST_TERMS} different terms in a corpus`);
    const length = Math.min(to - from, LONGEST_PHRASE);
    this.#phrases.push(((term << 10) | (length << 7) | Math.round(strength * 100)) >>> 0);
    this.#places.push(from);
  }

  /** Ends the next sentence: what follows is of the one after. */
  endSentence(): void {
    this.#wordEnds.push(this.#words.length);
    this.#phraseEnds.push(this.#phrases.length);
  }

  /**
   * @param table has the words
   * @param terms how many terms there are
   */
  async build(table: WordTable, terms: number, slices: Slices): Promise<SentenceTerms> {
    const words = { values: this.#words.toArray(), ends: this.#wordEnds.toArray() };
    const places = this.#places.toArray();
    const phrases = { values: this.#phrases.toArray(), ends: this.#phraseEnds.toArray(), places };
    return new SentenceTerms(
      table,
      words,
      phrases,
      await frequenciesOf(table, terms, words, phrases, slices),
    );
  }
}

/** The words of all sentences and the terms that they give, alone and together. */
export class SentenceTerms {
  readonly #table: WordTable;
  readonly #words: Lists;
  readonly #phrases: Lists & { readonly places: Uint32Array };
  /** For each term how many sentences have it. */
  readonly #frequencies: Uint32Array;

  constructor(
    table: WordTable,
    words: Lists,
    phrases: Lists & { readonly places: Uint32Array },
    frequencies: Uint32Array,
  ) {
    this.#table = table;
    this.#words = words;
    this.#phrases = phrases;
    this.#frequencies = frequencies;
  }

  /** The numbers of the sentences. */
  sentences(): Iterable<number> {
    return this.#words.ends.keys();
  }

  /** The numbers of a sentence's words, in order. */
  wordsOf(sentence: number): Uint32Array {
    return listOf(this.#words, sentence);
  }

  /** The ids of the terms that several words of a sentence give together. */
  phrasesOf(sentence: number): Uint32Array {
    return listOf(this.#phrases, sentence).map(termOf);
  }

  /** The ids of all terms of a sentence. */
  idsOf(sentence: number): readonly number[] {
    const ids: number[] = [];
    for (const word of this.wordsOf(sentence)) this.#table.forEachTerm(word, (id) => ids.push(id));
    return [...ids, ...this.phrasesOf(sentence)];
  }

  /** How many sentences have a term. */
  frequencyOf(id: number): number {
    return this.#frequencies[id] ?? 0;
  }

  /** Calls back with the terms of a word and their strengths. */
  forEachOfWord(word: number, visit: (id: number, strength: number) => void): void {
    this.#table.forEachTerm(word, visit);
  }

  /** Calls back with the words of a sentence that give a wanted term, in order: its number, and its token. */
  forEachWord(sentence: number, wanted: WantedTerms, visit: (word: number, token: number) => void): void {
    const { values, ends } = this.#words;
    const start = startOf(this.#words, sentence);
    const end = ends[sentence] ?? 0;
    for (let at = start; at < end; at++) {
      const word = values[at] ?? 0;
      if (wanted.words.has(word)) visit(word, at - start);
    }
  }

  /** Calls back with the wanted terms that several words of a sentence give together. */
  forEachPhrase(sentence: number, wanted: WantedTerms, visit: TermVisitor): void {
    const { values, ends, places } = this.#phrases;
    const end = ends[sentence] ?? 0;
    for (let at = startOf(this.#phrases, sentence); at < end; at++) {
      const phrase = values[at] ?? 0;
      const term = termOf(phrase);
      if (!wanted.terms.has(term)) continue;
      const from = places[at] ?? 0;
      visit(term, from, from + ((phrase >>> 7) & LONGEST_PHRASE), (phrase & 0x7f) / 100);
    }
  }

  /** Calls back with the wanted terms of a sentence: those of its words in the order of the text, then those of phrases. */
  forEach(sentence: number, wanted: WantedTerms, visit: TermVisitor): void {
    this.forEachWord(sentence, wanted, (word, token) => {
      this.#table.forEachTerm(word, (id, strength) => {
        if (wanted.terms.has(id)) visit(id, token, token + 1, strength);
      });
    });
    this.forEachPhrase(sentence, wanted, visit);
  }
}

/** The term of a phrase. */
function termOf(phrase: number): number {
  return phrase >>> 10;
}

/** For each term how many sentences have it. */
async function frequenciesOf(
  table: WordTable,
  terms: number,
  words: Lists,
  phrases: Lists,
  slices: Slices,
): Promise<Uint32Array> {
  const frequencies = new Uint32Array(terms);
  const lastSentence = new Uint32Array(terms); // from 1; 0: none yet
  await slices.forEach(words.ends.keys(), (sentence) => {
    const count = (id: number) => {
      if (lastSentence[id] === sentence + 1) return;
      lastSentence[id] = sentence + 1;
      frequencies[id] = (frequencies[id] ?? 0) + 1;
    };
    for (const word of listOf(words, sentence)) table.forEachTerm(word, count);
    for (const phrase of listOf(phrases, sentence)) count(termOf(phrase));
  });
  return frequencies;
}
