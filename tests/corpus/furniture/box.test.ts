import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';

const ABOVE = 'The ostrich farm near Plouay could close this spring, its owner was told on Friday.';
const BELOW = 'The prefecture says that it offered more time. A court will decide on 3 April.';
const BLURB = 'Les touristes y viennent par milliers depuis l’été, attirés par les falaises du lac.';

async function quotable(text: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    await writeFile(join(folder, 'a.txt'), text);
    const { documents } = await readCorpus(folder);
    return documents.flatMap(({ text, sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end)),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

const article = (box: string, end = '\n') =>
  ['Ostrich farm near Plouay under threat', ABOVE, box, BELOW].join('\n\n').replaceAll('\n', end);

it.each([
  `À lire aussi\nLe Grand Canyon de Guerlédan attire les foules\n${BLURB}`,
  `Read also:\nGuerledan Grand Canyon draws crowds\n${BLURB}`,
  `You may also like\nGuerledan Grand Canyon draws crowds\n${BLURB}\nTen tips for a better garden\n${BLURB}`,
])(
  'a box between two paragraphs is a teaser to its last line, and the article goes on below: %s',
  async (box) => {
    for (const end of ['\n', '\r\n']) {
      const text = (await quotable(article(box, end))).join(' ');
      expect(text).toContain('its owner was told on Friday.');
      expect(text).toContain('A court will decide on 3 April.');
      expect(text).not.toMatch(/touristes|Canyon|garden/u);
    }
  },
);

it('a paragraph below a teaser of one line is the article’s', async () => {
  const lines = ['Ostrich farm under threat', ABOVE, 'Read also: Guerledan Grand Canyon draws crowds', BELOW];
  for (const gap of ['\n', '\n\n']) {
    expect(await quotable(lines.join(gap))).toContain('A court will decide on 3 April.');
  }
});
