import { beforeAll, describe, expect, it } from 'vitest';
import { referenceOf } from '../../src/corpus/reference.ts';
import type { Library } from '../../src/library.ts';
import { run } from '../../src/run.ts';
import { aLibrary } from '../support/a-library.ts';

let library: Library;
let reference: string;
const sentence = 'La maire, Anne Le Goff, a salué « un chantier exemplaire ».';

beforeAll(async () => {
  library = await aLibrary();
  const found = library.documents
    .flatMap(({ sentences }) => sentences)
    .find(({ document, start, end }) => document.text.slice(start, end) === sentence);
  if (found === undefined) throw new Error('the sentence is not in the corpus');
  reference = referenceOf(found);
});

const cite = (typed: string) =>
  run({ command: 'cite', options: { reference: typed }, locale: 'fr' }, library);

describe('/cite', () => {
  it('gives the sentence of a reference, also as copied with brackets, spaces or capitals', async () => {
    for (const typed of [reference, `[${reference}]`, `  ${reference} `, reference.toUpperCase()]) {
      const answer = await cite(typed);
      const quotes = answer.outcome === 'answered' ? answer.items : [];
      expect(quotes.some((item) => item.kind === 'quote' && item.quote.text === sentence)).toBe(true);
    }
  });

  it('gives a line to copy that holds the sentence, its whole source and its reference', async () => {
    const answer = await cite(reference);
    const items = answer.outcome === 'answered' ? answer.items : [];
    const texts = items.flatMap((item) => (item.kind === 'citation' ? [item.text] : []));
    expect(texts).toHaveLength(1);
    const document = library.documentsById.get('le-pont');
    const known = [sentence, document?.metadata.title, document?.metadata.publishedOn, `[${reference}]`];
    for (const part of known.filter((part) => part !== undefined && part !== null)) {
      expect(texts[0]).toContain(part);
    }
  });

  it('quotes a sentence with the marks of its own language, whatever that of its document', async () => {
    const english = 'The engineers will test the new cables again before the end of the month.';
    const french = 'Le pont de l’Iroise a été fermé pendant neuf mois pour la réparation de ses câbles.';
    const mixed = await aLibrary({ 'le-pont.md': `---\nlang: fr\n---\n${french}\n\n${english}\n` });
    const lines = await Promise.all(
      (mixed.documentsById.get('le-pont')?.sentences ?? []).map(async (found) => {
        const options = { reference: referenceOf(found) };
        const answer = await run({ command: 'cite', options, locale: 'fr' }, mixed);
        const items = answer.outcome === 'answered' ? answer.items : [];
        return items.flatMap((item) => (item.kind === 'citation' ? item.text : []));
      }),
    );
    expect(lines.flat()).toEqual([
      expect.stringContaining(`«\u00a0${french}\u00a0»`),
      expect.stringContaining(`“${english}”`),
    ]);
  });

  it('still finds it when the document is called by its ending, as beside another file of its name', async () => {
    const [id = '', letters = ''] = reference.split(':');
    const answer = await cite(`${id}.txt:${letters}`);
    const quotes = answer.outcome === 'answered' ? answer.items : [];
    expect(quotes.some((item) => item.kind === 'quote' && item.quote.text === sentence)).toBe(true);
  });

  it('says which document it does not know', async () => {
    expect(await cite('nowhere:00000')).toMatchObject({
      outcome: 'invalid',
      message: { key: 'unknownDocument', parameters: { id: 'nowhere' } },
    });
  });

  it('says that the document has changed where the sentence no longer stands in it', async () => {
    expect(await cite('le-pont:00000')).toMatchObject({
      outcome: 'no_match',
      message: { key: 'sentenceGone' },
    });
  });
});
