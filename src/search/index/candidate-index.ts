import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { BitSet } from '../../language/bit-set.ts';
import { ListFiller, type Lists } from '../../language/lists.ts';
import type { TermKind, TermTable } from '../../language/term-table.ts';
import type { WordTable } from '../../language/word-table.ts';
import type { Slices } from '../../slices.ts';
import type { SentenceTerms } from './sentence-terms.ts';

const FIELD = 'terms';

/** Between the terms of a question as it is handed to MiniSearch: no term holds a line break. */
const SEPARATOR = '\n';

const OPTIONS: Options = {
  fields: [FIELD],
  tokenize: (terms) => terms.split(SEPARATOR),
  processTerm: (term) => term,
  // A sentence is short: its length says little of how much of it is about the question.
  searchOptions: { bm25: { k: 1.2, b: 0.3, d: 0.5 } },
  autoVacuum: false,
};

/** Terms by which candidates are found: all others are looked up by the stems of their words, and cost no postings. */
const CANDIDATE_KINDS: ReadonlySet<TermKind> = new Set(['stem', 'number']);

/** MiniSearch over the sentences of a corpus. */
export class CandidateIndex {
  readonly #engine: MiniSearch;
  readonly #table: TermTable;

  private constructor(engine: MiniSearch, table: TermTable) {
    this.#engine = engine;
    this.#table = table;
  }

  /**
   * Has MiniSearch read an index in the form in which it writes its own: each term is then looked up once, where adding
   * sentence by sentence looks it up at each occurrence, which takes ten times as long.
   */
  static async build(
    sentences: SentenceTerms,
    words: WordTable,
    table: TermTable,
    slices: Slices,
  ): Promise<CandidateIndex> {
    const { postings, lengths } = await postingsOf(sentences, words, table, slices);
    const documentIds: AsPlainObject['documentIds'] = {};
    const fieldLength: AsPlainObject['fieldLength'] = {};
    // Sentences of a length share one list: lists of their own are more memory, and a question waits for each that it reads.
    const listed = new Map([...new Set(lengths)].map((length) => [length, [length]]));
    await slices.forEach(lengths.entries(), ([number, length]) => {
      documentIds[number] = number;
      fieldLength[number] = listed.get(length) ?? [length];
    });
    const index: AsPlainObject['index'] = [];
    let start = 0;
    await slices.forEach(postings.ends.entries(), ([id, end]) => {
      if (end > start) index.push([table.textOf(id), postingList(postings.values.subarray(start, end))]);
      start = end;
    });
    const plain: AsPlainObject = {
      documentCount: lengths.length,
      nextId: lengths.length,
      documentIds,
      fieldIds: { [FIELD]: 0 },
      fieldLength,
      averageFieldLength: [postings.values.length / Math.max(1, lengths.length)],
      storedFields: {},
      index,
      serializationVersion: 2,
    };
    return new CandidateIndex(await MiniSearch.loadJSAsync(plain, OPTIONS), table);
  }

  /** Whether a term finds candidates by itself. */
  finds(id: number): boolean {
    return finds(id, this.#table);
  }

  /** The numbers of the sentences that have one of the terms, the best by BM25 over the terms' weights first. */
  find(weights: ReadonlyMap<string, number>, most: number): number[] {
    const found = this.#engine.search([...weights.keys()].join(SEPARATOR), {
      boostTerm: (term) => weights.get(term) ?? 1,
    });
    return found.slice(0, most).map(({ id }) => Number(id));
  }
}

function finds(id: number, table: TermTable): boolean {
  const kind = table.kindOf(id);
  return kind !== undefined && CANDIDATE_KINDS.has(kind);
}

/** How often a term stands in each of its sentences, as MiniSearch writes it: made when it is read, gone when it has been. */
function postingList(sentences: Uint32Array) {
  return {
    get 0() {
      const frequencies: Record<string, number> = {};
      for (const number of sentences) frequencies[number] = 1;
      return frequencies;
    },
  };
}

/** For each term that finds candidates the numbers of its sentences in rising order, and how many such terms each has. */
async function postingsOf(
  sentences: SentenceTerms,
  words: WordTable,
  table: TermTable,
  slices: Slices,
): Promise<{ readonly postings: Lists; readonly lengths: readonly number[] }> {
  const finding = new BitSet(table.size);
  const frequencies = new Uint32Array(table.size).map((_, id) => {
    if (!finds(id, table)) return 0;
    finding.add(id);
    return sentences.frequencyOf(id);
  });
  const postings = new ListFiller(frequencies);
  const lengths: number[] = [];
  await slices.forEach(sentences.sentences(), (sentence) => {
    let length = 0;
    const add = (id: number) => {
      if (!finding.has(id) || postings.endsWith(id, sentence)) return;
      postings.push(id, sentence);
      length++;
    };
    for (const word of sentences.wordsOf(sentence)) words.forEachTerm(word, add);
    for (const id of sentences.phrasesOf(sentence)) add(id);
    lengths.push(length);
  });
  return { postings: postings.lists, lengths };
}
