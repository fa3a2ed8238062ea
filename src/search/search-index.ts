import MiniSearch from 'minisearch';
import type { Document, Sentence } from '../corpus/document.ts';
import { analyse, type Term } from '../language/analysis.ts';
import type { ConceptDictionary } from '../language/concepts.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { stems } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';
import { leans } from './leaning.ts';
import { type PlacedTerm, TermColumns, type TermFlags } from './term-columns.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence of the index. */
export interface IndexedSentence {
  readonly sentence: Sentence;
  /** Position in the index; the sentences of a document follow each other. */
  readonly number: number;
  /** Whether it leans on the sentence before: a pronoun, a demonstrative, 'of them'. */
  readonly leaning: boolean;
}

/** Terms by which candidates are found: a concept is looked up by the stems of its words, so that it costs no postings. */
const CANDIDATE_KINDS: ReadonlySet<Term['kind']> = new Set(['stem', 'number', 'name', 'cognate']);

/** Between the terms handed to MiniSearch: no term holds a line break. */
const SEPARATOR = '\n';

/** MiniSearch over the sentences of a corpus, and the sentences' terms for the ranking. Immutable once built. */
export class SearchIndex {
  readonly sentences: readonly IndexedSentence[];
  readonly vocabulary = new Vocabulary();
  readonly #columns = new TermColumns();
  readonly #ids = new Map<string, number>();
  readonly #places = new Set<number>();
  readonly #placeFlags: TermFlags;
  readonly #frequency: number[] = [];
  readonly #firstOfDocument = new Map<string, number>();
  readonly #engine = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(SEPARATOR),
    processTerm: (term) => term,
    // A sentence is short: its length says little of how much of it is about the question.
    searchOptions: { bm25: { k: 1.2, b: 0.3, d: 0.5 } },
    autoVacuum: false,
  });

  readonly #lookups = new Map<string, readonly string[]>();
  readonly #dictionary: ConceptDictionary;

  constructor(documents: readonly Document[], dictionary: ConceptDictionary) {
    this.#dictionary = dictionary;
    const sentences: IndexedSentence[] = [];
    for (const document of documents) {
      this.#firstOfDocument.set(document.id, sentences.length);
      for (const sentence of document.sentences) {
        const number = sentences.length;
        const text = sentence.document.text.slice(sentence.start, sentence.end);
        this.#index(text, sentence.language, number, dictionary);
        sentences.push({ sentence, number, leaning: leans(text) });
      }
    }
    this.sentences = sentences;
    this.#placeFlags = this.flags(this.#places);
  }

  #index(text: string, language: Language, number: number, dictionary: ConceptDictionary): void {
    const { tokens, terms } = analyse(text, language, dictionary);
    this.vocabulary.add(tokens);
    const placed = terms.map(({ text, from, to, strength }) => ({
      id: this.#internTerm(text),
      from,
      to,
      strength,
    }));
    this.#columns.push(placed);
    for (const id of new Set(placed.map(({ id }) => id)))
      this.#frequency[id] = (this.#frequency[id] ?? 0) + 1;
    const named = new Set(terms.filter(({ kind }) => kind === 'concept').map(({ from }) => from));
    const candidates = terms.filter(
      ({ kind, from }) => CANDIDATE_KINDS.has(kind) && !(kind === 'cognate' && named.has(from)),
    );
    this.#engine.add({ id: number, terms: [...new Set(candidates.map(({ text }) => text))].join(SEPARATOR) });
  }

  #internTerm(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    if (/^(?:place|region):/.test(text)) this.#places.add(id);
    return id;
  }

  /** The id of a term, or undefined where no sentence has it. */
  termId(text: string): number | undefined {
    return this.#ids.get(text);
  }

  /** What MiniSearch knows a term by: itself, or for a concept the stems of its words, of a phrase its longest. */
  lookups(term: string): readonly string[] {
    const known = this.#lookups.get(term);
    if (known !== undefined) return known;
    const found = this.#lookUp(term);
    this.#lookups.set(term, found);
    return found;
  }

  #lookUp(term: string): readonly string[] {
    const words = LANGUAGES.flatMap((language) =>
      this.#dictionary.wordsOf(term, language).map((text) => ({ text, language })),
    );
    if (words.length === 0) return [term];
    const entries = words.flatMap(({ text, language }) => {
      const [longest] = tokenise(text).sort((a, b) => b.word.length - a.word.length);
      return longest === undefined ? [] : stems(longest.word, language).map((stem) => `${language}:${stem}`);
    });
    return [...new Set(entries.flatMap((entry) => [entry, `${entry}!`]))];
  }

  /** Flags of the terms that are concepts of countries and regions. */
  get places(): TermFlags {
    return this.#placeFlags;
  }

  /** Flags of a set of terms. */
  flags(ids: Iterable<number>): TermFlags {
    const flags = new Uint8Array(this.#ids.size);
    for (const id of ids) flags[id] = 1;
    return flags;
  }

  /** How many sentences have a term. */
  frequency(termId: number): number {
    return this.#frequency[termId] ?? 0;
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

  /** The sentences that share terms with a question, by BM25 over the terms given, each with its weight. */
  candidates(weights: ReadonlyMap<string, number>, most: number): readonly IndexedSentence[] {
    const found = this.#engine.search([...weights.keys()].join(SEPARATOR), {
      boostTerm: (term) => weights.get(term) ?? 1,
    });
    return found.slice(0, most).flatMap(({ id }) => {
      const sentence = this.sentences[Number(id)];
      return sentence === undefined ? [] : [sentence];
    });
  }
}
