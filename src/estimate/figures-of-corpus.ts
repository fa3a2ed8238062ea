import type { Document } from '../corpus/document.ts';
import type { ConceptDictionary } from '../language/concepts.ts';
import { WorkAhead } from '../slices.ts';
import { statusNamer } from './counted/status-names.ts';
import { type SettingOf, ThingIndex } from './counted/thing-index.ts';
import { WordsOfTexts } from './counted/words.ts';
import type { Estimate } from './estimate.ts';
import { Claim } from './ledger/claim.ts';
import { estimateReader } from './recognise.ts';
import type { Topic } from './topic.ts';

/**
 * The figures of a corpus with what finds them, worked out when they are first asked for, or ahead of that. Most questions
 * need none, and to read them takes as long as a third of all else at the start.
 */
export class FiguresOfCorpus {
  readonly #reading: WorkAhead;
  readonly #claims: Claim[] = [];
  readonly #byTopic = new Map<string, Claim[]>();
  readonly #statusesNamed: ReturnType<typeof statusNamer>;
  readonly #things: ThingIndex;
  /** The words of the texts that questions narrow figures by. */
  readonly words: WordsOfTexts;

  /** @param documents in the order of their paths */
  constructor(documents: readonly Document[], topics: readonly Topic[], dictionary: ConceptDictionary) {
    this.words = new WordsOfTexts(dictionary);
    this.#reading = new WorkAhead(this.#read(oldestFirst(documents), topics));
    this.#statusesNamed = statusNamer(topics);
    this.#things = new ThingIndex(this.#claims, dictionary, this.words);
  }

  *#read(documents: readonly Document[], topics: readonly Topic[]): Generator<void> {
    const read = estimateReader(topics);
    for (const document of documents) {
      for (const estimate of read(document)) this.#add(estimate);
      yield;
    }
  }

  #add(estimate: Estimate): void {
    const claim = new Claim(estimate, this.#claims.length);
    this.#claims.push(claim);
    for (const topic of estimate.topics) {
      const known = this.#byTopic.get(topic);
      if (known === undefined) this.#byTopic.set(topic, [claim]);
      else known.push(claim);
    }
  }

  /** Every figure, the oldest document first, in the order of the text. */
  all(): readonly Claim[] {
    this.#reading.finish();
    return this.#claims;
  }

  /** Those that belong to a topic. */
  ofTopic(id: string): readonly Claim[] {
    this.#reading.finish();
    return this.#byTopic.get(id) ?? [];
  }

  /**
   * Those of things that words name, or of a status that they are called.
   * @param settingOf gives the texts around a figure that may hold words that say more of what it is of
   */
  ofThings(words: string, settingOf: SettingOf): readonly Claim[] {
    const named = [...this.#statusesNamed(words)].flatMap(({ topic, status }) =>
      this.ofTopic(topic).filter(({ estimate }) => estimate.topic === topic && estimate.status === status),
    );
    const things = this.things.find(words, settingOf);
    return named.length === 0
      ? things
      : [...new Set([...things, ...named])].sort((a, b) => a.place - b.place);
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
  return [...documents].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b))));
}
