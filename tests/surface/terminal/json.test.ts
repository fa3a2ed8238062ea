import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { QuoteItem } from '../../../src/command.ts';
import { Quote } from '../../../src/corpus/quote.ts';
import type { Estimate } from '../../../src/estimate/estimate.ts';
import type { Library } from '../../../src/library.ts';
import { toJson } from '../../../src/surface/terminal/json.ts';
import { respond } from '../../../src/surface/terminal/respond.ts';
import { aLibrary } from '../../support/a-library.ts';

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

async function ask(input: string) {
  const response = await respond(input, { library, locale: 'fr', csv: false, onError: fail });
  return z.looseObject(contract.shape).parse(JSON.parse(JSON.stringify(toJson(response))));
}

describe('an answer as JSON', () => {
  it('keeps to the contract for every kind of line', async () => {
    const lines = [
      '/ask Anne Le Goff',
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
    const { quotes } = await ask('/ask Anne Le Goff');
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
    expect((await ask('/ask Anne Le Goff')).quotes[0]).not.toHaveProperty('explanation');
    const { quotes } = await ask('/ask Anne Le Goff explain:true');
    expect(quotes[0]).toHaveProperty('explanation.matches');
  });

  it('lists documents, where the answer holds documents', async () => {
    expect(await ask('/sources')).toMatchObject({
      quotes: [],
      documents: [{ id: 'le-pont' }, { id: 'the-harbour' }],
    });
  });

  it('places a figure within its quote', () => {
    const sentence = library.documents[0]?.sentences.find(({ document, start, end }) =>
      document.text.slice(start, end).includes('12 000'),
    );
    if (sentence === undefined) return expect.unreachable();
    const quote = Quote.ofSentence(sentence);
    const at = quote.text.indexOf('environ 12 000');
    const estimate: Estimate = {
      sentence,
      figure: quote.part({ start: at, end: at + 'environ 12 000'.length }),
      quantity: { qualifier: 'about', value: 12_000, min: null, max: null },
      unit: null,
      topic: 'troops',
      status: null,
      attributedTo: quote.part({ start: 6, end: 19 }),
      asOf: { date: '2025-03', from: 'document' },
      place: null,
      hedges: [],
    };
    const item: QuoteItem = {
      kind: 'quote',
      quote,
      reference: 'le-pont:00000',
      score: 0,
      highlights: [],
      estimates: [estimate],
      alsoIn: [],
      explanation: null,
    };
    const answer = {
      outcome: 'answered',
      heading: { key: 'citeHeading' },
      items: [item],
      pageSize: 5,
      attachments: [],
    } as const;
    const json = contract.parse(toJson({ input: '', command: 'estimate', locale: 'fr', answer }));
    expect(json.estimates).toEqual([
      {
        quote: 0,
        figure: { text: 'environ 12 000', start: at, end: at + 14 },
        value: 12_000,
        min: null,
        max: null,
        qualifier: 'about',
        unit: null,
        topic: 'troops',
        status: null,
        attributedTo: { text: 'la préfecture' },
        asOf: '2025-03',
        place: null,
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
    const { answer } = await respond('où', { library: broken, locale: 'fr', csv: false, onError });
    expect(answer).toEqual({ outcome: 'failed', message: { key: 'failed' } });
    expect(errors).toEqual([new Error('boom')]);
  });
});
