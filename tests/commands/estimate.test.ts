import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Locale } from '../../src/catalogue/locale.ts';
import { formatMessage } from '../../src/catalogue/messages.ts';
import type { Answer, QuoteItem } from '../../src/command.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { run } from '../../src/run.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

const article = (title: string, publisher: string, date: string, text: string): string =>
  `---\ntitle: ${title}\npublisher: ${publisher}\ndate: ${date}\n---\n\n${text}\n`;

const FILES = {
  'barrage.md': article(
    'Un barrage cède',
    'Le Jour',
    '2025-03-04',
    'La rupture du barrage a fait au moins 40 morts, selon la préfecture. Environ 300 personnes ont été blessées. Le 3 mars, 12 des 25 communes restaient sans eau.\n\nLes assureurs prévoient un coût de 1,2 milliard d’euros. Le fleuve est monté de 2 mètres.',
  ),
  'copie.md': article(
    'Le barrage a cédé',
    'La Dépêche du Sud',
    '2025-03-05',
    'La catastrophe a coûté la vie à de nombreux riverains. On compte au moins 40 morts, selon la préfecture.',
  ),
  'dam.md': article(
    'Dam failure',
    'The Observer',
    '2025-03-06',
    'The mayor said that 95 people had been killed and 310 injured when the dam broke. "=1+1" was painted on the wall by 3 students.',
  ),
  'old.md': article('A flood of 1998', 'The Observer', '2011-01-01', 'The river killed 7 people then.'),
};

let library: Library;
beforeAll(async () => {
  library = await openLibrary(await corpusFolder(FILES));
});

const ask = (options: Record<string, string | boolean>, command = 'estimate'): Promise<Answer> =>
  run({ command, options, locale: 'en-US' }, library);

const quotesOf = (answer: Answer): readonly QuoteItem[] =>
  answer.outcome === 'answered' ? answer.items.filter((item) => item.kind === 'quote') : [];

const figuresIn = (answer: Answer): string[] =>
  quotesOf(answer).flatMap(({ estimates }) => estimates.map(({ figure }) => figure.text));

describe('/estimate', () => {
  it('groups the claims by status and gives the newest source first', async () => {
    const answer = await ask({ topic: 'casualties' });
    expect(figuresIn(answer)).toEqual([
      '95', // killed, 6 March
      'au moins 40', // killed, 4 March
      '7', // killed, 2011
      '310', // wounded, 6 March, in the sentence of the 95
      'Environ 300', // wounded, 4 March
    ]);
    const headings =
      answer.outcome === 'answered' ? answer.items.filter(({ kind }) => kind === 'message') : [];
    expect(headings).toHaveLength(2);
  });

  it('quotes a sentence under the heading of each status that it has figures of, with those alone', async () => {
    const answer = await ask({ topic: 'casualties', source: 'dam' });
    const quotes = quotesOf(answer);
    expect(quotes.map(({ estimates }) => estimates.map(({ status }) => status))).toEqual([
      ['killed'],
      ['wounded'],
    ]);
    for (const { estimates, highlights, quote } of quotes) {
      const marked = highlights.map(({ start, end }) => quote.text.slice(start, end));
      expect(marked).toEqual(estimates.map(({ figure }) => figure.text));
    }
    expect(answer.outcome === 'answered' && answer.items.map(({ kind }) => kind)).toEqual([
      'message',
      'quote',
      'message',
      'quote',
    ]);
  });

  it('quotes a sentence with two figures of one kind once, with both', async () => {
    const [first, ...rest] = quotesOf(await ask({ topic: 'communes' }));
    expect(first?.estimates.map(({ figure }) => figure.text)).toEqual(['12', '25']);
    expect(rest).toEqual([]);
  });

  it('folds a claim that another article copies under the first to give it', async () => {
    const claim = quotesOf(await ask({ topic: 'casualties' })).find(({ quote }) => quote.text.includes('40'));
    expect(claim?.quote.document.id).toBe('barrage');
    expect(claim?.alsoIn.map(({ document }) => document.id)).toEqual(['copie']);
  });

  it.each([
    [{ about: 'barrage' }, ['95', '310', 'au moins 40', 'Environ 300']],
    [{ source: 'observer' }, ['95', '310', '7']],
    [{ claimant: 'préfecture' }, ['au moins 40']],
    [{ claimant: 'mayor' }, ['95', '310']],
    [{ since: '2025-03-05' }, ['95', '310', 'au moins 40']],
    [{ until: '2024' }, ['7']],
    [{ status: 'blessés' }, ['310', 'Environ 300']],
    [{ since: 'yesterday' }, ['95', '310', 'au moins 40']],
    [{ since: 'march 5' }, ['95', '310', 'au moins 40']],
    [{ since: 'il y a deux jours' }, ['95', '310', 'au moins 40', 'Environ 300']],
    [{ until: 'en janvier' }, ['7']],
    [{ since: '2011', until: '2011', status: 'killed' }, ['7']],
  ])('narrows by %j', async (filters, expected) => {
    const found = figuresIn(await ask({ topic: 'casualties', ...filters }));
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('knows a claimant by what means the same in the other language, not by what only means something near', async () => {
    const ofClaimants = await openLibrary(
      await corpusFolder({
        'a.md': article('Licences', 'Le Jour', '2025-03-04', 'Selon la fédération, 210 clubs ont fermé.'),
        'b.md': article('Clubs', 'The Observer', '2025-03-05', 'The league said that 120 clubs had paid.'),
        'c.md': article('Sport', 'Le Jour', '2025-03-06', 'Selon le ministère, 330 clubs ont fermé.'),
      }),
    );
    const givenBy = async (claimant: string) =>
      figuresIn(
        await run({ command: 'estimate', options: { topic: 'clubs', claimant }, locale: 'fr' }, ofClaimants),
      );
    expect(await givenBy('federation')).toEqual(['210']);
    expect(await givenBy('ligue')).toEqual(['120']);
    expect(await givenBy('ministry')).toEqual(['330']);
  });

  it('knows a claimant by the beginning of a word, not by letters within one', async () => {
    const ofClaimants = await openLibrary(
      await corpusFolder({
        'a.md': article('Clubs', 'Le Jour', '2025-03-04', 'Selon le NIS, 210 clubs ont fermé.'),
        'b.md': article('Sport', 'Le Jour', '2025-03-06', 'Selon le ministère, 330 clubs ont fermé.'),
      }),
    );
    const answer = await run(
      { command: 'estimate', options: { topic: 'clubs', claimant: 'nis' }, locale: 'fr' },
      ofClaimants,
    );
    expect(figuresIn(answer)).toEqual(['210']);
  });

  it.each([
    ['communes', ['12', '25']],
    ['coût', ['1,2 milliard']],
    ['cost', ['1,2 milliard']],
    ['students', ['3']],
    ['étudiants', ['3']],
    ['deaths', ['95', 'au moins 40', '7']],
  ])('lists the figures of what words name: %s', async (words, expected) => {
    expect(figuresIn(await ask({ topic: words })).sort()).toEqual(expect.arrayContaining(expected));
    expect(figuresIn(await ask({ topic: 'other', what: words })).sort()).toEqual(
      figuresIn(await ask({ topic: words })).sort(),
    );
  });

  it('does not take a noun for those of whom a verb of its family tells', async () => {
    const files = { 'a.md': 'After the crash 12 people were hospitalised.\n\nThe county has 4 hospitals.\n' };
    const opened = await openLibrary(await corpusFolder(files));
    const listed = (topic: string) =>
      run({ command: 'estimate', options: { topic }, locale: 'en-US' }, opened);
    expect(figuresIn(await listed('hospitals'))).toEqual(['4']);
    expect(figuresIn(await listed('hospitalised'))).toEqual(['12']);
  });

  it.each([
    ['soldats blessés', ['80']],
    ['wounded soldiers', ['80']],
    ['soldats', ['3 000', '80']],
    ['sinistrés relogés', ['45', '60']],
  ])('leaves out of whom a sentence tells otherwise than its neighbour: %s', async (topic, expected) => {
    const text =
      'Le général a envoyé 3 000 soldats vers le col. Au retour, 80 soldats ont été blessés.\n\nLes premiers ont été relogés lundi. On comptait 45 sinistrés à Orn. Le préfet a relogé 60 sinistrés à Vell.';
    const opened = await openLibrary(await corpusFolder({ 'a.md': `${text}\n` }));
    const answer = await run({ command: 'estimate', options: { topic }, locale: 'en-US' }, opened);
    expect(figuresIn(answer).sort()).toEqual(expected);
  });

  it.each(['"casualties"', '“Casualties”', '\u202ecasualties', 'casualties.'])(
    'knows a topic typed as %s',
    async (topic) => {
      expect(await ask({ topic })).toEqual(await ask({ topic: 'casualties' }));
    },
  );

  it('knows a topic by its name in both languages', async () => {
    expect(await ask({ topic: 'pertes' })).toEqual(await ask({ topic: 'casualties' }));
  });

  it('says that the corpus is silent rather than quote a neighbour', async () => {
    const answer = await ask({ topic: 'volcanoes' });
    expect(answer).toMatchObject({ outcome: 'no_match', message: { key: 'noEstimate' } });
    expect((await ask({ topic: 'casualties', since: '2031' })).outcome).toBe('no_match');
  });

  it.each([
    { since: 'whenever' },
    { since: 'June and July' },
    { since: '2025-13' },
    { until: '20' },
    { since: '2025-02-30' },
    { until: '2023-02-29' },
  ])('refuses %j', async (filters) => {
    expect((await ask({ topic: 'casualties', ...filters })).outcome).toBe('invalid');
  });

  it('adds a table in which no cell is a formula and every text is whole', async () => {
    const answer = await ask({ topic: 'other', what: 'students', csv: true });
    const [table] = answer.outcome === 'answered' ? answer.attachments : [];
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(table?.content);
    expect(text.startsWith('\ufeff')).toBe(true);
    const [row] = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ figure: '3', value: '3', document: 'dam', published_on: '2025-03-06' });
    expect(row?.quote).toContain('painted on the wall by 3 students.');
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('a date in words', () => {
  it('is counted from the day of the newest source, and the answer says how it was read', async () => {
    const said = async (options: Record<string, string>, locale: Locale) => {
      const answer = await run({ command: 'estimate', options, locale }, library);
      const [first] = answer.outcome === 'answered' ? answer.items : [];
      return first?.kind === 'message' ? formatMessage(first.message, locale) : first?.kind;
    };
    expect(await said({ topic: 'casualties', since: 'last month' }, 'en-US')).toBe(
      'since:"last month" was read as February 2025, counted from March 6, 2025, the day of the newest source.',
    );
    expect(await said({ topic: 'casualties', since: 'le mois dernier' }, 'fr')).toMatch(
      /^depuis:"le mois dernier" a été lu comme février 2025, compté à partir du 6 mars 2025, /,
    );
  });

  it('is told for claims face to face too', async () => {
    const answer = await ask({ topic: 'casualties', since: 'last year' }, 'compare');
    const [first] = answer.outcome === 'answered' ? answer.items : [];
    expect(first).toMatchObject({ message: { key: 'dateRead', parameters: { date: '2024' } } });
  });
});

describe('a filter that leaves nothing', () => {
  const said = async (options: Record<string, string>, locale: Locale = 'en-US') => {
    const answer = await run({ command: 'estimate', options, locale }, library);
    return answer.outcome === 'answered' ? 'answered' : formatMessage(answer.message, locale);
  };

  it('is named, with how many figures there are without it', async () => {
    expect(await said({ topic: 'casualties', source: 'Le Monde', since: '2011' })).toBe(
      'The corpus gives 5 figures on this, but none with source:"Le Monde".',
    );
    expect(await said({ topic: 'casualties', what: 'soldiers' }, 'fr')).toBe(
      'Le corpus donne 5 chiffres à ce sujet, mais aucun avec quoi:soldiers.',
    );
    expect(await said({ topic: 'casualties', status: 'captured' })).toMatch(
      /but none with status:captured\.$/,
    );
  });

  it('is named with the others where only all together leave nothing', async () => {
    expect(await said({ topic: 'casualties', claimant: 'préfecture', since: '2025-03-06' })).toBe(
      'The corpus gives 5 figures on this, but none with since:2025-03-06, claimant:préfecture.',
    );
  });

  it('is not blamed where the corpus has no such figure at all', async () => {
    expect(await said({ topic: 'bicycles', since: '2011' })).toBe(
      'No sentence of the corpus gives a figure on this.',
    );
  });

  it('is refused where a range ends before it begins', async () => {
    const answer = await ask({ topic: 'casualties', since: '2025-04', until: '2025-03-31' });
    expect(answer).toMatchObject({ outcome: 'invalid', message: { key: 'emptyRange' } });
    expect(figuresIn(await ask({ topic: 'casualties', since: '2025-03-06', until: '2025' }))).toEqual([
      '95',
      '310',
    ]);
  });
});

describe('the table', () => {
  it('says which figures only repeat another, and by which reference each is cited', async () => {
    const answer = await ask({ topic: 'casualties', status: 'killed', csv: true });
    const [table] = answer.outcome === 'answered' ? answer.attachments : [];
    const rows: Record<string, string>[] = parse(Buffer.from(table?.content ?? []), {
      bom: true,
      columns: true,
    });
    const [origin, copy] = rows.filter(({ figure }) => figure === 'au moins 40');
    expect(origin).toMatchObject({ document: 'barrage', repeats: '' });
    expect(copy).toMatchObject({ document: 'copie', repeats: origin?.reference });
    expect((await ask({ reference: origin?.reference ?? '' }, 'cite')).outcome).toBe('answered');
  });
});

describe('/compare', () => {
  it('puts the claims for the same thing and time that differ most face to face', async () => {
    const answer = await ask({ topic: 'casualties' }, 'compare');
    const figures = figuresIn(answer);
    expect(figures.slice(0, 2)).toEqual(['95', 'au moins 40']);
    expect(figures).not.toContain('7'); // of another time
  });

  it('says so where nothing differs', async () => {
    expect(await ask({ topic: 'communes' }, 'compare')).toMatchObject({ message: { key: 'noDisagreement' } });
  });
});

describe('/estimate other', () => {
  it('says what to give where nothing is named', async () => {
    expect(await ask({ topic: 'other' })).toEqual({
      outcome: 'invalid',
      option: 'what',
      message: { key: 'nameTheThing' },
    });
    expect(figuresIn(await ask({ topic: 'other', about: 'assureurs' }))).toEqual(['1,2 milliard']);
  });
});

describe('a date that is in no calendar', () => {
  it('is refused by its name', async () => {
    expect(await ask({ topic: 'casualties', since: '2025-02-30' })).toEqual({
      outcome: 'invalid',
      option: 'since',
      message: { key: 'noSuchDate', parameters: { date: '2025-02-30' } },
    });
  });
});

describe('things with what became of them', () => {
  it.each(['soldats déployés', 'deployed soldiers'])(
    'are none that something else became of: %s',
    async (topic) => {
      const files = {
        'a.md':
          'La Corée a déployé 10 000 soldats à Koursk. Elle enverra 2 000 soldats de plus, qui seront déployés en mai.\n',
      };
      const opened = await openLibrary(await corpusFolder(files));
      expect(figuresIn(await run({ command: 'estimate', options: { topic }, locale: 'fr' }, opened))).toEqual(
        ['10 000'],
      );
    },
  );

  it('are met by people of any kind where people are asked for', async () => {
    const files = { 'a.md': 'The flood displaced 300 villagers and 40 nurses. It drowned 20 cows.\n' };
    const opened = await openLibrary(await corpusFolder(files));
    const request = { command: 'estimate', options: { topic: 'people' }, locale: 'en-US' as const };
    expect(figuresIn(await run(request, opened))).toEqual(['300', '40']);
  });
});

describe('the status of another topic', () => {
  it.each(['wounded', 'blessés', 'livrés'])('is refused: %s of troops', async (status) => {
    const files = { 'a.md': 'The army has sent 300 soldiers to Goma. It lost 20 soldiers, and 12 tanks.\n' };
    const opened = await openLibrary(await corpusFolder(files));
    const request = { command: 'estimate', options: { topic: 'troops', status }, locale: 'en-US' as const };
    expect(await run(request, opened)).toMatchObject({
      outcome: 'invalid',
      message: { key: 'unknownStatus', parameters: { known: 'in training, planned, deployed, strength' } },
    });
  });

  it.each([
    ['troops', 'déployés', ['déployés']],
    ['munitions', 'pro', ['promis', 'produits']],
  ])('is not offered: %s', (topic, typed, expected) => {
    const { estimate } = Object.fromEntries(commands.map((command) => [command.name['en-US'], command]));
    const offered = estimate?.texts.status?.complete?.(typed, library, 'fr', { topic }) ?? [];
    expect(offered.map(({ value }) => value)).toEqual(expected);
  });
});

describe('a status that does not exist', () => {
  it.each([
    ['estimate', 'casualties'],
    ['compare', 'casualties'],
  ])('is answered by those that do: /%s', async (command, topic) => {
    const answer = await ask({ topic, status: 'sunburnt' }, command);
    expect(answer).toMatchObject({
      outcome: 'invalid',
      option: 'status',
      message: { key: 'unknownStatus', parameters: { known: expect.stringMatching(/killed.*wounded/) } },
    });
  });
});

describe('/compare over time', () => {
  const claims = async (dates: readonly (string | null)[]) => {
    const files = dates.map((date, index): [string, string] => [
      `${index}.md`,
      `${date === null ? '' : `---\ndate: ${date}\n---\n\n`}The ministry said that ${100 * (index + 1)} people had been killed.\n`,
    ]);
    const opened = await openLibrary(await corpusFolder(Object.fromEntries(files)));
    return run({ command: 'compare', options: { topic: 'casualties' }, locale: 'en-US' }, opened);
  };

  it('does not set what two sentences date on two days against each other', async () => {
    const text = (day: string, dead: number) => `On ${day} March 2025 the fire had killed ${dead} people.\n`;
    const files = { 'a.md': text('3', 100), 'b.md': text('9', 200) };
    const opened = await openLibrary(await corpusFolder(files));
    const options = { topic: 'casualties' };
    expect(await run({ command: 'compare', options, locale: 'en-US' }, opened)).toMatchObject({
      message: { key: 'noDisagreement' },
    });
  });

  it('does not set the children among the dead, or a part that is said to be one, against all of them', async () => {
    const dated = (text: string) => `---\ndate: 2025-03-04\n---\n\n${text}\n`;
    const files = {
      'a.md': dated('The flood killed 90 people.'),
      'b.md': dated('The flood killed 12 children.'),
      'c.md': dated('Some 90 people were killed, including 40 passengers.'),
      'd.md': dated('Of the 200 people on board the ferry, 60 were killed.'),
    };
    const opened = await openLibrary(await corpusFolder(files));
    const options = { topic: 'casualties' };
    expect(await run({ command: 'compare', options, locale: 'en-US' }, opened)).toMatchObject({
      message: { key: 'noDisagreement' },
    });
  });

  it('sets claims against each other that have a name in common rather than those that differ most', async () => {
    const dated = (text: string) => `---\ndate: 2025-03-04\nlang: en\n---\n\n${text}\n`;
    const files = {
      'a.md': dated('The fire in Leeds killed 4 people, police said.'),
      'b.md': dated('Witnesses of the fire in Leeds said that 9 people had been killed.'),
      'c.md': dated('The fever has killed 7,000 people in Kano, doctors said.'),
    };
    const opened = await openLibrary(await corpusFolder(files));
    const answer = await run(
      { command: 'compare', options: { topic: 'casualties' }, locale: 'en-US' },
      opened,
    );
    expect(figuresIn(answer)).toEqual(['9', '4']);
  });

  it('says how many days lie between two claims', async () => {
    expect(await claims(['2024-07-10', '2024-07-20'])).toMatchObject({
      items: [{ message: { key: 'compareApartOf', parameters: { status: 'killed', days: 10 } } }, {}, {}],
    });
  });

  it('does not call July and October the same time', async () => {
    expect(await claims(['2024-07-10', '2024-10-10'])).toMatchObject({ message: { key: 'noDisagreement' } });
    expect(figuresIn(await claims(['2024-07-10', '2024-07-20']))).toEqual(['200', '100']);
  });

  it('sets figures without a date against others, and says so', async () => {
    const answer = await claims(['2024-07-10', null]);
    expect(figuresIn(answer)).toEqual(['200', '100']);
    expect(answer).toMatchObject({ items: [{ message: { key: 'compareUndatedOf' } }, {}, {}] });
  });
});

describe('every figure', () => {
  it('is shown in slices of its document alone', () => {
    for (const { figure, unit, attributedTo, place, hedges, of, predicate, sentence } of library.figures
      .all()
      .map(({ estimate }) => estimate)) {
      for (const quote of [figure, unit, attributedTo, place, predicate, ...hedges, ...of]) {
        if (quote === null) continue;
        expect(quote.document).toBe(sentence.document);
        expect(quote.text).toBe(sentence.document.text.slice(quote.start, quote.end));
      }
      expect(figure.start).toBeGreaterThanOrEqual(sentence.start);
      expect(figure.end).toBeLessThanOrEqual(sentence.end);
    }
  });
});

describe('a list of figures', () => {
  it('is of its own library and of its own options, however often it is asked for', async () => {
    const [before, again] = [await ask({ topic: 'casualties' }), await ask({ topic: 'casualties' })];
    expect(again).toEqual(before);
    expect(figuresIn(await ask({ topic: 'casualties', until: '2024' }))).toEqual(['7']);
    const other = await openLibrary(await corpusFolder({ 'a.md': 'The fire killed 3 people.\n' }));
    const answer = await run(
      { command: 'estimate', options: { topic: 'casualties' }, locale: 'en-US' },
      other,
    );
    expect(figuresIn(answer)).toEqual(['3']);
  });
});
