import type { Document, Sentence } from '../corpus/document.ts';
import { Analyser, type TermVisitor } from '../language/analysis.ts';
import type { ConceptDictionary } from '../language/concepts.ts';
import { LANGUAGES } from '../language/language.ts';
import { stems } from '../language/stem.ts';
import { type TermFlags, TermTable } from '../language/term-table.ts';
import { tokenise } from '../language/tokens.ts';
import { CandidateIndex, type CandidateTerms } from './candidate-index.ts';
import { leans } from './leaning.ts';
import { Recency } from './recency.ts';
import { type PlacedTerm, TermColumns } from './term-columns.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence of the index. */
export interface IndexedSentence {
  readonly sentence: Sentence;
  /** Position in the index; the sentences of a document follow each other. */
  readonly number: number;
  /** Whether it leans on the sentence before: a pronoun, a demonstrative, 'of them'. */
  readonly leaning: boolean;
}

/** Where a document says what it is about: positions of its title and of its first sentence of text, -1 for none. */
export interface Landmarks {
  readonly title: number;
  readonly lead: number;
}

/** A term that MiniSearch knows, and how many sentences have it. */
export interface Lookup {
  readonly text: string;
  readonly frequency: number;
}

/** The sentences of a corpus with their terms, and MiniSearch over them. Immutable once built. */
export class SearchIndex {
  readonly sentences: readonly IndexedSentence[];
  readonly recency: Recency;
  readonly #table = new TermTable();
  readonly vocabulary = new Vocabulary(this.#table);
  readonly #columns = new TermColumns();
  readonly #frequencies: Uint32Array;
  readonly #places: TermFlags;
  readonly #numbers: TermFlags;
  readonly #firstOfDocument = new Map<string, number>();
  readonly #landmarks = new WeakMap<Document, Landmarks>();
  readonly #candidates: CandidateIndex;
  readonly #lookups = new Map<string, readonly Lookup[]>();
  readonly #dictionary: ConceptDictionary;

  constructor(documents: readonly Document[], dictionary: ConceptDictionary) {
    this.#dictionary = dictionary;
    this.recency = new Recency(documents);
    const analyser = new Analyser(dictionary, this.#table);
    const addTerm: TermVisitor = (id, from, to, strength) => this.#columns.add(id, from, to, strength);
    const sentences: IndexedSentence[] = [];
    for (const document of documents) {
      this.#firstOfDocument.set(document.id, sentences.length);
      for (const sentence of document.sentences) {
        const text = sentence.document.text.slice(sentence.start, sentence.end);
        this.vocabulary.add(analyser.analyse(text, sentence.language, addTerm));
        this.#columns.endSentence();
        sentences.push({ sentence, number: sentences.length, leaning: leans(text) });
      }
    }
    this.sentences = sentences;
    this.#columns.trim();
    this.vocabulary.trim();
    this.#frequencies = this.#columns.frequencies(this.#table.size);
    this.#places = this.#table.flagsOf((_, text) => /^(?:place|region):/.test(text));
    this.#numbers = this.#table.flagsOf((kind, text) => kind === 'number' || text.startsWith('number:'));
    this.#candidates = new CandidateIndex(this.#columns, this.#table);
  }

  /** The id of a term, or undefined where no sentence has it. */
  termId(text: string): number | undefined {
    const id = this.#table.idOf(text);
    return id === undefined || this.frequency(id) === 0 ? undefined : id;
  }

  /** What MiniSearch knows a term by: itself, or for a concept the stems of its words, of a phrase its longest. */
  lookups(term: string): readonly Lookup[] {
    const known = this.#lookups.get(term);
    if (known !== undefined) return known;
    const found = this.#spellings(term).flatMap((text) => {
      const id = this.termId(text);
      return id === undefined ? [] : [{ text, frequency: this.frequency(id) }];
    });
    this.#lookups.set(term, found);
    return found;
  }

  #spellings(term: string): readonly string[] {
    const words = LANGUAGES.flatMap((language) =>
      this.#dictionary.wordsOf(term, language).map((text) => ({ text, language })),
    );
    if (words.length === 0) return [term];
    const entries = words.flatMap(({ text, language }) => {
      const [longest] = tokenise(text).toSorted((a, b) => b.word.length - a.word.length);
      return longest === undefined ? [] : stems(longest.word, language).map((stem) => `${language}:${stem}`);
    });
    return [...new Set(entries.flatMap((entry) => [entry, `${entry}!`]))];
  }

  /** Flags of the terms that are concepts of countries and regions. */
  get places(): TermFlags {
    return this.#places;
  }

  /** Whether a term is a number, in digits or in a word. */
  isNumber(termId: number): boolean {
    return this.#numbers[termId] === 1;
  }

  /** Flags of a set of terms. */
  flags(ids: Iterable<number>): TermFlags {
    const flags = new Uint8Array(this.#table.size);
    for (const id of ids) flags[id] = 1;
    return flags;
  }

  /** How many sentences have a term. */
  frequency(termId: number): number {
    return this.#frequencies[termId] ?? 0;
  }

  /** Calls back with the wanted terms of a sentence, in the order of the text. */
  forEachTerm(number: number, wanted: TermFlags, visit: (term: PlacedTerm) => void): void {
    this.#columns.forEach(number, wanted, visit);
  }

  /** The ids of a sentence's terms, in the order of the text. */
  termsOf(number: number): Uint32Array {
    return this.#columns.idsOf(number);
  }

  /** The sentence at a position of a document; undefined before its first and after its last. */
  sentenceAt(document: Document, position: number): IndexedSentence | undefined {
    const first = this.#firstOfDocument.get(document.id);
    if (first === undefined || position < 0 || position >= document.sentences.length) return undefined;
    return this.sentences[first + position];
  }

  landmarksOf(document: Document): Landmarks {
    const known = this.#landmarks.get(document);
    if (known !== undefined) return known;
    const { sentences } = document;
    const title = sentences.findIndex(({ kind }) => kind === 'title');
    const lead = sentences.findIndex(({ kind }) => kind === 'sentence');
    const landmarks = { title, lead };
    this.#landmarks.set(document, landmarks);
    return landmarks;
  }

  /** The sentences of a document, in order. */
  sentencesOf(document: Document): readonly IndexedSentence[] {
    const first = this.#firstOfDocument.get(document.id);
    return first === undefined ? [] : this.sentences.slice(first, first + document.sentences.length);
  }

  /** The sentences that share terms with a question, the best by BM25 first. */
  candidates(terms: CandidateTerms, most: number): readonly IndexedSentence[] {
    return this.#candidates.find(terms, most).flatMap((number) => this.sentences[number] ?? []);
  }
}
