import type { Document, Sentence } from '../../corpus/document.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { LANGUAGES } from '../../language/language.ts';
import { loadWordVectors } from '../../language/load-word-vectors.ts';
import { stems } from '../../language/stem.ts';
import { headwordTerm, stemTerm } from '../../language/term.ts';
import type { TermTable } from '../../language/term-table.ts';
import { tokenise } from '../../language/tokens.ts';
import { WordCache } from '../../language/word-cache.ts';
import type { WordTable } from '../../language/word-table.ts';
import type { CandidateIndex } from './candidate-index.ts';
import { Recency } from './recency.ts';
import type { SentenceTerms, TermVisitor } from './sentence-terms.ts';
import { SentenceVectors } from './sentence-vectors.ts';
import type { TermGivers, WantedTerms } from './term-givers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence of the index. */
export interface IndexedSentence {
  readonly sentence: Sentence;
  /** Position in the index; the sentences of a document follow each other. */
  readonly number: number;
  /** Whether it leans on the sentence before: a pronoun, a demonstrative, 'of them'. */
  readonly leaning: boolean;
}

/** Where a document says what it is about: positions of its title and of its first sentence of text, -1 for none. */
interface Landmarks {
  readonly title: number;
  readonly lead: number;
}

/** A term that MiniSearch knows, and how many sentences have it. */
interface Lookup {
  readonly text: string;
  readonly frequency: number;
}

/** About as many as a long question has. */
const RECENT_TERMS = 1000;

/** What an index is made of. */
interface IndexParts {
  readonly documents: readonly Document[];
  /** Those of the documents, in their order. */
  readonly sentences: readonly IndexedSentence[];
  readonly vocabulary: Vocabulary;
  readonly table: TermTable;
  readonly words: WordTable;
  readonly terms: SentenceTerms;
  readonly givers: TermGivers;
  readonly candidates: CandidateIndex;
  readonly dictionary: ConceptDictionary;
}

/** The sentences of a corpus with their terms, and MiniSearch over them. Immutable. */
export class SearchIndex {
  readonly sentences: readonly IndexedSentence[];
  readonly recency: Recency;
  readonly vocabulary: Vocabulary;
  readonly #table: TermTable;
  readonly #words: WordTable;
  readonly #terms: SentenceTerms;
  readonly #givers: TermGivers;
  readonly vectors: SentenceVectors;
  /** The terms that are concepts of countries and regions. */
  readonly places: WantedTerms;
  readonly #numbers: ReadonlySet<number>;
  readonly #firstOfDocument = new Map<string, number>();
  readonly #landmarks = new WeakMap<Document, Landmarks>();
  readonly #candidates: CandidateIndex;
  /** Of terms that were asked for lately: each part of the search asks for all of a question's. */
  readonly #ids = new WordCache((text) => {
    const id = this.#table.idOf(text);
    return { id: id === undefined || this.frequency(id) === 0 ? undefined : id };
  }, RECENT_TERMS);
  readonly #lookups = new Map<string, readonly Lookup[]>();
  readonly #dictionary: ConceptDictionary;

  constructor(parts: IndexParts) {
    const { documents, sentences, vocabulary, table, words, terms, givers, candidates, dictionary } = parts;
    this.sentences = sentences;
    this.recency = new Recency(documents);
    this.vocabulary = vocabulary;
    this.#table = table;
    this.#words = words;
    this.#terms = terms;
    this.#givers = givers;
    this.vectors = new SentenceVectors(terms, words, table, loadWordVectors());
    this.#candidates = candidates;
    this.#dictionary = dictionary;
    let first = 0;
    for (const { id, sentences } of documents) {
      this.#firstOfDocument.set(id, first);
      first += sentences.length;
    }
    this.places = this.wanted(table.idsOf('concept', (text) => /^(?:place|region):/.test(text)));
    this.#numbers = new Set([
      ...table.idsOf('number'),
      ...table.idsOf('concept', (text) => text.startsWith('number:')),
    ]);
  }

  /** The id of a term, or undefined where no sentence has it. */
  termId(text: string): number | undefined {
    return this.#ids.of(text).id;
  }

  /**
   * What MiniSearch knows a term by: itself, or the stems of its words, so that it costs no postings of its own; of a phrase
   * the longest.
   */
  lookups(term: string): readonly Lookup[] {
    const known = this.#lookups.get(term);
    if (known !== undefined) return known;
    const ids = new Set([...this.#stemsOfWords(term), ...this.#spellings(term)]);
    const found = [...ids].map((id) => ({ text: this.#table.textOf(id), frequency: this.frequency(id) }));
    this.#lookups.set(term, found);
    return found;
  }

  /** The stems and the numbers of the corpus' words that give a term. */
  #stemsOfWords(term: string): readonly number[] {
    const id = this.termId(term);
    if (id === undefined) return [];
    if (this.#candidates.finds(id)) return [id];
    const stems: number[] = [];
    for (const word of this.#givers.of(id)) {
      this.#words.forEachTerm(word, (other) => {
        if (this.#candidates.finds(other)) stems.push(other);
      });
    }
    return stems;
  }

  /** The stems of the longest words of the phrases that name a concept. */
  #spellings(term: string): readonly number[] {
    return LANGUAGES.flatMap((language) =>
      this.#dictionary.wordsOf(term, language).flatMap((phrase) => {
        const tokens = tokenise(phrase);
        const [longest] = tokens.toSorted((a, b) => b.word.length - a.word.length);
        if (longest === undefined || tokens.length < 2) return [];
        return stems(longest.word, language)
          .map((stem) => stemTerm(stem, language))
          .flatMap((term) => [term, headwordTerm(term)])
          .flatMap((text) => this.termId(text) ?? []);
      }),
    );
  }

  /** Whether a term is a number, in digits or in a word. */
  isNumber(termId: number): boolean {
    return this.#numbers.has(termId);
  }

  /** Terms to look for in sentences, by their ids. */
  wanted(ids: Iterable<number>): WantedTerms {
    return this.#givers.wanted(ids);
  }

  /** How many sentences have a term. */
  frequency(termId: number): number {
    return this.#terms.frequencyOf(termId);
  }

  /** Looks for the wanted terms of sentences word by word, where what a word gives is known. */
  get terms(): Pick<SentenceTerms, 'forEachWord' | 'forEachOfWord' | 'forEachPhrase'> {
    return this.#terms;
  }

  /** Calls back with the wanted terms of a sentence: those of its words in the order of the text, then those of phrases. */
  forEachTerm(number: number, wanted: WantedTerms, visit: TermVisitor): void {
    this.#terms.forEach(number, wanted, visit);
  }

  /** The ids of a sentence's terms. */
  termsOf(number: number): readonly number[] {
    return this.#terms.idsOf(number);
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

  /** The numbers of the sentences that have one of the terms, the best by BM25 over the terms' weights first. */
  candidates(weights: ReadonlyMap<string, number>, most: number): readonly number[] {
    return this.#candidates.find(weights, most);
  }
}
