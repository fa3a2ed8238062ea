import type { ConceptDictionary } from '../language/concepts.ts';
import { fold } from '../language/fold.ts';
import { askingWords, functionWords } from '../language/function-words.ts';
import type { Language } from '../language/language.ts';
import { NearestWords } from './index/nearest-words.ts';
import type { SearchIndex } from './index/search-index.ts';
import { parseQuery, type QueryContext } from './question/query.ts';
import { rank } from './ranking.ts';
import type { Retriever, Scope, SearchResult } from './retriever.ts';

/** The words that a mistyped word of a question may be, beside those of the corpus. */
export function spellingOf(dictionary: ConceptDictionary): QueryContext['spelling'] {
  const targetsIn = (language: Language) => [
    ...new Set([
      ...dictionary.headwords(language),
      ...askingWords(),
      ...[...functionWords(language)].map(fold),
    ]),
  ];
  return {
    fr: new NearestWords(targetsIn('fr')),
    en: new NearestWords(targetsIn('en')),
  };
}

/** Retrieval in this process, over an index in memory. */
export class InProcessRetriever implements Retriever {
  readonly #index: SearchIndex;
  readonly #context: QueryContext;

  /**
   * @param dictionary the one that the index was built with
   * @param spelling that of its words: see {@link spellingOf}
   */
  constructor(index: SearchIndex, dictionary: ConceptDictionary, spelling: QueryContext['spelling']) {
    this.#index = index;
    this.#context = { dictionary, vocabulary: index.vocabulary, spelling };
  }

  async search(question: string, limit: number, scope: Scope = {}): Promise<SearchResult> {
    return rank(parseQuery(question, this.#context), this.#index, limit, scope);
  }
}
