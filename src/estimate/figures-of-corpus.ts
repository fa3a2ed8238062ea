import type { Document } from '../corpus/document.ts';
import { BitSet } from '../language/bit-set.ts';
import type { ConceptDictionary } from '../language/concepts.ts';
import { WordCache } from '../language/word-cache.ts';
import { WorkAhead } from '../slices.ts';
import { Settings } from './finding/settings.ts';
import { statusNamer } from './finding/status-names.ts';
import { ThingIndex } from './finding/thing-index.ts';
import { type TermsOfSentences, WordsOfTexts } from './finding/words.ts';
import { inOrder } from './in-order.ts';
import type { Claim } from './ledger/claim.ts';
import { ClaimTable, type Kind } from './ledger/claim-table.ts';
import { onceForEach } from './once-for-each.ts';
import { estimateReader } from './recognise.ts';
import type { Topic } from './topic.ts';

const MANY_WORDS = 50;

/**
 * The figures of a corpus with what finds them, worked out when they are first asked for, or ahead of that. Most questions
 * need none, and to read them takes as long as a third of all else at the start. Figures are found as places in their table.
 */
export class FiguresOfCorpus {
  readonly #reading: WorkAhead;
  readonly #table = new ClaimTable();
  readonly #byTopic = new Map<string, number[]>();
  /** By the words: who turns the page asks with the same ones. */
  readonly #statusesNamed: WordCache<ReturnType<ReturnType<typeof statusNamer>>>;
  readonly #settings: Settings;
  readonly #things: ThingIndex;
  /** The words of the texts that questions narrow figures by. */
  readonly words: WordsOfTexts;

  /**
   * @param documents in the order of their paths
   * @param sentences knows the terms of theirs
   */
  constructor(
    documents: readonly Document[],
    topics: readonly Topic[],
    dictionary: ConceptDictionary,
    sentences: TermsOfSentences,
  ) {
    this.words = new WordsOfTexts(dictionary, sentences);
    this.#settings = new Settings(sentences);
    this.#reading = new WorkAhead(this.#read(oldestFirst(documents), topics));
    this.#statusesNamed = new WordCache(statusNamer(topics), MANY_WORDS);
    this.#things = new ThingIndex(this.#table, dictionary, this.words, this.#settings);
  }

  *#read(documents: readonly Document[], topics: readonly Topic[]): Generator<void> {
    const read = estimateReader(topics);
    const add = this.#table.adder();
    for (const document of documents) {
      for (const estimate of read(document)) this.#list(add(estimate));
      yield;
    }
    this.#table.trim();
    this.#settings.trim();
  }

  #list({ estimate, place }: Claim): void {
    this.#settings.add(estimate);
    for (const topic of estimate.topics) {
      const known = this.#byTopic.get(topic);
      if (known === undefined) this.#byTopic.set(topic, [place]);
      else known.push(place);
    }
  }

  /** Every figure, the oldest document first, in the order of the text. */
  all(): readonly Claim[] {
    return this.table.claims;
  }

  /** Every figure, with what lists go by. */
  get table(): ClaimTable {
    this.#reading.finish();
    return this.#table;
  }

  /** Where those stand that belong to a topic, in rising order. */
  ofTopic(id: string): readonly number[] {
    this.#reading.finish();
    return this.#byTopic.get(id) ?? [];
  }

  /** Says whether words stand around the figure of a place: in its sentence, the heading of that or the title. */
  saying(words: string): (place: number) => boolean {
    this.#reading.finish();
    const test = this.words.matching(words);
    return (place) => this.#settings.hold(test, place, false);
  }

  /** Where those of things stand that words name, or of a status that they are called, in rising order. */
  ofThings(words: string): readonly number[] {
    const things = this.#withoutOthers(this.things.find(words), words);
    const named = this.#statusesNamed.of(words);
    if (named.length === 0) return things;
    const found = new BitSet(this.#table.claims.length);
    for (const place of things) found.add(place);
    for (const { topic, status } of named) {
      for (const place of this.ofTopic(topic)) {
        const kind = this.#table.kindOf(place);
        if (kind.topic === topic && kind.status === status) found.add(place);
      }
    }
    return found.numbers();
  }

  /**
   * Those of some figures that have no other status than one of the words names: 'soldats déployés' are none that are to be
   * deployed. Figures of which their wording tells nothing stay, and so do those of topics that have no such status.
   */
  #withoutOthers(places: readonly number[], words: string): readonly number[] {
    const named = words.split(/[^\p{L}-]+/u).flatMap((word) => this.#statusesNamed.of(word));
    const topics = new Set(named.map(({ topic }) => topic));
    const statuses = new Set(named.map(({ topic, status }) => `${topic}|${status}`));
    if (topics.size === 0) return places;
    const holds = onceForEach(
      ({ topic, status }: Kind) =>
        status === null || !topics.has(topic) || statuses.has(`${topic}|${status}`),
    );
    return places.filter((place) => holds(this.#table.kindOf(place)));
  }

  /** What the figures are of. */
  get things(): ThingIndex {
    this.#reading.finish();
    return this.#things;
  }

  /** Reads the figures bit by bit, whenever nothing else is to be done; a process that has nothing else to do may end. */
  async readAhead(): Promise<void> {
    await this.#reading.ahead();
  }
}

/** Those without a date before all; of one date in the order given. */
function oldestFirst(documents: readonly Document[]): readonly Document[] {
  const dateOf = ({ metadata }: Document): string => metadata.publishedOn ?? '';
  return [...documents].sort((a, b) => inOrder(dateOf(a), dateOf(b)));
}
