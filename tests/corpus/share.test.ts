import { expect, it } from 'vitest';
import { Document } from '../../src/corpus/document.ts';
import { LIMITS } from '../../src/corpus/limits.ts';
import { listFiles } from '../../src/corpus/list-files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { repeatedLines } from '../../src/corpus/repeated-lines.ts';
import { OwnShare } from '../../src/corpus/share.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

const TOWNS = 'Arles Brest Caen Dijon Évian Foix Gap Hyères Issoire Jarnac'.split(' ');

it('a corpus that several threads read gives the documents that one gives', async () => {
  const page = (town: string) => {
    const streets = Array.from({ length: 20 }, (_, at) => `celui de la rue n° ${at}`).join(', ');
    const paragraphs = Array.from(
      { length: 450 },
      (_, at) =>
        `Le conseil de ${town} a voté ${at} crédits, ${streets}. The mayor of ${town} said no to ${at} of them.`,
    );
    return ['Le courrier du conseil', `Les crédits de ${town} sont votés`, ...paragraphs].join('\n\n');
  };
  const files = Object.fromEntries(TOWNS.map((town) => [`${town}.txt`, page(town)]));
  const folder = await corpusFolder({
    ...files,
    'empty.txt': '',
    'Zut.txt': 'Un texte bref, et rien de plus.',
  });
  const { files: listed } = await listFiles(folder);
  expect(listed.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(LIMITS.singleThreadBytes);

  const alone = new OwnShare(folder, listed);
  const read = await alone.read();
  const byOne: Document[] = [];
  const ids = new Map(read.files.map(({ path }) => [path, path.toLowerCase().replace('.txt', '')]));
  for await (const made of alone.documents({ ids, repeated: repeatedLines(read.files) }))
    byOne.push(...made.map((parts) => new Document(parts)));

  const { documents, problems } = await readCorpus(folder);
  expect(problems).toEqual([{ path: 'empty.txt', message: 'no text in it' }]);
  const seen = ({ id, text, metadata, sentences, furniture }: Document) => ({
    id,
    text,
    metadata,
    furniture,
    sentences: sentences.map(({ document: _document, ...span }) => span),
  });
  expect(documents.map(({ path }) => path)).toEqual(
    listed.map(({ path }) => path).filter((path) => path !== 'empty.txt'),
  );
  for (const document of byOne) {
    const same = documents.find(({ path }) => path === document.path);
    expect(same && seen(same)).toEqual(seen(document));
  }
});
