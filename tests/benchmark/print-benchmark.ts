// Prints what reading, indexing and asking cost: npm run bench [-- --documents N]. Wall time needs a quiet machine.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import type { Document } from '../../src/corpus/document.ts';
import { listFiles } from '../../src/corpus/list-files.ts';
import { readListed } from '../../src/corpus/read-corpus.ts';
import { loadDictionary } from '../../src/language/dictionary.ts';
import { type NumberedTexts, WordList } from '../../src/language/word-list.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { projectPath } from '../../src/project-root.ts';
import { run } from '../../src/run.ts';
import { IndexBuilder } from '../../src/search/index-builder.ts';
import { GeneratedNews, writeGeneratedNews } from './generated-news.ts';
import { Stages } from './stages.ts';

const SHOWN = 5;
const QUESTIONS = 200;
const TIMES = 400;

const { values } = parseArgs({ options: { documents: { type: 'string' } } });
const { documents: count } = z
  .strictObject({ documents: z.coerce.number().int().positive().default(5000) })
  .parse({ ...values });

/** Milliseconds of questions asked in turn, in rising order. */
async function timesOf(
  questions: readonly string[],
  ask: (question: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < 2 * TIMES; asked++) {
    const start = performance.now();
    await ask(questions[asked % questions.length] ?? '');
    if (asked >= TIMES) times.push(performance.now() - start); // by then the compiler has seen everything
  }
  return times.sort((a, b) => a - b);
}

function rowOf(times: readonly number[]) {
  const at = (share: number) => `${(times[Math.floor(share * times.length)] ?? 0).toFixed(2)} ms`;
  return { median: at(0.5), '90 of 100': at(0.9), '99 of 100': at(0.99) };
}

function miniSearchOf(documents: readonly Document[]): MiniSearch<{ id: number; text: string }> {
  const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const texts = documents.flatMap(({ sentences, text }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
  engine.addAll(texts.map((text, id) => ({ id, text })));
  return engine;
}

async function printParts(folder: string, sentences: number): Promise<void> {
  const parts = new Stages();
  const dictionary = await parts.run('loading the dictionary', async () => loadDictionary());
  const words = new WordList();
  const read: [Document, NumberedTexts][] = [];
  await parts.run('reading, splitting and cutting into words', async () => {
    const listing = await listFiles(folder);
    return readListed(folder, listing, words, (document, texts) => void read.push([document, texts]));
  });
  await parts.run('indexing', async () => {
    const index = new IndexBuilder(dictionary, words);
    for (const [document, texts] of read) await index.add(document, texts);
    return index.build();
  });
  parts.print(sentences);
}

async function printTimes(
  title: string,
  { documents, search }: Library,
  questions: readonly string[],
): Promise<void> {
  const defaults = miniSearchOf(documents);
  console.log(`\n${title}`);
  console.table({
    Verbatim: rowOf(await timesOf(questions, (question) => search.search(question, SHOWN))),
    'MiniSearch’s defaults': rowOf(
      await timesOf(questions, async (question) => defaults.search(question).slice(0, SHOWN)),
    ),
  });
}

/** A topic with few figures, one with thousands, and a thing that is no topic. */
const LISTS: readonly (readonly [topic: string, what?: string])[] = [
  ['munitions'],
  ['casualties'],
  ['other', 'hospitals'],
];

async function printLists(title: string, library: Library): Promise<void> {
  const rows: Record<string, object> = {};
  for (const [topic, what] of LISTS) {
    const options = what === undefined ? { topic } : { topic, what };
    let year = 1000;
    // no two of a thousand questions are the same, and all have one answer
    const list = () =>
      run(
        { command: 'estimate', options: { ...options, since: String(1000 + (year++ % 1000)) }, locale: 'fr' },
        library,
      );
    const again = () => run({ command: 'estimate', options, locale: 'fr' }, library);
    const answer = await again();
    const quotes = answer.outcome === 'answered' ? answer.items.filter(({ kind }) => kind === 'quote') : [];
    const name = `/estimate ${what ?? topic}`;
    rows[name] = { quotes: quotes.length, ...rowOf(await timesOf([topic], list)) };
    rows[`${name}, its next page`] = { quotes: quotes.length, ...rowOf(await timesOf([topic], again)) };
  }
  console.log(`\n${title}`);
  console.table(rows);
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const news = new GeneratedNews();
  await writeGeneratedNews(news, folder, count);
  const stages = new Stages();
  const library = await stages.run('opening the library', () => openLibrary(folder));
  const { figures } = library;
  await stages.run('reading its figures', () => figures.readAhead());
  await stages.run('reading what they are of', () => figures.things.readAhead());
  const sentences = library.documents.reduce((sum, document) => sum + document.sentences.length, 0);
  console.log(
    `${library.documents.length} documents, ${sentences} sentences, ${figures.all().length} figures`,
  );
  stages.print(sentences);
  console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory at a time`);

  console.log('\nThe parts of opening it, one after the other');
  await printParts(folder, sentences);

  const questions = Array.from({ length: QUESTIONS }, (_, number) => news.question(number % 2 ? 'fr' : 'en'));
  await printTimes(`A question on ${sentences} sentences`, library, questions);
  await printLists(`A list of figures on ${sentences} sentences`, library);
  await printTimes('A question on the five articles', await openLibrary(projectPath('corpus')), [
    'Combien de soldats nord-coréens ont été tués ou blessés ?',
    'How many shells does North Korea supply?',
    'Who did Lavrov meet in Wonsan?',
    'Pourquoi la Chine soutient-elle la Russie ?',
    'missiles balistiques Hwasong',
    'combien de drones ukrainiens',
    'Quel est le prix d’un canon Koksan ?',
    'When was the strategic partnership signed?',
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
