import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Library, openLibrary } from '../../../src/library.ts';
import { answerLine } from '../../../src/surface/terminal/answer-line.ts';
import { toJson } from '../../../src/surface/terminal/json.ts';
import { aLibrary } from '../../support/a-library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const nullableText = z.string().nullable();

/** The contract with the programs that read the answers. */
const contract = z.object({
  input: z.string(),
  command: nullableText,
  locale: z.enum(['fr', 'en-US']),
  outcome: z.enum(['answered', 'no_match', 'invalid', 'failed']),
  message: nullableText,
  quotes: z.array(
    z.looseObject({
      text: z.string().min(1),
      document: z.object({
        id: z.string(),
        title: nullableText,
        publisher: nullableText,
        publishedOn: nullableText,
        url: nullableText,
        language: nullableText,
        path: z.string(),
      }),
      reference: z.string(),
      start: z.int().min(0),
      end: z.int().min(1),
      score: z.number(),
      highlights: z.array(z.tuple([z.int(), z.int()])),
    }),
  ),
  estimates: z.array(
    z.object({
      quote: z.int().min(0),
      figure: z.object({ text: z.string(), start: z.int(), end: z.int() }),
      value: z.number().nullable(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      qualifier: z.string(),
      unit: nullableText,
      topic: z.string(),
      status: nullableText,
      attributedTo: z.object({ text: z.string() }).nullable(),
      asOf: nullableText,
      place: nullableText,
      hedged: z.boolean(),
    }),
  ),
});

function fail(error: unknown): never {
  throw error;
}

let library: Library;

beforeAll(async () => {
  library = await aLibrary();
});

async function ask(input: string, of = library) {
  const response = await answerLine(input, { library: of, locale: 'fr', csv: false, onError: fail });
  return z.looseObject(contract.shape).parse(JSON.parse(JSON.stringify(toJson(response))));
}

describe('an answer as JSON', () => {
  it('keeps to the contract for every kind of line', async () => {
    const lines = [
      '/ask La maire Anne Le Goff',
      'qwerty',
      '',
      '/nonsense',
      '/sources',
      '/source le-pont',
      '/aide',
      '/estimate troops',
    ];
    for (const line of lines) expect((await ask(line)).input).toBe(line);
  });

  it('quotes the file itself: text, offsets and matched words', async () => {
    const { quotes } = await ask('/ask La maire Anne Le Goff');
    const [first] = quotes;
    const document = library.documentsById.get(first?.document.id ?? '');
    expect(first?.text).toContain('Anne Le Goff');
    expect(document?.text.slice(first?.start, first?.end)).toBe(first?.text);
    expect(first?.highlights.map(([start, end]) => first.text.slice(start, end)).join(' ')).toContain('Goff');
  });

  it('names the command as resolved, whatever the language it was typed in', async () => {
    expect((await ask('/demander où est le pont')).command).toBe('ask');
    expect((await ask('où est le pont')).command).toBe('ask');
    expect((await ask('/nonsense')).command).toBeNull();
  });

  it('has a message where it has no quote, and none where it has one', async () => {
    expect(await ask('/nonsense')).toMatchObject({
      outcome: 'invalid',
      message: expect.any(String),
      quotes: [],
    });
    expect(await ask('')).toMatchObject({ outcome: 'invalid', message: 'Tapez une question, ou /aide.' });
    expect(await ask('/source le-pont')).toMatchObject({ outcome: 'answered', message: null });
  });

  it('gives the reason of a silence, and of each quote where it was asked for', async () => {
    expect(await ask('zxcvbn')).toMatchObject({
      outcome: 'no_match',
      explanation: { reason: expect.any(String) },
    });
    expect((await ask('/ask La maire Anne Le Goff')).quotes[0]).not.toHaveProperty('explanation');
    const { quotes } = await ask('/ask La maire Anne Le Goff explain:true');
    expect(quotes[0]).toHaveProperty('explanation.matches');
  });

  it('lists documents, where the answer holds documents', async () => {
    expect(await ask('/sources')).toMatchObject({
      quotes: [],
      documents: [{ id: 'le-pont' }, { id: 'the-harbour' }],
    });
  });

  it('places a figure within its quote', async () => {
    const text = 'Selon le ministère, environ 12 000 soldats ont été déployés à Brest en mars 2025.';
    const of = await openLibrary(await corpusFolder({ 'brest.txt': `Brest\n\n${text}\n` }));
    const { quotes, estimates } = await ask('/estimate troops', of);
    const start = text.indexOf('environ');
    expect(quotes.map((quote) => quote.text)).toEqual([text]);
    expect(estimates).toMatchObject([
      {
        quote: 0,
        figure: { text: 'environ 12 000', start, end: start + 'environ 12 000'.length },
        value: 12_000,
        qualifier: 'about',
        topic: 'troops',
        asOf: '2025-03',
        hedged: false,
      },
    ]);
  });
});

describe('a line that meets a bug', () => {
  it('is answered by one sentence, and the bug is told to the log', async () => {
    const broken = { ...library, search: { search: () => Promise.reject(new Error('boom')) } };
    const errors: unknown[] = [];
    const onError = (error: unknown) => errors.push(error);
    const { answer } = await answerLine('où', { library: broken, locale: 'fr', csv: false, onError });
    expect(answer).toEqual({ outcome: 'failed', message: { key: 'failed' } });
    expect(errors).toEqual([new Error('boom')]);
  });
});
