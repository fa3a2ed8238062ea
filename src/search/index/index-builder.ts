import type { Document } from '../../corpus/document.ts';
import { Analyser } from '../../language/analysis.ts';
import type { ConceptDictionary } from '../../language/concepts.ts';
import { TermTable } from '../../language/term-table.ts';
import { WordList } from '../../language/word-list.ts';
import { WordTable } from '../../language/word-table.ts';
import { Slices } from '../../slices.ts';
import { CandidateIndex } from './candidate-index.ts';
import { leans } from './leaning.ts';
import { type IndexedSentence, SearchIndex } from './search-index.ts';
import { SentenceTermsBuilder } from './sentence-terms.ts';
import { TermGivers } from './term-givers.ts';
import { Vocabulary } from './vocabulary.ts';

/** Makes an index of documents as they come, in slices: a running bot goes on answering from the one before. */
export class IndexBuilder {
  readonly #dictionary: ConceptDictionary;
  readonly #list = new WordList();
  readonly #table = new TermTable();
  readonly #words = new WordTable();
  readonly #vocabulary = new Vocabulary(this.#table);
  readonly #terms = new SentenceTermsBuilder();
  readonly #analyser: Analyser;
  readonly #documents: Document[] = [];
  readonly #sentences: IndexedSentence[] = [];
  readonly #slices = new Slices();

  constructor(dictionary: ConceptDictionary) {
    this.#dictionary = dictionary;
    this.#analyser = new Analyser(dictionary, this.#list, this.#table, this.#words);
  }

  /** Takes a document in, when the one before is. */
  async add(document: Document): Promise<void> {
    this.#documents.push(document);
    const texts = document.sentences.map(({ start, end, language }) => {
      return { text: document.text.slice(start, end), language };
    });
    const { words, ends } = this.#list.number(texts);
    await this.#slices.forEach(document.sentences, (sentence) => {
      const { text = '' } = texts[sentence.index] ?? {};
      const numbers = words.subarray(ends[sentence.index - 1] ?? 0, ends[sentence.index]);
      this.#vocabulary.add(this.#analyser.analyse(numbers, this.#terms));
      this.#terms.endSentence();
      this.#sentences.push({
        sentence,
        number: this.#sentences.length,
        leaning: leans(text.normalize('NFC')),
      });
    });
  }

  /** The index of the documents that were added, in their order. Once, at the end. */
  async build(): Promise<SearchIndex> {
    this.#words.trim();
    this.#vocabulary.trim();
    const terms = await this.#terms.build(this.#words, this.#table.size, this.#slices);
    const [candidates, givers] = await Promise.all([
      CandidateIndex.build(terms, this.#words, this.#table, this.#slices),
      TermGivers.build(this.#words, this.#table.size, this.#slices), // while MiniSearch waits, as it does now and then
    ]);
    return new SearchIndex({
      dictionary: this.#dictionary,
      documents: this.#documents,
      sentences: this.#sentences,
      table: this.#table,
      words: this.#words,
      vocabulary: this.#vocabulary,
      terms,
      givers,
      candidates,
    });
  }
}
