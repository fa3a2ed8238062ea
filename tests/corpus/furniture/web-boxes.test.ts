import { expect, it } from 'vitest';
import { quotable, readDocument } from '../../support/read-document.ts';

const TITLE = 'Bridge of Kerven reopens after two years';
const ARTICLE = [
  'The bridge of Kerven reopened on Monday morning after two years of works, and the first lorries crossed it at eight.',
  'Residents had asked for a cycle lane, which the county refused because of its cost of 2.4 million euros.',
  'The old bridge had been closed in March 2022 when divers found cracks in two of its seven piers.',
  'An inauguration will be held on Saturday with the prefect and the mayors of both towns.',
];
const TEASERS = [
  'In 1998, a fire in Morlan killed 20 people and destroyed 300 houses.',
  'Snow closes the road to Morlan for 3 days.',
];

const divided = (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join('');
const page = (box: string, below = '') =>
  `<div><h1>${TITLE}</h1><div>${divided(ARTICLE.slice(0, 2))}${box}${divided(ARTICLE.slice(2))}</div>${below}</div>`;

it.each(['From the archive', 'Related', 'Dans nos archives', 'À lire aussi'])(
  'the box of a web page is a teaser to its end, in whole sentences too: %s',
  async (heading) => {
    for (const box of [
      `<div>${divided([heading, ...TEASERS])}</div>`,
      `<div><h3>${heading}</h3><p>${TEASERS.join('</p><p>')}</p></div>`,
      `<div><div>${heading}</div><div>${divided(TEASERS)}</div></div>`,
    ])
      expect(quotable(await readDocument('a.html', page(box)))).toEqual([TITLE, ...ARTICLE]);
  },
);

it.each(['Key facts', 'What happened in Morlan'])(
  'any other box of a web page is kept: %s',
  async (heading) => {
    const box = `<div>${divided([heading, ...TEASERS])}</div>`;
    const kept = quotable(await readDocument('a.html', page(box)));
    for (const line of [...ARTICLE, ...TEASERS]) expect(kept).toContain(line);
  },
);

it('an article that stands below a heading of the page in one element is no box', async () => {
  const html = `<h1>${TITLE}</h1><p>${ARTICLE[0]}</p><div>${divided(['From the archive', ...ARTICLE.slice(1)])}</div>`;
  const kept = quotable(await readDocument('a.html', html));
  for (const line of ARTICLE) expect(kept).toContain(line);
});

it('what stands between two pleas is one of them', async () => {
  const plea = [
    'We have a small favour to ask.',
    'Millions are turning to the Post for open, independent news.',
    'Support us from $2.',
  ];
  const html = page('', `<div>${divided(plea)}</div>`);
  expect(quotable(await readDocument('a.html', html))).toEqual([TITLE, ...ARTICLE]);
});

it('a sentence of the article between two pleas is kept', async () => {
  const [first = '', second = '', third = '', last = ''] = ARTICLE;
  const text = [TITLE, first, 'Support us from $2.', second, 'We have a small favour to ask.', third, last];
  expect(quotable(await readDocument('a.txt', text.join('\n\n')))).toEqual([TITLE, ...ARTICLE]);
});
