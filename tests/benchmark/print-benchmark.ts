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
import { loadWordVectors } from '../../src/language/load-word-vectors.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { projectPath } from '../../src/project-root.ts';
import { run } from '../../src/run.ts';
import { IndexBuilder } from '../../src/search/index/index-builder.ts';
import { messageOf } from '../../src/surface/discord/message.ts';
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
  often = TIMES,
): Promise<number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < 2 * often; asked++) {
    const start = performance.now();
    await ask(questions[asked % questions.length] ?? '');
    if (asked >= often) times.push(performance.now() - start); // by then the compiler has seen everything
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
  const dictionary = loadDictionary();
  const read: Document[] = [];
  await parts.run('reading and splitting', async () => {
    const listing = await listFiles(folder);
    return readListed(folder, listing, (document) => void read.push(document));
  });
  await parts.run('cutting into words and indexing', async () => {
    const index = new IndexBuilder(dictionary);
    for (const document of read) await index.add(document);
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

/** A topic with few figures, one with thousands, by itself and narrowed, and things that are no topic. */
const LISTS: readonly Readonly<Record<string, string>>[] = [
  { topic: 'munitions' },
  { topic: 'casualties' },
  { topic: 'casualties', until: '2025-05' },
  { topic: 'casualties', claimant: 'ministry' },
  { topic: 'casualties', source: 'd12' },
  { topic: 'casualties', status: 'killed' },
  { topic: 'casualties', about: 'police' },
  { topic: 'other', what: 'hospitals' },
  { topic: 'jobs' },
  { topic: 'soldiers', about: 'killed' },
];
const COMPARED = 20; // times

async function printLists(title: string, library: Library): Promise<void> {
  const rows: Record<string, object> = {};
  for (const options of LISTS) {
    let year = 1000;
    const ask = (command: string, more: Readonly<Record<string, string>>) =>
      run({ command, options: { ...options, ...more }, locale: 'fr' }, library);
    // no two of a thousand questions are the same, and all have one answer
    const anew = () => ({ since: String(1000 + (year++ % 1000)) });
    const answer = await ask('estimate', {});
    const quotes = answer.outcome === 'answered' ? answer.items.filter(({ kind }) => kind === 'quote') : [];
    const name = Object.values(options).join(' ');
    const list = await timesOf([name], () => ask('estimate', anew()));
    rows[`/estimate ${name}`] = { quotes: quotes.length, ...rowOf(list) };
    const shown = { locale: 'fr', topics: library.topics, page: 0, attachmentSize: null } as const;
    const sent = await timesOf([name], async () => {
      const asked = { command: 'estimate', options: { ...options, ...anew() } };
      return messageOf(await run({ ...asked, locale: 'fr' }, library), { ...shown, asked });
    });
    rows[`/estimate ${name}, its first page in Discord`] = { quotes: quotes.length, ...rowOf(sent) };
    const compared = await timesOf([name], () => ask('compare', anew()), COMPARED);
    rows[`/compare ${name}`] = { quotes: quotes.length, ...rowOf(compared) };
  }
  console.log(`\n${title}`);
  console.table(rows);
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const news = new GeneratedNews();
  await writeGeneratedNews(news, folder, count);
  const stages = new Stages();
  // A bot does so once, and not when it reads its corpus again.
  await stages.run('loading the dictionary', async () => {
    loadDictionary();
    loadWordVectors();
  });
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
