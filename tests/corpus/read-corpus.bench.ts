import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { listFiles } from '../../src/corpus/list-files.ts';
import { makeDocument } from '../../src/corpus/make-document.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readCorpusFile } from '../../src/corpus/read-file.ts';
import { NO_REPEATED_LINES, repeatedLines } from '../../src/corpus/repeated-lines.ts';
import { writeGeneratedCorpus } from '../support/generated-corpus.ts';

const DOCUMENTS = 5000; // of 22 sentences each
const ONCE = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
await writeGeneratedCorpus(folder, DOCUMENTS);
const { files } = await listFiles(folder);
const read = await Promise.all(files.map((file) => readCorpusFile(folder, file)));

afterAll(() => rm(folder, { recursive: true, force: true }));

describe(`${DOCUMENTS} documents`, () => {
  bench('in all', async () => void (await readCorpus(folder)), ONCE);
  bench('listing the files', async () => void (await listFiles(folder)), ONCE);
  bench(
    'reading and finding blocks',
    async () => {
      for (const file of files) await readCorpusFile(folder, file);
    },
    ONCE,
  );
  bench('finding repeated lines', () => void repeatedLines(read), ONCE);
  bench(
    'marking furniture and splitting sentences',
    () => {
      for (const file of read) makeDocument(file, file.path, NO_REPEATED_LINES);
    },
    ONCE,
  );
});
