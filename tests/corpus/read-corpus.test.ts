import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { type Corpus, readCorpus } from '../../src/corpus/read-corpus.ts';
import { projectPath } from '../../src/project-root.ts';
import { type PrintedLine, printedPdf } from '../support/pdf-file.ts';

const folders: string[] = [];

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const read = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Corpus> =>
  readCorpus(await folderWith(files));

const textsOf = (document: Document | undefined) =>
  document?.sentences.map(({ start, end }) => document.text.slice(start, end));

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

describe('the five articles', async () => {
  const { documents } = await readCorpus(projectPath('corpus'));

  it('give the same sentences and metadata with front matter and without', async () => {
    const raw = Object.fromEntries(
      documents.map(({ path, text }) => [path, text.replace(/^---\n.*?\n---\n/su, '')] as const),
    );
    const bare = await read(raw);
    expect(bare.documents.map(({ metadata }) => metadata)).toEqual(documents.map(({ metadata }) => metadata));
    expect(bare.documents.map(textsOf)).toEqual(documents.map(textsOf));
  });

  it('say nothing of the Grand Canyon, which another article of the same site is about', () => {
    expect(
      documents
        .flatMap((document) => textsOf(document) ?? [])
        .filter((text) => /canyon|mégafeu/iu.test(text)),
    ).toEqual([]);
  });

  it('have one title each, and their headings', () => {
    const kinds = documents.map(({ sentences }) => ({
      titles: sentences.filter(({ kind }) => kind === 'title').length,
      headings: sentences.filter(({ kind }) => kind === 'heading').length,
    }));
    expect(kinds.map(({ titles }) => titles)).toEqual([1, 1, 1, 1, 1]);
    expect(kinds.map(({ headings }) => headings)).toEqual([6, 4, 0, 7, 0]);
  });
});

describe('readCorpus', () => {
  it('loses no character: each is in a sentence, in furniture or white space between', async () => {
    const piece = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'Il a plu. ',
          'Une phrase, puis une autre ! ',
          'It rained on 12.5 km. ',
          '« Oui. » ',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          '\t',
          '\f',
          '\u2028',
          ' ',
          '\u00a0',
          '\ufeff',
          '\u200b',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '# ',
          '- ',
          '• ',
          '> ',
          '| a | b |',
          '---',
          '```',
          '**',
          '[a](b)',
          '![a](b)',
          '<!--',
          '-->',
          '<p>',
          '===',
          '1. ',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'Partager',
          'À lire aussi',
          'Dernières nouvelles',
          '1 min read',
          '3 mai 2024',
          'Source',
          'Tags : a',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('txt', 'md'), async (content, format) => {
        const { documents } = await read({ [`a.${format}`]: content });
        for (const document of documents) {
          const spans = [...document.sentences, ...document.furniture].sort((a, b) => a.start - b.start);
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(document.text.slice(end, span.start)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/u);
            end = span.end;
          }
          expect(document.text.slice(end)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a last paragraph that speaks of subscribers, sites and readers, since articles do so too', async () => {
    const paragraphs = [
      'The streaming service raised its prices by a tenth in forty countries on Tuesday.',
      'Analysts had expected the increase in the autumn, after the tennis tournaments.',
      'Partager',
      'Subscribers in Norway will pay most.',
      'Facebook',
      'Its site was down for two hours as users cancelled their accounts.',
    ];
    const { documents } = await read({
      'a.txt': ['Streaming gets dearer again', ...paragraphs].join('\n\n'),
    });
    const [document] = documents;
    const texts = document?.sentences.map(({ start, end }) => document.text.slice(start, end));
    expect(texts).toEqual(
      ['Streaming gets dearer again', ...paragraphs].filter((text) => !/^(?:Partager|Facebook)$/u.test(text)),
    );
  });

  it('takes time in proportion to a text of thousands of boxes and paragraphs in turn', async () => {
    const numbers = Array.from({ length: 4000 }, (_, index) => index);
    const boxes = ['Lire aussi', 'Dernières nouvelles', 'Commentaires', 'À propos de nous'];
    const pages = boxes.map((box) =>
      numbers
        .map((n) => `${box}\nLe maire de la ville ${n} a annoncé mardi que le pont coûterait ${n} millions.`)
        .join('\n'),
    );
    const contents = `Contents\n${numbers.map((n) => `Chapter of ${n}\n`).join('')}`.repeat(2);
    const begin = process.cpuUsage();
    for (const page of [...pages, contents]) await read({ 'a.txt': page });
    const { user, system } = process.cpuUsage(begin); // microseconds
    expect(user + system).toBeLessThan(10e6); // in proportion to the square it would be minutes
  });

  it('takes time in proportion to a text of nothing but lines that could be titles', async () => {
    const lines = (count: number, end: string) =>
      Array.from({ length: count }, (_, n) => `Combien le pont de la ville ${n} a-t-il coûté${end}`);
    const begin = process.cpuUsage();
    await read({ 'questions.txt': lines(8000, ' ?').join('\n\n') });
    const { problems } = await read({ 'lines.txt': lines(20_000, '').join('\n') });
    const { user, system } = process.cpuUsage(begin); // microseconds
    expect(user + system).toBeLessThan(10e6); // in proportion to the square it would be minutes
    expect(problems).toEqual([]);
  }, 20_000);

  it('survives whatever bytes a file holds', async () => {
    const path = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.pdf');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom(
            '<div>',
            '</div>',
            '<p',
            '>',
            '<table><tr>',
            '&amp;',
            '<!--',
            '<h1>',
            '<script>',
            'Il a plu. ',
            '"',
            '<br>',
            '<a href=x>',
          ),
        )
        .map((tags) => new TextEncoder().encode(tags.join(''))),
      fc.uint8Array({ maxLength: 200 }).map((tail) => Buffer.concat([Buffer.from('%PDF-1.4\n'), tail])),
    );
    await fc.assert(
      fc.asyncProperty(path, bytes, async (name, content) => {
        const { documents, problems } = await read({ [name]: content });
        expect(documents.length + problems.length).toBe(1);
        for (const document of documents) textsOf(document)?.map((text) => expect(text).not.toBe(''));
      }),
      { numRuns: 200 },
    );
  });

  it('names documents by their path, and keeps the extension where two would be alike', async () => {
    const { documents } = await read({
      'Iran/Accord.txt': 'Un accord a été signé.',
      'a.md': 'Un texte.',
      'a.txt': 'Un texte.',
      'Été 2024.txt': 'Il a fait chaud.',
    });
    expect(documents.map(({ id }) => id)).toEqual(['iran/accord', 'a.md', 'a.txt', 'été-2024']);
  });

  it('reads front matter that is no YAML line by line, and says so', async () => {
    const { documents, warnings } = await read({
      'colon.md':
        '---\ntitle: Séisme à Lorient : 57 morts\ndate: 2025-02-11\npublisher: "Le Télégramme"\nlang: fr\n---\nLa terre a tremblé.',
      'marks.txt':
        '---\nTitle: "Oui", dit "le maire"\nauthor: [Ann Doe\nurl: https://example.org/a: b\nretrieved: 2025-03-01\nother: x: y\n---\nLa terre a tremblé.',
      'unclosed.txt': '---\r\ntitle: Never closed\r\ndate: 2025-02-11\r\n\r\nLa terre a tremblé.',
      'unclosed-rule.md': '---\ntitle: Never closed\n\nLa terre a tremblé.\n\n---\n\nElle tremble encore.',
      'rule.txt': '---\nNote: La terre a tremblé.',
    });
    const declared = documents.map(({ path, metadata: { title, publishedOn, publisher } }) => [
      path,
      title,
      publishedOn,
      publisher,
    ]);
    expect(declared).toEqual([
      ['colon.md', 'Séisme à Lorient : 57 morts', '2025-02-11', 'Le Télégramme'],
      ['marks.txt', '"Oui", dit "le maire"', null, null],
      ['rule.txt', null, null, null],
      ['unclosed-rule.md', 'Never closed', null, null],
      ['unclosed.txt', 'Never closed', '2025-02-11', null],
    ]);
    expect(documents[1]?.metadata).toMatchObject({
      author: '[Ann Doe',
      url: null,
      retrievedOn: '2025-03-01',
    });
    expect(documents.map((document) => textsOf(document)?.[0])).toEqual([
      'La terre a tremblé.',
      'La terre a tremblé.',
      'Note: La terre a tremblé.',
      'La terre a tremblé.',
      'La terre a tremblé.',
    ]);
    expect([...new Set(warnings.map(({ path }) => path))]).toEqual([
      'colon.md',
      'marks.txt',
      'unclosed-rule.md',
      'unclosed.txt',
    ]);
  });

  it('reads what clippers of web pages call the address, the date and the author', async () => {
    const { documents, warnings } = await read({
      'blog.md': '---\ntitle: Ducks\npublished: true\nsource: a friend\n---\nFourteen ducks came.',
      'clip.md':
        '---\ntitle: Ducks\nsource: https://example.org/ducks\nauthor:\n  - "[[Ann Doe]]"\n  - "[[people/li|Li Wei]]"\npublished: 2025-05-06\ncreated: 2025-05-11\n---\nFourteen ducks came.',
    });
    expect(documents.map(({ metadata }) => metadata)).toMatchObject([
      { url: null, publishedOn: null, retrievedOn: null },
      {
        url: 'https://example.org/ducks',
        author: 'Ann Doe, Li Wei',
        publishedOn: '2025-05-06',
        retrievedOn: '2025-05-11',
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('reads front matter above a web page, and quotes none of it', async () => {
    const { documents, warnings } = await read({
      'pond.html':
        '---\ntitle: Ducks return\ndate: 2025-05-06\nurl: here\n---\n<p>The warden counted fourteen ducks on the pond.</p>',
    });
    expect(documents.map(textsOf)).toEqual([['The warden counted fourteen ducks on the pond.']]);
    expect(documents[0]?.metadata).toMatchObject({ title: 'Ducks return', publishedOn: '2025-05-06' });
    expect(warnings.map(({ path }) => path)).toEqual(['pond.html']);
  });

  it('reads a sentence on over the end of a page of a PDF, and cites the page that it begins on', async () => {
    const page = (number: number, ...lines: [string, ...string[]]): PrintedLine[] => [
      [770, 9, 'Report on the ponds of the valley'],
      ...lines.map((text, line): PrintedLine => [720 - 14 * line, 11, text]),
      [
        60,
        8,
        `${['', 'Her first', 'All', 'His', 'Later'][number]} counts are those of the warden and of nobody else.`,
      ],
      [30, 9, String(number)],
    ];
    const { documents } = await read({
      'ponds.pdf': printedPdf([
        page(
          1,
          'The warden walked around the pond in the first week of May and counted',
          'fourteen ducks. She had counted nine of them in the spring before, when the',
        ),
        page(2, 'ice had not melted. No heron came by, though the people of the village of'),
        page(3, 'Harrow say that one was seen in the reeds. It will be looked for in June.'),
        page(4, 'Another paragraph begins here, and it ends here.'),
      ]),
    });
    const [document] = documents;
    const cited = document?.sentences.map(({ start, end }) => [
      document.pageOf(start),
      document.text.slice(start, end),
    ]);
    expect(cited?.filter(([, text]) => !/counts/u.test(String(text)))).toEqual([
      [1, 'The warden walked around the pond in the first week of May and counted fourteen ducks.'],
      [1, 'She had counted nine of them in the spring before, when the ice had not melted.'],
      [2, 'No heron came by, though the people of the village of Harrow say that one was seen in the reeds.'],
      [3, 'It will be looked for in June.'],
      [4, 'Another paragraph begins here, and it ends here.'],
    ]);
    const notes = cited?.filter(([, text]) => /counts/u.test(String(text)));
    expect(notes?.map(([page]) => page)).toEqual([1, 2, 3, 4]);
  });

  it('cites the page of a note below a paragraph that goes on over the end of that page', async () => {
    const { documents } = await read({
      'crane.pdf': printedPdf([
        [
          [700, 11, 'The committee met three times in the spring and heard from the harbour'],
          [686, 11, 'master, who told it that the crane had been out of service for eleven'],
          [120, 8, 'See the report of the harbour office on the crane, printed in May.'],
        ],
        [
          [700, 11, 'months before anybody wrote to the council about it.'],
          [660, 11, 'It then adjourned until June, without a vote.'],
        ],
      ]),
    });
    const [document] = documents;
    expect(document?.sentences.map(({ start }) => document.pageOf(start))).toEqual([1, 1, 2]);
    expect(textsOf(document)?.[1]).toMatch(/^The committee .* eleven months before .* about it\.$/u);
  });

  it('reads one column of a PDF after the other where its lines stand side by side, and a table by its rows', async () => {
    const left = [
      'The ferry to the island left',
      'the quay at noon on Monday,',
      'the harbour office said. It',
      'carried 120 people, a crane',
      'and fourteen lorries, which',
      'came back the same evening.',
    ];
    const right = [
      'The island waits for a new',
      'school. The council says it',
      'will open in the autumn, or',
      'a little later if the roof',
      'cannot be paid for from the',
      'budget of the coming year.',
    ];
    const columns = left.flatMap((text, row): PrintedLine[] => [
      [700 - 13 * row, 10, text],
      [700 - 13 * row, 10, right[row] ?? '', 320],
    ]);
    const prices = ['Sole', 'Hake', 'Cod', 'Turbot', 'Bass', 'Skate', 'Plaice'];
    const table = prices.flatMap((fish, row): PrintedLine[] => [
      [700 - 13 * row, 10, fish],
      [700 - 13 * row, 10, `${row + 4} euros a kilo on Monday`, 320],
    ]);
    const { documents } = await read({ 'a.pdf': printedPdf([columns]), 'b.pdf': printedPdf([table]) });
    expect(textsOf(documents[0])).toEqual([
      'The ferry to the island left the quay at noon on Monday, the harbour office said.',
      'It carried 120 people, a crane and fourteen lorries, which came back the same evening.',
      'The island waits for a new school.',
      'The council says it will open in the autumn, or a little later if the roof cannot be paid for from the budget of the coming year.',
    ]);
    expect(textsOf(documents[1])?.[0]).toBe('Sole\t4 euros a kilo on Monday');
  });

  it('takes the largest letters of a PDF for its title, and what stands beside the number of a page for its edge', async () => {
    const first: PrintedLine[] = [
      [760, 9, 'The Oyster Institute'],
      [700, 24, 'Who pays for the wall?'],
      [670, 14, 'Budgets of the walls in six counties'],
      [640, 10, 'The walls of six counties will cost 412 million pounds by 2030.'],
      [40, 8, '1'],
    ];
    const pageOf = (head: string, heading: string, text: string): PrintedLine[] => [
      [760, 9, head],
      [700, 14, heading],
      [670, 10, text],
    ];
    const pages = [
      first,
      pageOf('2 | Who pays for the wall?', '1. The bill', 'Steel and rock explain most of the bill.'),
      pageOf('The Oyster Institute | 3', '2. Who decides', 'A wall needs eleven permits, we found.'),
    ];
    const { documents } = await read({ 'a.pdf': printedPdf(pages) });
    expect(documents[0]?.metadata.title).toBe('Who pays for the wall?');
    expect(textsOf(documents[0])).toEqual([
      'Who pays for the wall?',
      'Budgets of the walls in six counties',
      'The walls of six counties will cost 412 million pounds by 2030.',
      'The bill',
      'Steel and rock explain most of the bill.',
      'Who decides',
      'A wall needs eleven permits, we found.',
    ]);
  });

  it('takes for the title of two that are marked as one what speaks of the text, and not the name of the site', async () => {
    const text = 'The council of Aberlour voted on Tuesday to close the old pool by the end of March.';
    const { documents } = await read({
      'a.md': `# The Speyside Post\n\nNews since 1921\n\n# Pool in Aberlour to close by March\n\n${text}\n`,
      'b.txt': `Speyside Post\nNews of the valley since 1921\nHome\nContact\nWhy we swim all winter\nIn praise of cold water\nMarch 4, 2025\n\n${text}\n`,
    });
    const titles = documents.map(({ metadata }) => metadata.title);
    expect(titles).toEqual(['Pool in Aberlour to close by March', 'Why we swim all winter']);
  });

  it('keeps a numbered heading between two paragraphs, and no number alone', async () => {
    const { documents } = await read({
      'a.txt': `The walls of six counties\n\nThe walls of six counties will cost 412 million pounds.\n\n2. Who decides\n\nA wall needs eleven permits, we found last year.\n\n2.5\n\nThe slowest takes two years on average.`,
    });
    expect(textsOf(documents[0])?.slice(2)).toEqual([
      'Who decides',
      'A wall needs eleven permits, we found last year.',
      'The slowest takes two years on average.',
    ]);
  });

  it('quotes nothing that a page hides, by whatever style, and knows the authors that it marks', async () => {
    const hidden = [
      'display:none',
      'visibility: hidden',
      'opacity:0',
      'position:absolute;left:-9999px',
      'text-indent: -999em',
      'clip: rect(0 0 0 0)',
    ].map((style) => `<p style="${style}">Nobody sees this sentence of the page, which is hidden.</p>`);
    const article =
      '<p>The warden walked around the pond and counted 14 ducks.</p><p style="opacity:0.9">Nobody else came by all day long.</p>';
    const { documents } = await read({
      'a.html': `<style>.away{left:-999em}.fade{opacity:0}</style><article><h1>Ducks on the pond</h1>${article}${hidden.join('')}<p class="away">Hidden by a style sheet, this is not seen either.</p><p class="fade">It fades in when the page is loaded.</p></article>`,
      'b.html': `<head><meta name="citation_author" content="Doe, Ann"><meta name="citation_author" content="Roe, Bob"></head><body>${article}</body>`,
      'c.html': `<div itemprop="author"><a href="/ann"><span itemprop="name">Ann Doe</span></a></div>${article}`,
    });
    expect(textsOf(documents[0])).toEqual([
      'Ducks on the pond',
      'The warden walked around the pond and counted 14 ducks.',
      'Nobody else came by all day long.',
      'It fades in when the page is loaded.',
    ]);
    expect(documents.slice(1).map(({ metadata }) => metadata.author)).toEqual([
      'Doe, Ann; Roe, Bob',
      'Ann Doe',
    ]);
  });

  it('tells a sentence that begins with an address from the credit of a picture', async () => {
    const { documents } = await read({
      'a.txt': `Le bac reprend lundi

Le bac reprend lundi ses rotations vers l’île, dit la mairie. exemple.fr/bac en donne les horaires

Le bac à quai, vendredi à Lorient. afp.com/Anne LE GOFF

Les îliens attendaient ce retour depuis le mois de mars, quand une vanne avait cédé.`,
    });
    expect(textsOf(documents[0])?.slice(1)).toEqual([
      'Le bac reprend lundi ses rotations vers l’île, dit la mairie.',
      'exemple.fr/bac en donne les horaires',
      'Le bac à quai, vendredi à Lorient.',
      'Les îliens attendaient ce retour depuis le mois de mars, quand une vanne avait cédé.',
    ]);
  });

  it('quotes the sentence that begins with the words of the title, and not the one that says how to share it', async () => {
    const title = 'The old crane on the quay of Leith fell';
    const { documents } = await read({
      'a.txt': `${title}\n\n${title} on Thursday, and nobody was hurt by it.\n\nIt had stood there since 1921, the harbour office said on Friday.\n\nThe post ${title} appeared first on Port News.\n`,
      'b.txt': `${title}\n\nIt had stood there since 1921, the harbour office said on Friday.\n\n${title} was originally published in Port News.\n`,
    });
    expect(documents.map(textsOf)).toEqual([
      [
        title,
        `${title} on Thursday, and nobody was hurt by it.`,
        'It had stood there since 1921, the harbour office said on Friday.',
      ],
      [title, 'It had stood there since 1921, the harbour office said on Friday.'],
    ]);
  });

  it('takes the date of publication of a paper, not the one of its manuscript, and quotes nothing that stands behind its text', async () => {
    const { documents } = await read({
      'a.txt': `Ducks on the ponds of Harrow

Ann Doe & Luc Roy

Received: 4 June 2023

Accepted: 11 January 2024

Published: 19 February 2024

The warden walked around the ponds of Harrow for seven summers and counted every duck that she saw.

Ducks on the larger ponds raised twice as many young as those on the small ones, which dry up in June.

Data availability

The counts are available from the corresponding author on request.

Competing interests

The authors declare that they keep no ducks.
`,
    });
    const [document] = documents;
    expect(document?.metadata.publishedOn).toBe('2024-02-19');
    expect(textsOf(document)?.slice(1)).toEqual([
      'The warden walked around the ponds of Harrow for seven summers and counted every duck that she saw.',
      'Ducks on the larger ponds raised twice as many young as those on the small ones, which dry up in June.',
    ]);
  });

  it('knows a paper by its name above a date, and a writer by the place behind the name', async () => {
    const text =
      'La grue de Brest a été démontée hier par une équipe de dix ouvriers, selon le port.\n\nElle sera remontée au printemps, dit la directrice.';
    const { documents } = await read({
      'a.txt': `La grue de Brest démontée\n\nLe Courrier du port\n8 novembre 2025\n\n${text}`,
      'b.txt': `La grue de Brest démontée\n\nAnne Le Goff, à Brest\n8 novembre 2025, 16 h 45\n\n${text}`,
      'c.txt': `La grue de Brest démontée\n\nLa rédaction\n8 novembre 2025\n\n${text}`,
    });
    expect(documents.map(({ metadata: { publisher, author } }) => [publisher, author])).toEqual([
      ['Le Courrier du port', null],
      [null, 'Anne Le Goff'],
      [null, null],
    ]);
    for (const document of documents) expect(textsOf(document)).toHaveLength(3);
  });

  it('takes no result of another game for the title', async () => {
    const { documents } = await read({
      'a.txt': `Sedan 27 – 25 Charleville
Rethel 18 – 18 Givet

Le club de Sedan renverse celui de Charleville

17 mars 2024

Le club de Sedan a battu celui de Charleville samedi soir, devant 1 140 spectateurs. Il était mené de six buts.
`,
    });
    expect(documents[0]?.metadata.title).toBe('Le club de Sedan renverse celui de Charleville');
    expect(textsOf(documents[0])).toHaveLength(3);
  });

  it('reads on over the line breaks of a page within a sentence, but for menus, lists and bylines', async () => {
    const { documents } = await read({
      'a.html':
        '<h1>Ducks on the pond</h1><p>The warden walked<br>around the pond<br>and counted 14 ducks.<br>Nobody else came by all day.</p><p>She brought:<br>bread<br>seeds</p><p>They will be counted again in<br>May.<br><br>by hand, as she did last year and the year before that.</p>',
    });
    expect(documents.map(textsOf)).toEqual([
      [
        'Ducks on the pond',
        'The warden walked around the pond and counted 14 ducks.',
        'Nobody else came by all day.',
        'She brought:',
        'bread',
        'seeds',
        'They will be counted again in May.',
        'by hand, as she did last year and the year before that.',
      ],
    ]);
  });

  it('puts wrapped lines together where one stops in mid-sentence, whatever the next begins with', async () => {
    const english =
      'The mayor told residents on Sunday that before the end of\n2023 the town had planted no fewer than\n700 trees along the river Aire, of which at least\n30 had died.';
    const french =
      'La maire a rappelé dimanche que la ville avait planté au moins\n2 000 arbres au bord de\nl’Aire, dont près de\n30 sont morts.';
    const { documents } = await read({
      'a.txt': `Tree count published\n\n${english}\n`,
      'b.txt': `Le compte des arbres\n\n${french}\n`,
      'c.txt': 'Follow us on\nInstagram\nThe mayor has had trees planted along the river since 2023.\n',
    });
    expect(documents.map(textsOf)).toEqual([
      ['Tree count published', english],
      ['Le compte des arbres', french],
      ['The mayor has had trees planted along the river since 2023.'],
    ]);
    expect(documents.slice(0, 2).map(({ metadata }) => metadata.title)).toEqual([
      'Tree count published',
      'Le compte des arbres',
    ]);
  });

  it('reads the text of a footnote in Markdown, and neither its mark nor an address', async () => {
    const { documents } = await read({
      'a.md':
        '# Ferry sinks\n\nThe ferry sank off the coast on Monday.[^1]\n\n[^1]: A report of the\n    harbour said that 12 people drowned.\n[^2]: https://example.org/a\n[3]: https://example.org/b\n',
    });
    expect(documents.map(textsOf)).toEqual([
      [
        'Ferry sinks',
        'The ferry sank off the coast on Monday.[^1]',
        'A report of the\n    harbour said that 12 people drowned.',
      ],
    ]);
    expect(documents[0]?.sentences.map(({ kind }) => kind)).toEqual(['title', 'sentence', 'sentence']);
  });

  it('knows nothing where front matter says null, and reads a date that a tag calls one', async () => {
    const { documents, warnings } = await read({
      'tag.txt':
        '---\ntitle: "null"\ndate: !!timestamp 2025-05-06\npublisher: null\nauthor: ~\n---\nUn texte.',
      'lines.txt': '---\ntitle: Oui : non\npublisher: NULL\nauthor: ~\n---\nUn texte.',
    });
    expect(
      documents.map(({ metadata: { title, publishedOn, publisher, author } }) => [
        title,
        publishedOn,
        publisher,
        author,
      ]),
    ).toEqual([
      ['Oui : non', null, null, null],
      ['null', '2025-05-06', null, null],
    ]);
    expect(warnings.map(({ path }) => path)).toEqual(['lines.txt']);
  });

  it('reads names however front matter lists them, and dates in the forms that programs write', async () => {
    const fields = {
      'family.txt': 'author:\n  - given: Ann\n    family: Doe\n  - {first_name: Luc, last-name: Roy}',
      'mixed.txt': 'authors:\n  - Ann Doe\n  - name: Luc Roy\n    url: https://example.org\n  - literal: AFP',
      'object.txt': 'author: {name: Ann Doe}\npublisher: [{name: Le Port}, AFP]\ndate: 20240506T123000Z',
      'tabs.txt': 'title: 1984\nauthor:\n\t- Ann Doe\n\t- [[Luc Roy]]\ndate: 05/2024',
      'wrong.txt': 'title: {fr: Le port}\ndate: [2024.05.06, 2024.05.07]\nauthor: {email: a@example.org}',
    };
    const { documents, warnings } = await read(
      Object.fromEntries(
        Object.entries(fields).map(([path, yaml]) => [path, `---\n${yaml}\n---\nUn texte.`]),
      ),
    );
    expect(
      documents.map(({ metadata: { title, author, publisher, publishedOn } }) => [
        title,
        author,
        publisher,
        publishedOn,
      ]),
    ).toEqual([
      [null, 'Ann Doe, Luc Roy', null, null],
      [null, 'Ann Doe, Luc Roy, AFP', null, null],
      [null, 'Ann Doe', 'Le Port, AFP', '2024-05-06'],
      ['1984', 'Ann Doe, Luc Roy', null, '2024-05'],
      [null, null, null, '2024-05-06'],
    ]);
    expect(warnings.map(({ path, message }) => [path, message])).toEqual([
      ['wrong.txt', 'front matter: no text can be read in “title”'],
      ['wrong.txt', 'front matter: no text can be read in “author”'],
    ]);
  });

  it('reads front matter below blank lines, and with the line ends of an old Macintosh', async () => {
    const { documents, warnings } = await read({
      'blank.txt': '\n \n---\ntitle: Le port\nauthor: Ann Doe\n---\nUn texte.',
      'mac.txt': '---\rtitle: Le port\rauthor: Ann Doe\r---\rUn texte.',
    });
    expect(documents.map(({ metadata }) => [metadata.title, metadata.author])).toEqual([
      ['Le port', 'Ann Doe'],
      ['Le port', 'Ann Doe'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('takes the settings of the corpus and hidden files for no documents, and says so of each', async () => {
    const { documents, skipped } = await read({
      'topics.yaml': 'a: 1',
      'glossary.txt': 'char = tank',
      '.draft.txt': 'Un brouillon.',
      'iran/topics.txt': 'Un document comme un autre.',
    });
    expect(documents.map(({ id }) => id)).toEqual(['iran/topics']);
    expect(skipped).toEqual([
      { path: '.draft.txt', message: 'hidden, or a backup copy' },
      { path: 'glossary.txt', message: 'settings of the corpus' },
      { path: 'topics.yaml', message: 'settings of the corpus' },
    ]);
  });

  it('reads nothing outside of the folder', async () => {
    const outside = await folderWith({ 'secret.txt': 'Un secret.' });
    const folder = await folderWith({ 'a.txt': 'Un texte.', 'b/c.txt': 'Un autre texte.' });
    await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    await symlink(outside, join(folder, 'folder'));
    await symlink(folder, join(folder, 'b', 'loop'));
    await symlink(join(folder, 'a.txt'), join(folder, 'inside.txt'));
    const { documents, skipped, problems } = await readCorpus(folder);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b/c', 'inside']);
    expect(problems).toEqual([]);
    expect(skipped).toEqual([
      { path: 'b/loop', message: 'a folder that was read already' },
      { path: 'folder', message: 'a link out of the folder' },
      { path: 'link.txt', message: 'a link out of the folder' },
    ]);
  });

  it('says of files whose names are not UTF-8 that they were not read', async (context) => {
    const folder = await folderWith({ 'a.txt': 'Un texte.' });
    const name = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from('.txt')]);
    await writeFile(name, 'Un autre texte.').catch(() => context.skip()); // some file systems have no such names
    const { documents, problems } = await readCorpus(folder);
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toEqual([{ path: 'b\ufffd.txt', message: 'a name that is not UTF-8' }]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'says of a folder in it that cannot be opened that it was not read',
    async () => {
      const folder = await folderWith({ 'a.txt': 'Un texte.', 'locked/b.txt': 'Un autre texte.' });
      await chmod(join(folder, 'locked'), 0);
      const { problems } = await readCorpus(folder);
      await chmod(join(folder, 'locked'), 0o700);
      expect(problems).toEqual([{ path: 'locked', message: 'a folder that cannot be opened' }]);
    },
  );

  it('says of a folder that is not there that it is not', async () => {
    await expect(readCorpus('/nowhere/at/all')).rejects.toThrow(/no such folder/u);
  });

  it('takes the lines that many files share for the page, and not the story that three sites tell', async () => {
    const page = (article: string) =>
      `Le journal de la vallée\n\n${article}\n\nVotre avis compte pour la rédaction du journal, écrivez-nous donc.`;
    const articles = {
      Brie: 'Le maire de Brie a été réélu dimanche avec une large avance.\n\nLa commune compte trois écoles et un lycée.',
      Gex: 'Deux loups ont attaqué un troupeau dans la nuit de lundi.\n\nLes éleveurs demandent des chiens de garde.',
      Lens: 'Une mine abandonnée va chauffer le quartier de la gare.\n\nLes premiers tuyaux seront posés en avril.',
    };
    const pages = Object.fromEntries(
      Object.entries(articles).map(([name, text]) => [`${name}.txt`, page(text)]),
    );
    const wire =
      'Le pont a été fermé lundi matin à la circulation.\n\nIl restera fermé pendant trois semaines au moins.';
    const { documents } = await read({
      ...pages,
      'wire-1.txt': wire,
      'wire-2.txt': wire,
      'wire-3.txt': wire,
    });
    const [first] = documents;
    expect(textsOf(first)).toEqual([
      'Le maire de Brie a été réélu dimanche avec une large avance.',
      'La commune compte trois écoles et un lycée.',
    ]);
    expect(documents.slice(3).map((document) => textsOf(document)?.length)).toEqual([2, 2, 2]);
  });

  it('keeps a heading that many files have where they mark it as one, and takes a bare line for a label', async () => {
    const articles = [
      ['Le maire de Brie a été réélu dimanche.', 'La commune compte trois écoles et un lycée.'],
      ['Deux loups ont attaqué un troupeau lundi.', 'Les éleveurs demandent des chiens de garde.'],
      ['Une mine abandonnée va chauffer la gare.', 'Les premiers tuyaux seront posés en avril.'],
    ];
    const { documents } = await read(
      Object.fromEntries(
        articles.flatMap(([news, context], at) => [
          [`md/${at}.md`, `${news}\n\n## Contexte\n\n${context}`],
          [`txt/${at}.txt`, `${news}\n\nContexte\n\n${context}`],
        ]),
      ),
    );
    const lines = documents.map((document) => textsOf(document)?.includes('Contexte'));
    expect(lines).toEqual([true, true, true, false, false, false]);
  });

  it('keeps a sentence that different articles of a collection end with', async () => {
    const articles = {
      Albi: 'La cathédrale d’Albi a reçu un million de visiteurs en 2024.',
      Brest: 'Le port de Brest accueille un paquebot de 300 mètres, le plus long de la saison.',
      Gex: 'Deux loups ont attaqué un troupeau près de Gex dans la nuit de lundi.',
      Lens: 'Une mine abandonnée va chauffer le quartier de la gare de Lens dès avril.',
    };
    const close = 'Le conseil municipal se prononcera lors de sa prochaine séance.';
    const { documents } = await read(
      Object.fromEntries(
        Object.entries(articles).map(([name, text]) => [`${name}.txt`, `${text}\n\n${close}`]),
      ),
    );
    expect(documents.map(textsOf)).toEqual(Object.values(articles).map((text) => [text, close]));
  });

  it('takes what nearly all of five articles or more say word for word for the page', async () => {
    const articles = [
      'La cathédrale d’Albi a reçu un million de visiteurs en 2024.',
      'Le port de Brest accueille un paquebot de 300 mètres, le plus long de la saison.',
      'Deux loups ont attaqué un troupeau près de Gex dans la nuit de lundi.',
      'Une mine abandonnée va chauffer le quartier de la gare de Lens dès avril.',
      'Les vergers de Caen ont livré moins de pommes que l’an dernier.',
    ];
    const close =
      'Nos reporters parcourent chaque jour les routes du pays.\n\nLa rédaction relit chaque texte avant de le mettre en ligne.';
    const { documents } = await read(
      Object.fromEntries(articles.map((text, at) => [`${at}.txt`, `${text}\n\n${close}`])),
    );
    expect(documents.map(textsOf)).toEqual(articles.map((text) => [text]));
  });

  it('takes a sentence that is set apart from its paragraph for the page, and goes on below a box of headlines', async () => {
    const said = 'We waited nine winters for a roof';
    const below = [
      'Jean Aubry bought the first pew in 1998, and with it a bucket for the rain that came through.',
      'Slates from Angers were cheaper than any tile, though each had to be carried up by hand.',
    ];
    const { documents } = await read({
      'a.txt': [
        'The chapel of Plouray has its roof again',
        'The chapel of Plouray was reopened on Sunday, with a roof of 14,000 slates paid for by its neighbours.',
        `“${said}.”`,
        `“${said}, and the tenth was the wettest”, the mayor said.`,
        'You might also like',
        'Ferry prices go up',
        'A bus for the coast',
        ...below,
      ].join('\n\n'),
    });
    const texts = textsOf(documents[0]) ?? [];
    expect(texts.filter((text) => text.includes(said))).toHaveLength(1);
    expect(texts).toEqual(expect.arrayContaining(below));
    expect(texts).not.toContain('Ferry prices go up');
  });

  it('keeps the only paragraph of an article, though it speaks to its readers as pages do', async () => {
    const prose =
      'Votre don de cinquante euros donne droit à un concert de la fanfare dans le jardin, promet son chef, qui a déjà reçu quarante demandes.';
    const page = [
      'Menu',
      'Une fanfare à domicile contre un don',
      'Abonnez-vous à notre newsletter',
      prose,
      'Facebook',
    ];
    const { documents } = await read({ 'a.txt': page.join('\n') });
    expect(documents.map(textsOf)).toEqual([['Une fanfare à domicile contre un don', prose]]);
  });

  it('counts copies of one dispatch as one file, though each has a few words of its own', async () => {
    const copy = (town: string) =>
      `Le pont de ${town} rouvre lundi aux piétons\n\nLe pont de ${town}, fermé depuis l’hiver, rouvrira lundi à 6 h 30, a annoncé la métropole. Quelque 14 500 véhicules l’empruntaient chaque jour avant les travaux, selon le service des routes.\n\nLes travaux ont été menés par une soixantaine d’ouvriers.`;
    const towns = ['Brest', 'Crozon', 'Landerneau', 'Morlaix', 'Plougastel'];
    const { documents } = await read(Object.fromEntries(towns.map((town) => [`${town}.txt`, copy(town)])));
    expect(documents.map((document) => textsOf(document)?.at(-1))).toEqual(
      towns.map(() => 'Les travaux ont été menés par une soixantaine d’ouvriers.'),
    );
  });

  it('tells the language of each sentence where a document mixes them', async () => {
    const { documents } = await read({
      'a.txt':
        'Le ministre a répondu aux questions de la presse dans la soirée.\n\nThe minister answered the questions of the press in the evening.',
    });
    expect(documents[0]?.sentences.map(({ language }) => language)).toEqual(['fr', 'en']);
  });
});

describe('a hostile document', () => {
  const hostile: Readonly<Record<string, string>> = {
    'no full stop.txt': 'mot '.repeat(50_000),
    'one word.txt': 'a'.repeat(300_000),
    'spaces.txt': `a${' '.repeat(300_000)}b`,
    'marks.txt': '. ! ? … '.repeat(20_000),
    'long line.txt': 'Il a plu toute la nuit sur la ville. '.repeat(20_000),
    'openers.txt': 'À lire aussi\nUn titre sans point\n\n'.repeat(2000),
    'bars.txt': 'a|'.repeat(50_000),
    'brackets.md': `${'[a]('.repeat(30_000)}b`,
    'images.md': `${'![a]('.repeat(10_000)}b`,
    'tags.md': '<a '.repeat(50_000),
    'open tags.html': '<p>'.repeat(20_000).concat('Un texte.'),
    'stray marks.html': '<'.repeat(200_000).concat('Un texte.'),
    'attributes.html': `<p ${'a=b '.repeat(50_000)}>Un texte.`,
    'json.html': `<script type="application/ld+json">${'['.repeat(50_000)}</script><p>Un texte.`,
  };

  it.each(Object.entries(hostile))('is read or refused within two seconds: %s', async (path, content) => {
    const folder = await folderWith({ [path]: content });
    const begin = performance.now();
    const { documents, problems } = await readCorpus(folder);
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(documents.length + problems.length).toBe(1);
  });

  it('has its front matter read as strings, without code, bombs or prototypes', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x]',
      ...[...'bcdefgh'].map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(8)}]`),
    ];
    const { documents, warnings } = await read({
      'bomb.txt': `---\n${bomb.join('\n')}\ntitle: *h\n---\nUn texte.`,
      'code.txt': '---\ntitle: !!js/function "function () { throw 1 }"\n---\nUn texte.',
      'proto.txt':
        '---\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\ntitle: Bien\ndate: 2024-05-01\n---\nUn texte.',
      'broken.txt': '---\ntitle: "sans fin\ndate: 2024\n---\nUn texte.',
      'rules.txt': '---\nUn texte entre deux traits, et non des champs.\n---\nUn autre texte.',
    });
    expect(documents.map(({ path, metadata }) => [path, metadata.title, metadata.publishedOn])).toEqual([
      ['bomb.txt', null, null],
      ['broken.txt', 'sans fin', '2024'],
      ['code.txt', 'function () { throw 1 }', null],
      ['proto.txt', 'Bien', '2024-05-01'],
      ['rules.txt', null, null],
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(warnings.map(({ path }) => path)).toEqual(['bomb.txt', 'broken.txt']);
    for (const document of documents) expect(textsOf(document)?.at(-1)).toMatch(/texte\.$/u);
  });

  it('is refused where UTF-8 and other bytes are mixed, however few of either, and never read as “Ã©”', async () => {
    const utf8 = Buffer.from('L’été à Brest.\n');
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const { documents, problems } = await read({
      'broken.txt': Buffer.concat([utf8, Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x0a])]),
      'joined.txt': Buffer.concat([latin('Le maire a été réélu à la tête de la cité. '.repeat(9)), utf8]),
      'symbols.txt': latin('The post pays \u00a323,400, \u00b12 %, or \u00a31,950 a month.'),
      'latin.txt': latin('« LA LIBERTÉ », a écrit le préfet à propos de « L\u00c9T\u00c9\u00a0».'),
    });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ['broken.txt', 'bytes that are not UTF-8, the first at 20'],
      ['joined.txt', 'bytes that are not UTF-8, the first at 11'],
    ]);
    expect(documents.map(({ path, encoding }) => [path, encoding])).toEqual([
      ['latin.txt', 'windows-1252'],
      ['symbols.txt', 'windows-1252'],
    ]);
  });

  it('is read as ISO 8859-15 where a half would stand in a word', async () => {
    const { documents } = await read({
      'a.txt': Buffer.from(
        "Au c\u00bdur de Brest, l'\u00bduvre a co\u00fbt\u00e9 5 \u00a4, dit la mairie.",
        'latin1',
      ),
      'b.txt': Buffer.from(
        'Le litre \u00bd \u00e9cr\u00e9m\u00e9 co\u00fbte 1\u00bd euro, dit la mairie.',
        'latin1',
      ),
    });
    expect(documents.map(({ text, encoding }) => [text, encoding])).toEqual([
      ["Au cœur de Brest, l'œuvre a coûté 5 €, dit la mairie.", 'iso-8859-15'],
      ['Le litre ½ écrémé coûte 1½ euro, dit la mairie.', 'windows-1252'],
    ]);
  });

  it('is warned of where another program spoiled its letters', async () => {
    const { documents, warnings } = await read({ 'a.txt': 'LâÃ©tÃ© Ã  Brest a Ã©tÃ© pluvieux, dit-on.' });
    expect(documents).toHaveLength(1);
    expect(warnings.map(({ message }) => message)).toEqual([
      'letters such as “Ã©”: another program took its UTF-8 for windows-1252',
    ]);
  });

  it('is refused by name where it is a PDF or an RTF file that is called a text', async () => {
    const { documents, problems } = await read({
      'a.txt': '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\nBT (Hello there) Tj ET\n',
      'b.md': '{\\rtf1\\ansi Hello there.}',
    });
    expect(documents).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'a PDF by another name, not text',
      'an RTF file, not text',
    ]);
  });

  it('keeps its control characters, so that a quote is the text of the file', async () => {
    const { documents } = await read({ 'a.txt': 'Un \u001b[31mtexte\u202e rouge, avec des\u200b signes.\n' });
    expect(textsOf(documents[0])).toEqual(['Un \u001b[31mtexte\u202e rouge, avec des\u200b signes.']);
  });
});
