import MiniSearch from 'minisearch';
import type { Document, Sentence } from '../corpus/document.ts';
import { analyse, type Term } from '../language/analysis.ts';
import type { ConceptDictionary } from '../language/concepts.ts';
import type { Token } from '../language/tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence with its terms, as the ranking reads them: parallel lists, one entry a term. */
export interface IndexedSentence {
  readonly sentence: Sentence;
  /** Position in the index; the sentences of a document follow each other. */
  readonly number: number;
  /** UTF-16 offsets of the tokens in the sentence: start, end, start, end, … */
  readonly offsets: Uint32Array;
  /** Ids of the terms; {@link SearchIndex.termId}. */
  readonly terms: Uint32Array;
  /** First token of each term, and the token after its last. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Strength of each term in hundredths. */
  readonly strength: Uint8Array;
}

/** Terms that find candidates. Own forms add nothing to stems, and cognates would only lengthen the lists. */
const CANDIDATE_KINDS: ReadonlySet<Term['kind']> = new Set(['stem', 'number', 'name', 'concept', 'cognate']);

/** MiniSearch over the sentences of a corpus, and the sentences' terms for the ranking. Immutable once built. */
export class SearchIndex {
  readonly sentences: readonly IndexedSentence[];
  readonly vocabulary = new Vocabulary();
  readonly #ids = new Map<string, number>();
  readonly #places = new Set<number>();
  readonly #frequency: number[] = [];
  readonly #firstOfDocument = new Map<string, number>();
  readonly #engine = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    // A sentence is short: its length says little of how much of it is about the question.
    searchOptions: { bm25: { k: 1.2, b: 0.3, d: 0.5 } },
    autoVacuum: false,
  });

  constructor(documents: readonly Document[], dictionary: ConceptDictionary) {
    const sentences: IndexedSentence[] = [];
    for (const document of documents) {
      this.#firstOfDocument.set(document.id, sentences.length);
      for (const sentence of document.sentences)
        sentences.push(this.#index(sentence, sentences.length, dictionary));
    }
    this.sentences = sentences;
  }

  #index(sentence: Sentence, number: number, dictionary: ConceptDictionary): IndexedSentence {
    const text = sentence.document.text.slice(sentence.start, sentence.end);
    const { tokens, terms } = analyse(text, sentence.language, dictionary);
    this.vocabulary.add(tokens);
    const ids = Uint32Array.from(terms, (term) => this.#internTerm(term.text));
    for (const id of new Set(ids)) this.#frequency[id] = (this.#frequency[id] ?? 0) + 1;
    const candidates = new Set(
      terms.filter(({ kind }) => CANDIDATE_KINDS.has(kind)).map(({ text }) => encode(text)),
    );
    this.#engine.add({ id: number, terms: [...candidates].join(' ') });
    return {
      sentence,
      number,
      offsets: offsetsOf(tokens),
      terms: ids,
      from: Uint16Array.from(terms, ({ from }) => from),
      to: Uint16Array.from(terms, ({ to }) => to),
      strength: Uint8Array.from(terms, ({ strength }) => Math.round(strength * 100)),
    };
  }

  #internTerm(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    if (text.startsWith('place:')) this.#places.add(id);
    return id;
  }

  /** The id of a term, or undefined where no sentence has it. */
  termId(text: string): number | undefined {
    return this.#ids.get(text);
  }

  /** Whether a term is the concept of a country. */
  isPlace(termId: number): boolean {
    return this.#places.has(termId);
  }

  /** How many sentences have a term. */
  frequency(termId: number): number {
    return this.#frequency[termId] ?? 0;
  }

  /** The sentence at a position of a document; undefined before its first and after its last. */
  sentenceAt(document: Document, position: number): IndexedSentence | undefined {
    const first = this.#firstOfDocument.get(document.id);
    if (first === undefined || position < 0 || position >= document.sentences.length) return undefined;
    return this.sentences[first + position];
  }

  /** The sentences that share terms with a question, by BM25 over the terms given, each with its weight. */
  candidates(weights: ReadonlyMap<string, number>, most: number): readonly IndexedSentence[] {
    const encoded = new Map([...weights].map(([term, weight]) => [encode(term), weight]));
    const found = this.#engine.search([...encoded.keys()].join(' '), {
      boostTerm: (term) => encoded.get(term) ?? 1,
    });
    return found.slice(0, most).flatMap(({ id }) => {
      const sentence = this.sentences[Number(id)];
      return sentence === undefined ? [] : [sentence];
    });
  }
}

/** Concept ids hold no space today; terms must not, since a space separates them in the engine. */
function encode(term: string): string {
  return term.replaceAll(' ', '_');
}

function offsetsOf(tokens: readonly Token[]): Uint32Array {
  return Uint32Array.from(tokens.flatMap(({ start, end }) => [start, end]));
}
