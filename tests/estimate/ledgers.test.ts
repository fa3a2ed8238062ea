import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTopics } from '../../src/estimate/read-topics.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { run } from '../../src/run.ts';
import { type AnnotatedDocument, readAnnotated } from '../support/annotated-document.ts';
import { corpusFolder } from '../support/corpus-folder.ts';
import { overlaps } from '../support/figures-of.ts';
import { scoreReading } from './reading-scores.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'ledgers');
const LEDGERS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What a reader can rely on, in per cent of the sentences of all topics. */
const LEAST_LISTED = 90;
const LEAST_PRECISE = 92;

/** In per cent of the figures. */
const FLOORS = {
  found: 98,
  value: 98,
  qualifier: 98,
  unit: 88,
  claimant: 95,
  hedge: 97,
  'no estimate': 94,
} as const;

/** In per cent of the figures of all ledgers whose gold says what became of what they count. */
const LEAST_OF_STATUSES = 90;

const documentsOf = (ledger: string): AnnotatedDocument[] =>
  readdirSync(join(FOLDER, ledger))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readAnnotated(join(FOLDER, ledger, name)));

/** What is asked for by words that no topic has, each with the topic that the gold gives those figures. */
function askedOf(ledger: string): [words: string, topic: string][] {
  const path = join(FOLDER, ledger, 'asked.tsv');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [words = '', topic = ''] = line.split('\t');
    return [words, topic];
  });
}

async function openLedger(ledger: string, documents: readonly AnnotatedDocument[]): Promise<Library> {
  const files = documents.map(({ document: { path, text, metadata } }): [string, string] => [
    basename(path),
    `---\nlang: ${metadata.language}\ndate: ${metadata.publishedOn}\n---\n\n${text}\n`,
  ]);
  const hasTopics = readdirSync(join(FOLDER, ledger)).includes('topics.yaml');
  const topics = hasTopics ? await readFile(join(FOLDER, ledger, 'topics.yaml'), 'utf8') : null;
  return openLibrary(
    await corpusFolder({
      ...Object.fromEntries(files),
      ...(topics === null ? {} : { 'topics.yaml': topics }),
    }),
  );
}

/** The sentences with a figure of one of the topics as the gold writes them: 'doses', 'doses:delivered', 'doses + ?vials'. */
function sentencesOf(documents: readonly AnnotatedDocument[], topics: readonly string[]): Set<string> {
  return new Set(
    documents.flatMap(({ document, figures }) =>
      document.sentences
        .filter((sentence) =>
          figures.some(
            ({ topic, ...span }) =>
              overlaps(span, sentence) &&
              topic?.split(' + ').some((named) => topics.includes(named.replace(/:.*$/u, ''))),
          ),
        )
        .map(({ start, end }) => document.text.slice(start, end)),
    ),
  );
}

describe.each(LEDGERS)('the ledger of %s', (ledger) => {
  const documents = documentsOf(ledger);
  let library: Library;
  beforeAll(async () => {
    library = await openLedger(ledger, documents);
  });

  it('reads each figure with its value, its hedge and who gives it', () => {
    const scores = scoreReading(documents, library.topics);
    for (const [measured, floor] of Object.entries(FLOORS)) {
      const { right, of, misses } = scores[measured as keyof typeof FLOORS];
      expect((100 * right) / of, `${measured}: ${misses.join('\n')}`).toBeGreaterThanOrEqual(floor);
    }
  });

  /** Asks for each of these, and compares what is listed with the sentences that the gold puts under a topic. */
  async function listingOf(asked: readonly (readonly [words: string, topic: string])[]) {
    let [wanted, found, listed, right] = [0, 0, 0, 0];
    const misses: string[] = [];
    for (const [words, id] of asked) {
      const must = sentencesOf(documents, [id]);
      const may = sentencesOf(documents, [id, `?${id}`]);
      const answer = await run({ command: 'estimate', options: { topic: words }, locale: 'en-US' }, library);
      const items = answer.outcome === 'answered' ? answer.items : [];
      const quoted = new Set(items.flatMap((item) => (item.kind === 'quote' ? [item.quote.text] : [])));
      wanted += must.size;
      listed += quoted.size;
      for (const sentence of must) {
        if (quoted.has(sentence)) found++;
        else misses.push(`${words} misses ${sentence}`);
      }
      for (const sentence of quoted) {
        if (may.has(sentence)) right++;
        else misses.push(`${words} should not list ${sentence}`);
      }
    }
    return { wanted, listed: (100 * found) / wanted, precise: (100 * right) / listed, misses };
  }

  it('lists the sentences of each topic and hardly another', async () => {
    const { wanted, listed, precise, misses } = await listingOf(
      library.topics.map(({ id }) => [id, id] as const),
    );
    expect(wanted).toBeGreaterThanOrEqual(10);
    expect(listed, misses.join('\n')).toBeGreaterThanOrEqual(LEAST_LISTED);
    expect(precise, misses.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISE);
  });

  const asked = askedOf(ledger);
  if (asked.length > 0)
    it('lists what words name that no topic has', async () => {
      const { listed, precise, misses } = await listingOf(asked);
      expect(listed, misses.join('\n')).toBeGreaterThanOrEqual(LEAST_LISTED);
      expect(precise, misses.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISE);
    });
});

describe('the statuses of all ledgers', () => {
  it('say figure by figure what became of what is counted', async () => {
    const scores = await Promise.all(
      LEDGERS.map(async (ledger) => {
        const documents = documentsOf(ledger).map((annotated) => ({
          ...annotated,
          figures: annotated.figures.filter(({ topic }) => /^[^?]+:/u.test(topic ?? '')),
        }));
        return scoreReading(documents, await readTopics(join(FOLDER, ledger))).status;
      }),
    );
    const sum = (part: 'right' | 'of') => scores.reduce((total, score) => total + score[part], 0);
    const misses = scores.flatMap((score) => score.misses);
    expect(sum('of')).toBeGreaterThan(200);
    expect((100 * sum('right')) / sum('of'), misses.join('\n')).toBeGreaterThanOrEqual(LEAST_OF_STATUSES);
  });
});
