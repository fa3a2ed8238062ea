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

const FARM = [
  'Ostrich farm near Plouay under threat',
  'The ostrich farm near Plouay could close this spring, its owner Yann Le Goff was told on Friday by the prefecture.',
  'Le Goff keeps 140 ostriches on eleven hectares, and sells their eggs, feathers and leather to shops in Lorient and Rennes.',
  'The prefecture says that the fences around the farm are too low, after three ostriches ran across a road in November.',
  'Inspectors had already warned Le Goff twice, in 2023 and last summer, and a neighbour sued him over trampled lettuces.',
  'Customers from as far as Brittany’s northern coast collect signatures, and a chef pleads that no butcher sells better steaks.',
  'Higher fences would cost 62,000 euros, more than the farm earns in a year, its owner told reporters.',
];
const LAST = 'A court in Lorient will decide on the fences and on the farm on 3 April.';

it.each([
  ['Read also', 'Twelve skiers were pulled out of an avalanche above Chamonix, all of them alive.'],
  ['À lire aussi', 'Douze skieurs ont été sortis vivants d’une avalanche au-dessus de Chamonix.'],
  [
    'Sponsored content',
    'Five ways to heat your home',
    'Nordheat installs heat pumps within ten days.',
    'Get a quote',
  ],
  ['Paid for by Nordheat', 'Five ways to heat your home', 'Nordheat installs heat pumps within ten days.'],
  [
    'Contenu partenaire',
    'Cinq idées pour isoler la maison',
    'Avec Nordheat, la chaleur reste à l’intérieur.',
  ],
])('a heading of the page takes with it what says nothing of the article: %s', async (...box) => {
  for (const gap of ['\n', '\n\n']) {
    const text = (await quotable([...FARM, ...box, LAST, 'Share', 'Comments'].join(gap))).join(' ');
    for (const line of [...FARM, LAST]) expect(text).toContain(line);
    for (const line of box) expect(text).not.toContain(line);
  }
});

it.each(['Read also', 'À lire aussi', 'Sponsored content', 'Publicité'])(
  'a heading of the page whose links were lost takes nothing of the article with it: %s',
  async (heading) => {
    const [title = '', first = '', ...others] = FARM;
    const text = (await quotable([title, first, heading, ...others, LAST].join('\n\n'))).join(' ');
    for (const line of [...FARM, LAST]) expect(text).toContain(line);
  },
);
