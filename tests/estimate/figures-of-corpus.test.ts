import { beforeAll, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { FiguresOfCorpus } from '../../src/estimate/figures-of-corpus.ts';
import type { TermsOfSentences } from '../../src/estimate/finding/words.ts';
import { readTopics } from '../../src/estimate/read-topics.ts';
import { estimateReader } from '../../src/estimate/recognise.ts';
import type { Topic } from '../../src/estimate/topic.ts';
import { BitSet } from '../../src/language/bit-set.ts';
import { loadDictionary } from '../../src/language/dictionary.ts';
import { projectPath } from '../../src/project-root.ts';

let documents: readonly Document[];
let topics: readonly Topic[];
const dictionary = loadDictionary();

beforeAll(async () => {
  ({ documents } = await readCorpus(projectPath('corpus')));
  topics = await readTopics(projectPath('corpus'));
});

/** One word names the thing itself: nothing is looked for around it. */
const NO_TERMS: TermsOfSentences = {
  sentences: [],
  sentenceAt: () => undefined,
  termId: () => undefined,
  wanted: () => ({ terms: new BitSet(0), words: new BitSet(0) }),
  terms: { forEachWord: () => {}, forEachOfWord: () => {}, forEachPhrase: () => {} },
};

const estimatesOf = (figures: FiguresOfCorpus) => figures.all().map(({ estimate }) => estimate);

it('the figures are the same whether they are read ahead or when they are asked for, the oldest document first', async () => {
  const date = ({ metadata }: Document) => metadata.publishedOn ?? '';
  const inTime = [...documents].sort((a, b) => (date(a) < date(b) ? -1 : Number(date(a) > date(b))));
  const wanted = inTime.flatMap(estimateReader(topics));
  const ahead = new FiguresOfCorpus(documents, topics, dictionary, NO_TERMS);
  await ahead.readAhead();
  expect(estimatesOf(ahead)).toEqual(wanted);
  expect(estimatesOf(new FiguresOfCorpus(documents, topics, dictionary, NO_TERMS))).toEqual(wanted);
});

it('what they are of is found alike whether it was worked out ahead or not', async () => {
  const find = (figures: FiguresOfCorpus) =>
    figures.ofThings('soldats').map((place) => figures.table.claimAt(place).estimate.figure.text);
  const ahead = new FiguresOfCorpus(documents, topics, dictionary, NO_TERMS);
  await ahead.readAhead();
  await ahead.things.readAhead();
  expect(find(ahead)).toEqual(find(new FiguresOfCorpus(documents, topics, dictionary, NO_TERMS)));
  expect(find(ahead).length).toBeGreaterThan(0);
});

it('whoever asks while they are read ahead gets them all, each once', async () => {
  const figures = new FiguresOfCorpus(
    Array.from({ length: 40 }, () => documents).flat(),
    topics,
    dictionary,
    NO_TERMS,
  );
  const reading = figures.readAhead();
  const count = figures.all().length;
  await reading;
  expect(count).toBe(40 * documents.flatMap(estimateReader(topics)).length);
  expect(figures.all()).toHaveLength(count);
});

it('they are read ahead while nothing else happens, and do not wait for something to', async () => {
  const idle = setInterval(() => {}, 60_000);
  const figures = new FiguresOfCorpus(
    Array.from({ length: 40 }, () => documents).flat(),
    topics,
    dictionary,
    NO_TERMS,
  );
  await figures.readAhead();
  clearInterval(idle);
  const start = performance.now();
  figures.all();
  expect(performance.now() - start).toBeLessThan(10);
});
