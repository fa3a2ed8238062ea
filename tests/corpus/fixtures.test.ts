import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { projectPath } from '../../src/project-root.ts';

/** What a document of the fixtures must give. A field that is left out is not looked at. */
const expectation = z.strictObject({
  title: z.string().nullable(),
  publishedOn: z.string().nullable(),
  publisher: z.string().nullable().optional(),
  author: z.string().nullable().optional(),
  language: z.enum(['fr', 'en']).nullable().optional(),
  encoding: z.string().optional(),
  url: z.string().nullable().optional(),
  /** Stretches of the article, each one or more whole sentences. */
  own: z.array(z.string()),
  /** Stretches of the page, of which nothing may be quoted. */
  furniture: z.array(z.string()),
  /** What is still read wrongly: fields of the metadata, stretches that are lost, sentences of the page that are quoted. */
  known: z.array(z.string()).optional(),
});
const expectations = z.record(z.string(), expectation);

const squash = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const FOLDERS = 'pages scraped web cluttered saved sites shapes mixed copied kinds offices boxes'.split(' ');

describe.each(FOLDERS)('the documents of fixtures/corpora/%s', async (name) => {
  const directory = projectPath('tests', 'fixtures', 'corpora', name);
  const expected = expectations.parse(JSON.parse(readFileSync(`${directory}/expected.json`, 'utf8')));
  const corpus = await readCorpus(directory);

  it('are all read', () => {
    expect(corpus.problems).toEqual([]);
    expect(corpus.documents.map(({ path }) => path)).toEqual(Object.keys(expected).sort());
  });

  describe.each(corpus.documents)('$path', (document) => {
    const wanted = expected[document.path];
    const isKnown = (failure: string) => wanted?.known?.includes(failure) === true;
    const sentences = document.sentences.map(({ start, end }) => squash(document.text.slice(start, end)));

    it('has the metadata that it states', () => {
      const {
        own: _own,
        furniture: _furniture,
        known: _known,
        encoding,
        ...metadata
      } = wanted ?? { own: [], furniture: [] };
      const read = Object.entries(metadata).filter(([field]) => !isKnown(field));
      expect(document.metadata).toMatchObject(Object.fromEntries(read));
      if (encoding !== undefined) expect(document.encoding).toBe(encoding);
    });

    it('keeps every sentence of the article', () => {
      const whole = ` ${sentences.join(' ')} `;
      const lost = wanted?.own.filter((text) => !whole.includes(` ${squash(text)} `) && !isKnown(text));
      expect(lost).toEqual([]);
    });

    if (['sites', 'shapes'].includes(name))
      it('ends each of them where it ends', () => {
        expect(wanted?.own.map(squash).filter((text) => !sentences.includes(text))).toEqual([]);
      });

    it('quotes nothing of the page around it', () => {
      const furniture =
        wanted?.furniture.map(squash).filter((text) => !wanted.own.map(squash).includes(text)) ?? [];
      const own = squash(wanted?.own.join(' ') ?? '');
      const others = sentences.filter((sentence) => !own.includes(sentence));
      const leaks = others.filter((sentence) =>
        furniture.some(
          (text) =>
            sentence === text ||
            (text.length > 8 && sentence.includes(text)) ||
            (sentence.length > 8 && text.includes(sentence)),
        ),
      );
      expect(leaks.filter((leak) => !isKnown(leak))).toEqual([]);
    });

    it('has no sentence twice, as a repeated title would be', () => {
      const long = sentences.filter((sentence) => sentence.length > 12);
      const isTwice = (sentence: string) => (wanted?.own.filter((text) => text === sentence).length ?? 0) > 1;
      const again = long.filter((sentence, index) => long.indexOf(sentence) !== index);
      expect(again.filter((sentence) => !isTwice(sentence))).toEqual([]);
    });
  });
});

describe('the files of fixtures/corpora/refused', async () => {
  const corpus = await readCorpus(projectPath('tests', 'fixtures', 'corpora', 'refused'));

  it('are refused by name, each with the reason', () => {
    expect(Object.fromEntries(corpus.problems.map(({ path, message }) => [path, message]))).toEqual({
      'binary.txt': 'a binary file',
      'blank.md': 'no text in it',
      'broken-utf8.txt': 'bytes that are not UTF-8, the first at 225',
      'cut.pdf': 'not a PDF that can be read',
      'deep.html': 'elements nested more than 400 deep',
      'empty.txt': 'no text in it',
      'odd-utf16.txt': 'bytes that are not UTF-16LE',
      'scan.pdf': 'no text layer (a scan?)',
      'undefined-1252.txt': 'bytes that are neither UTF-8 nor windows-1252',
    });
  });

  it('do not keep the others from being read', () => {
    expect(corpus.documents.map(({ id }) => id)).toEqual(['fine']);
    expect(corpus.skipped.map(({ path }) => path)).toEqual(['picture.png', 'table.csv']);
  });
});

it('the pages of a PDF are those that its sentences are cited with', async () => {
  const { documents } = await readCorpus(projectPath('tests', 'fixtures', 'corpora', 'web'));
  const report = documents.find(({ path }) => path === 'pdf/rapport-eau.pdf');
  const pages = report?.sentences.map(({ start }) => report.pageOf(start));
  expect(pages).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 3]);
  const article = documents.find(({ path }) => path === 'fr/canal.html');
  expect(article?.pageOf(0)).toBeNull();
});
