import { beforeAll, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { FiguresOfCorpus } from '../../src/estimate/figures-of-corpus.ts';
import { readTopics } from '../../src/estimate/read-topics.ts';
import { estimateReader } from '../../src/estimate/recognise.ts';
import type { Topic } from '../../src/estimate/topic.ts';
import { projectPath } from '../../src/project-root.ts';

let documents: readonly Document[];
let topics: readonly Topic[];

beforeAll(async () => {
  ({ documents } = await readCorpus(projectPath('corpus')));
  topics = await readTopics(projectPath('corpus'));
});

it('the figures are the same whether they are read ahead or when they are asked for', async () => {
  const wanted = documents.flatMap(estimateReader(topics));
  const ahead = new FiguresOfCorpus(documents, topics);
  await ahead.readAhead();
  expect(ahead.all()).toEqual(wanted);
  expect(new FiguresOfCorpus(documents, topics).all()).toEqual(wanted);
});

it('whoever asks while they are read ahead gets them all, each once', async () => {
  const figures = new FiguresOfCorpus(Array.from({ length: 40 }, () => documents).flat(), topics);
  const reading = figures.readAhead();
  const count = figures.all().length;
  await reading;
  expect(count).toBe(40 * documents.flatMap(estimateReader(topics)).length);
  expect(figures.all()).toHaveLength(count);
});

it('they are read ahead while nothing else happens, and do not wait for something to', async () => {
  const idle = setInterval(() => {}, 60_000);
  const figures = new FiguresOfCorpus(Array.from({ length: 40 }, () => documents).flat(), topics);
  await figures.readAhead();
  clearInterval(idle);
  const start = performance.now();
  figures.all();
  expect(performance.now() - start).toBeLessThan(10);
});
