import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { LOCALES } from '../src/catalogue/locale.ts';
import type { Answer, Item } from '../src/command.ts';
import type { Quote } from '../src/corpus/quote.ts';
import { type Library, openLibrary } from '../src/library.ts';
import { projectPath } from '../src/project-root.ts';
import { answerLine } from '../src/surface/terminal/answer-line.ts';

let library: Library;

beforeAll(async () => {
  library = await openLibrary(projectPath('corpus'));
});

function itemsOf(answer: Answer): readonly Item[] {
  return answer.outcome === 'answered' ? answer.items : [];
}

/** Everything in an item that is shown as somebody's words. */
function quotesOf(item: Item): readonly Quote[] {
  if (item.kind === 'citation') return [item.quote];
  if (item.kind !== 'quote') return [];
  const parts = item.estimates.flatMap(({ figure, unit, attributedTo, place, hedges }) => [
    figure,
    ...[unit, attributedTo, place].filter((part) => part !== null),
    ...hedges,
  ]);
  return [item.quote, ...item.alsoIn, ...parts];
}

/** Lines of every command, with words of the corpus and words of anybody. */
const anyLine = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .record({
      command: fc.constantFrom(
        ...commands.flatMap(({ name }) => LOCALES.map((locale) => `/${name[locale]}`)),
        '',
      ),
      words: fc.array(
        fc.oneof(
          fc.constantFrom('troops', 'casualties', 'munitions', 'weapons', 'chart:false', 'since:2024-01-01'),
          fc.nat(9999).map(wordOfCorpus),
          fc.nat(9999).map(idOfCorpus),
          fc.string({ maxLength: 8 }),
        ),
        { maxLength: 3 },
      ),
    })
    .map(({ command, words }) => [command, ...words].join(' ')),
);

function idOfCorpus(at: number): string {
  return library.documents[at % library.documents.length]?.id ?? '';
}

function wordOfCorpus(at: number): string {
  const document = library.documents[at % library.documents.length];
  const words = document?.text.split(/\s+/) ?? [];
  return words[at % words.length] ?? '';
}

describe('every answer of every command', () => {
  it('quotes nothing but sentences of a document as they stand in its text', async () => {
    let quoted = 0;
    await fc.assert(
      fc.asyncProperty(anyLine, fc.constantFrom(...LOCALES), async (line, locale) => {
        const { answer } = await answerLine(line, { library, locale, csv: false, onError: fail });
        for (const item of itemsOf(answer)) {
          for (const quote of quotesOf(item)) {
            quoted++;
            const document = library.documentsById.get(quote.document.id);
            expect(quote.document).toBe(document);
            expect(quote.text).toBe(document?.text.slice(quote.start, quote.end));
          }
          if (item.kind !== 'quote') continue;
          const { start, end, document } = item.quote;
          expect(
            document.sentences.some((sentence) => sentence.start === start && sentence.end === end),
          ).toBe(true);
          expect(document.furniture.some((piece) => piece.start < end && start < piece.end)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
    expect(quoted).toBeGreaterThan(20);
  });

  it('is cited again by its reference: the same sentence of the same document', async () => {
    for (const { id } of library.documents) {
      const { answer } = await answerLine(`/source ${id}`, {
        library,
        locale: 'fr',
        csv: false,
        onError: fail,
      });
      for (const item of itemsOf(answer)) {
        if (item.kind !== 'quote') continue;
        const line = `/cite ${item.reference}`;
        const cited = await answerLine(line, { library, locale: 'en-US', csv: false, onError: fail });
        const [quote] = itemsOf(cited.answer).flatMap(quotesOf);
        expect(quote?.text.replace(/\s+/g, ' ')).toBe(item.quote.text.replace(/\s+/g, ' '));
      }
    }
  });
});

function fail(error: unknown): never {
  throw error;
}
