import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/command.ts';
import type { Library } from '../../src/library.ts';
import { run } from '../../src/run.ts';
import { aLibrary } from '../support/a-library.ts';

let library: Library;

beforeAll(async () => {
  library = await aLibrary();
});

const ask = (command: string, options = {}) => run({ command, options, locale: 'fr' }, library);

function documentsOf(answer: Answer): string[] {
  if (answer.outcome !== 'answered') return [];
  return answer.items.flatMap((item) => (item.kind === 'document' ? [item.document.id] : []));
}

describe('/sources', () => {
  it('lists every document, newest first', async () => {
    expect(documentsOf(await ask('sources'))).toEqual(['le-pont', 'the-harbour']);
  });

  it('says that there is none in an empty corpus', async () => {
    const empty = await aLibrary({});
    expect(await run({ command: 'sources', options: {}, locale: 'fr' }, empty)).toMatchObject({
      outcome: 'no_match',
      message: { key: 'noDocuments' },
    });
  });
});

describe('/source', () => {
  it('gives one document, then all its sentences in the order of the text', async () => {
    const answer = await ask('source', { id: 'LE-PONT' });
    expect(documentsOf(answer)).toEqual(['le-pont']);
    const starts =
      answer.outcome === 'answered'
        ? answer.items.flatMap((item) => (item.kind === 'quote' ? [item.quote.start] : []))
        : [];
    expect(starts).toHaveLength(library.documentsById.get('le-pont')?.sentences.length ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('says which document it does not know', async () => {
    expect(await ask('source', { id: 'nowhere' })).toMatchObject({ outcome: 'invalid', option: 'id' });
  });
});
