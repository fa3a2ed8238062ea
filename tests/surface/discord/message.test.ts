import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/catalogue/locale.ts';
import { formatMessage } from '../../../src/catalogue/messages.ts';
import type { Answer, Item } from '../../../src/command.ts';
import { Document } from '../../../src/corpus/document.ts';
import { Quote } from '../../../src/corpus/quote.ts';
import { quoteItem } from '../../../src/quote-item.ts';
import { type MessageContext, messageOf } from '../../../src/surface/discord/message.ts';
import { MAX_SHOWN_OF_QUOTE } from '../../../src/surface/shorten.ts';
import { visibleText } from '../../../src/surface/visible-text.ts';
import { interactionCallback } from '../../support/discord/limits.ts';
import { readMarkdown } from '../../support/discord/markdown.ts';

/** A document of one sentence a line. */
function aDocument(lines: readonly string[], metadata: Partial<Document['metadata']> = {}): Document {
  let start = 0;
  const sentences = lines.map((line, paragraph) => {
    const span = {
      start,
      end: start + line.length,
      kind: 'sentence' as const,
      paragraph,
      language: 'fr' as const,
    };
    start = span.end + 1;
    return span;
  });
  const unknown = {
    title: null,
    publisher: null,
    author: null,
    publishedOn: null,
    retrievedOn: null,
    url: null,
  };
  return new Document({
    id: 'un-document',
    path: 'un-document.txt',
    text: lines.join('\n'),
    metadata: { ...unknown, language: 'fr', ...metadata },
    encoding: 'utf-8',
    sentences,
    furniture: [],
    pageStarts: [],
  });
}

type Answered = Extract<Answer, { outcome: 'answered' }>;

function anAnswer(items: readonly [Item, ...Item[]], more: Partial<Answered> = {}): Answered {
  return {
    outcome: 'answered',
    heading: { key: 'citeHeading' },
    items,
    pageSize: 5,
    attachments: [],
    ...more,
  };
}

function quotesOf(document: Document): [Item, ...Item[]] {
  const [first, ...rest] = document.sentences.map((sentence) => quoteItem(sentence));
  if (first === undefined) throw new Error('no sentence');
  return [first, ...rest];
}

const context: MessageContext = {
  locale: 'en-US',
  topics: [],
  asked: { command: 'ask', options: { question: 'x' } },
  page: 0,
  attachmentSize: 1_000,
};

/** The message, held to Discord's limits. */
function shown(answer: Answer, more: Partial<MessageContext> = {}) {
  const message = messageOf(answer, { ...context, ...more });
  if (message === null) throw new Error('no such page');
  const { data } = interactionCallback.parse({ type: 4, data: message.body });
  if ('choices' in data) throw new Error('not a message');
  const description = data.embeds?.[0]?.description ?? '';
  const quoted = description.split('\n').filter((line) => line.startsWith('> '));
  return { ...message, data, description, quoted };
}

describe('a quote', () => {
  it('is shown with its matched words in bold, its source and its reference', () => {
    const document = aDocument(['Environ 12 000 véhicules le franchissent.'], {
      title: 'Le pont *rouvre*',
      publisher: 'Le Courrier',
      publishedOn: '2025-03-04',
      url: 'https://exemple.fr/pont',
    });
    const [sentence] = document.sentences;
    if (sentence === undefined) throw new Error('no sentence');
    const item = quoteItem(sentence, { highlights: [{ start: 15, end: 24 }] });
    expect(shown(anAnswer([item]), { locale: 'fr' }).description).toBe(
      [
        '> Environ 12 000 **véhicules** le franchissent.',
        `-# [Le pont \\*rouvre\\*](https://exemple.fr/pont) · Le Courrier · 4 mars 2025 · \`${item.reference}\``,
      ].join('\n'),
    );
  });

  it('longer than can be shown is cut at the end of a word, and says how long it is', () => {
    const document = aDocument([`${'mot '.repeat(2_000)}fin.`]);
    const { quoted, description } = shown(anAnswer(quotesOf(document)));
    const [line = ''] = quoted;
    expect(line.length).toBeLessThanOrEqual(MAX_SHOWN_OF_QUOTE + 2);
    expect(line).toMatch(/^> (mot )+mot$/);
    expect(description).toContain('Cut here: 1,499 of 8,004 characters are shown.');
  });

  it('of 100,000 characters without a space is cut all the same', () => {
    const { quoted } = shown(anAnswer(quotesOf(aDocument(['😀'.repeat(50_000)]))));
    expect(quoted[0]).toBe(`> ${'😀'.repeat(750)}`);
  });

  it('shows the very characters of the document, whatever they are and however many', () => {
    const text = fc
      .array(
        fc.oneof(fc.constantFrom('*', '_', '`', '\\', '<@1>', '@here', '||', ' ', ' mot '), fc.string()),
        {
          minLength: 1,
          maxLength: 30,
        },
      )
      .map((parts) => parts.join('').replace(/\n/g, ' ').toWellFormed())
      .filter((line) => visibleText(line).trim() !== '');
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (lines) => {
        const { quoted } = shown(anAnswer(quotesOf(aDocument(lines)), { pageSize: 8 }));
        const read = quoted.map((line) => readMarkdown(line));
        expect(read.map((line) => line.text)).toEqual(lines.slice(0, read.length).map(visibleText));
        expect(new Set(read.flatMap((line) => line.marks))).toEqual(new Set(['quote']));
      }),
    );
  });
});

describe('a page', () => {
  const lines = Array.from({ length: 40 }, (_, line) => `Ligne ${line + 1}.`);

  it('says which of the quotes it shows', () => {
    const footerOf = (page: number, pageSize: number) =>
      shown(anAnswer(quotesOf(aDocument(lines)), { pageSize }), { page }).data.embeds?.[0]?.footer?.text;
    expect([0, 1, 7].map((page) => footerOf(page, 5))).toEqual(['1–5 of 40', '6–10 of 40', '36–40 of 40']);
    expect(footerOf(3, 1)).toBe('4 of 40');
    expect(footerOf(0, 40)).toBeUndefined();
  });

  it('is laid out without those behind it, however many there are', () => {
    const [first, ...rest] = quotesOf(aDocument(lines));
    const unread = rest.slice(9).map(
      (item): Item => ({
        ...item,
        get quote(): Quote {
          throw new Error('a quote of a page that nobody asked for');
        },
      }),
    );
    const answer = anAnswer([first, ...rest.slice(0, 9), ...unread]);
    expect(shown(answer).quoted).toHaveLength(5);
    expect(() => shown(answer, { page: 2 })).toThrow('nobody asked for');
  });
});

describe('a message', () => {
  it('keeps to what Discord takes on every page, whatever the documents hold', () => {
    const nasty = fc.oneof(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.nat(3_000).map((length) => `*${'_'.repeat(length)}`),
      fc.nat(3_000).map((length) => `a ${'mot '.repeat(length)}`),
    );
    const metadata = fc.record({
      title: fc.option(nasty),
      publisher: fc.option(nasty),
      author: fc.option(nasty),
      url: fc.option(fc.webUrl()),
      publishedOn: fc.constantFrom(null, '2025', '2025-03', '2025-03-04', 'x'),
    });
    fc.assert(
      fc.property(
        fc.array(nasty, { minLength: 1, maxLength: 12 }),
        metadata,
        fc.integer({ min: 1, max: 12 }),
        (lines, known, pageSize) => {
          const document = aDocument(
            lines.map((line) => line.replace(/\n/g, ' ').toWellFormed()),
            known,
          );
          const heading = { kind: 'message', style: 'heading', message: { key: 'citeHeading' } } as const;
          const citation = {
            kind: 'citation',
            quote: Quote.of(document, { start: 0, end: 1 }),
            reference: 'r',
            style: 'BibTeX',
            text: lines.join('\n'),
          } as const;
          const answer = anAnswer(
            [{ kind: 'document', document }, heading, ...quotesOf(document), citation],
            { pageSize },
          );
          let pages = 0;
          while (messageOf(answer, { ...context, page: pages }) !== null) shown(answer, { page: pages++ });
          expect(pages).toBeGreaterThan(0);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('begins a later page with the document that it goes on with, and with its heading', () => {
    const document = aDocument(['Un.', 'Deux.', 'Trois.'], { title: 'Compter' });
    const heading = { kind: 'message', style: 'heading', message: { key: 'helpHeading' } } as const;
    const items = [{ kind: 'document', document } as const, heading, ...quotesOf(document)] as const;
    const answer = anAnswer([...items], { pageSize: 2 });
    expect(shown(answer, { page: 1 }).description).toMatch(
      /^\*\*Compter\*\*\n.*\n\n\*\*What you can ask\*\*\n\n> Deux\./,
    );
  });

  it('never ends a page with a heading', () => {
    const document = aDocument(['Un.', 'Deux.']);
    const heading = { kind: 'message', style: 'heading', message: { key: 'helpHeading' } } as const;
    const [one, two] = quotesOf(document);
    const answer = anAnswer([heading, one, heading, two ?? one], { pageSize: 1 });
    expect(shown(answer).description).not.toMatch(/\*\*What you can ask\*\*$/);
    expect(shown(answer, { page: 1 }).description).toMatch(/^\*\*What you can ask\*\*\n\n> Deux\./);
  });

  it('has files for what is attached, with words for who cannot see them, and says which are too large', () => {
    const file = (fileName: string, size: number) => ({
      fileName,
      mediaType: 'text/csv' as const,
      content: new Uint8Array(size),
      description: { key: 'citeHeading' } as const,
    });
    const answer = anAnswer(quotesOf(aDocument(['Un.'])), {
      attachments: [file('petit.csv', 10), file('grand.csv', 1_000)],
    });
    const { data, files, description } = shown(answer);
    expect(data.attachments).toEqual([{ id: 0, filename: 'petit.csv', description: 'Citation' }]);
    expect(files.map(({ name }) => name)).toEqual(['petit.csv']);
    expect(description).toMatch(/The file grand\.csv is too large for Discord here\.$/);
  });

  it.each(LOCALES)('shows a citation as lines to copy (%s)', (locale) => {
    const document = aDocument(['Un.']);
    const text = '@online{un,\n  title = {*Un* @everyone}\n}';
    const quote = Quote.of(document, { start: 0, end: 3 });
    const answer = anAnswer([{ kind: 'citation', quote, reference: 'un-document:aaaaa', text }]);
    const { data, description } = shown(answer, { locale });
    expect(description).toBe(`\`\`\`\n${text}\n\`\`\``);
    expect(data.embeds?.[0]?.title).toBe(formatMessage({ key: 'citeHeading' }, locale));
  });

  it('says nothing but the catalogue where there is no answer', () => {
    const { data } = shown(
      { outcome: 'no_match', message: { key: 'noMatch' }, silence: null },
      { locale: 'fr' },
    );
    expect(data).toMatchObject({
      content: 'Aucune phrase du corpus ne répond à cette question.',
      embeds: [],
    });
  });
});
