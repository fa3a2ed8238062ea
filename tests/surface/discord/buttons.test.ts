import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { type ButtonAction, parseCustomId, toCustomId } from '../../../src/surface/discord/custom-id.ts';
import { aLibrary } from '../../support/a-library.ts';
import { aBot, answered, buttonsOf, slash, textOf } from '../../support/discord/bot.ts';
import type { LoopbackDiscord } from '../../support/discord/loopback.ts';

const STALE = {
  'en-US': 'This button belongs to an older answer. Please ask again.',
  fr: 'Ce bouton appartient à une réponse plus ancienne. Veuillez reposer la question.',
};

const words = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];
const paragraphs = words.map(
  (word) =>
    `Le navire numéro ${word} est entré au port ce matin. Il en est reparti le soir avec ${word} marins.`,
);
const LONG = { 'le-port.md': `---\ntitle: Au port\n---\n\n${paragraphs.join('\n\n')}\n` };

async function press(discord: LoopbackDiscord, customId: string, more: object = {}) {
  const data = { custom_id: customId, component_type: 2 };
  return answered(discord, discord.interact(3, data, more));
}

describe('a page button', () => {
  it('turns the pages of the message it stands on, in the language of the answer', async () => {
    const library = await aLibrary(LONG);
    const { discord } = await aBot({ library: () => library });
    const first = await answered(
      discord,
      discord.interact(2, slash('source', { id: 'le-port' }), { locale: 'fr' }),
    );
    expect(textOf(first)).toMatch(/numéro un[\s\S]*1 à 7 sur 32$/);
    expect(buttonsOf(first).get('Précédente')).toMatchObject({ disabled: true });
    const second = await press(discord, buttonsOf(first).get('Suivante')?.custom_id ?? '', { locale: 'de' });
    expect(second.type).toBe(7);
    expect(textOf(second)).toMatch(/Au port[\s\S]*8 à 14 sur 32$/);
    const back = await press(discord, buttonsOf(second).get('Précédente')?.custom_id ?? '');
    expect(textOf(back)).toBe(textOf(first));
  });

  it('is told of in the log with the command that it runs', async () => {
    const { discord, log } = await aBot();
    const facts = () => {
      const line = log.findLast((each) => each.includes('"answered"'));
      return line === undefined ? null : JSON.parse(line);
    };
    await press(
      discord,
      toCustomId({ kind: 'page', page: 0, locale: 'fr', command: 'sources', options: {} }) ?? '',
    );
    await vi.waitFor(() => expect(facts()).toMatchObject({ via: 'button', command: 'sources' }));
    await press(discord, 'of another time');
    await vi.waitFor(() => expect(facts()).toMatchObject({ via: 'button', command: null, outcome: 'stale' }));
  });

  it('shows every sentence of a document once', async () => {
    const library = await aLibrary(LONG);
    const { discord } = await aBot({ library: () => library });
    let page = await answered(discord, discord.interact(2, slash('source', { id: 'le-port' })));
    let quotes = quotesOf(page);
    for (
      let next = buttonsOf(page).get('Next');
      next?.disabled === false;
      next = buttonsOf(page).get('Next')
    ) {
      page = await press(discord, next.custom_id);
      quotes = [...quotes, ...quotesOf(page)];
    }
    const [document] = library.documents;
    expect(quotes).toEqual(document?.sentences.map(({ start, end }) => document.text.slice(start, end)));
  });

  it('works after a restart', async () => {
    const library = await aLibrary(LONG);
    const { discord, surface } = await aBot({ library: () => library });
    const first = await answered(discord, discord.interact(2, slash('source', { id: 'le-port' })));
    await surface.stop();
    await aBot({ discord, library: () => library });
    const second = await press(discord, buttonsOf(first).get('Next')?.custom_id ?? '');
    expect(textOf(second)).toContain('8–14 of 32');
  });

  it('is left out where its state is too long; the answer then says how to narrow it', async () => {
    const id = `archives-${'du-port-'.repeat(9)}`;
    const library = await aLibrary({ [`${id}.md`]: LONG['le-port.md'] });
    const { discord } = await aBot({ library: () => library });
    const given = await answered(discord, discord.interact(2, slash('source', { id })));
    expect(buttonsOf(given).has('Next')).toBe(false);
    expect(textOf(given)).toMatch(/\d+ of 32 are shown\. Use the options to narrow the answer\.$/);
    expect(quotesOf(given).length).toBeGreaterThan(8);
  });
});

function quotesOf(given: Awaited<ReturnType<typeof answered>>): string[] {
  return [...textOf(given).matchAll(/^> (.*)$/gm)].map((line) => line[1] ?? '');
}

describe('a context button', () => {
  it('shows the sentence between its neighbours, to who pressed it and in their language', async () => {
    const { discord } = await aBot();
    const sources = await answered(discord, discord.interact(2, slash('source', { id: 'le-pont' })));
    const button = buttonsOf(sources).get('Context 2');
    const given = await press(discord, button?.custom_id ?? '', { locale: 'fr' });
    expect(given).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(textOf(given)).toContain('Dans son contexte');
    const [before, itself, after] = quotesOf(given);
    expect(before).toBe('Le pont de l’Iroise a rouvert mardi après neuf mois de travaux.');
    expect(itself).toBe('**Selon la préfecture, environ 12 000 véhicules le franchissent chaque jour.**');
    expect(after).toBe('La maire, Anne Le Goff, a salué « un chantier exemplaire ».');
  });
});

describe('the chart button', () => {
  const FIGURES = {
    'a.md': '---\ndate: 2025-03-04\n---\n\nSelon Kiev, 300 soldats sont arrivés à Koursk.\n',
    'b.md': '---\ndate: 2025-04-04\n---\n\nSelon Kiev, des milliers de soldats sont arrivés à Kherson.\n',
  };

  it('sends the chart that the command draws, with words for who cannot see it', async () => {
    const library = await aLibrary(FIGURES);
    const { discord } = await aBot({ library: () => library });
    const first = await answered(
      discord,
      discord.interact(2, slash('estimate', {}, 'troops'), { locale: 'fr' }),
    );
    const given = await press(discord, buttonsOf(first).get('Graphique')?.custom_id ?? '', {
      locale: 'en-US',
    });
    expect(given.type).toBe(4);
    expect(given.files.map(({ name, type }) => [name, type])).toEqual([['troops.png', 'image/png']]);
    const asked = { ...slash('estimate'), options: [{ type: 1, name: 'troops', options: [CHART] }] };
    const charted = await answered(discord, discord.interact(2, asked, { locale: 'fr' }));
    const bytes = async (files: readonly File[]) => files[0] && new Uint8Array(await files[0].arrayBuffer());
    expect(await bytes(given.files)).toEqual(await bytes(charted.files));
    expect(given.data).toMatchObject({
      embeds: [{ title: 'troupes : 2 chiffres' }],
      attachments: [
        {
          filename: 'troops.png',
          description: expect.stringMatching(/^troupes : graphique de 1 des 2 chiffres \(4 mars 2025\)/),
        },
      ],
    });
    expect(buttonsOf(charted).has('Graphique')).toBe(false);
  });

  it('is there only where there is a number to draw', async () => {
    const library = await aLibrary({ 'b.md': FIGURES['b.md'] });
    const { discord } = await aBot({ library: () => library });
    const given = await answered(discord, discord.interact(2, slash('estimate', {}, 'troops')));
    expect(buttonsOf(given).has('Chart')).toBe(false);
  });
});

const CHART = { type: 5, name: 'chart', value: true };

describe('a button that was not sent by this version for this corpus', () => {
  const forged = [
    ['of another version', '[0,"c","le-pont:aaaaa"]'],
    ['forged', '[1,"p",0,"fr","sources",{"shell":true}]'],
    ['for a command that there is not', '[1,"p",0,"fr","shutdown",{}]'],
    ['for a page that there is not', '[1,"p",999,"fr","sources",{}]'],
    ['for a chart of what has none', '[1,"o","fr","sources",{}]'],
    ['for a document that is gone', '[1,"c","gone:aaaaa"]'],
    ['for a sentence that is gone', '[1,"c","le-pont:zzzzz"]'],
    ['of another program', 'next-page'],
    ['with a value of a wrong kind', '[1,"p",0,"fr","source",{"id":["le-pont"]}]'],
  ];

  it.each(forged)('(%s) is told so, in the language of who pressed it', async (_what, customId) => {
    const { discord } = await aBot();
    for (const locale of ['fr', 'en-US'] as const) {
      const given = await press(discord, customId ?? '', { locale });
      expect(textOf(given)).toBe(STALE[locale]);
      expect(given).toMatchObject({ type: 4, data: { flags: 64 } });
    }
  });
});

describe('a custom_id', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const options = fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
    value,
    {
      noNullPrototype: true,
    },
  );
  const action: fc.Arbitrary<ButtonAction> = fc.oneof(
    fc.record({
      kind: fc.constant('page' as const),
      page: fc.nat(9_999),
      locale: fc.constantFrom('fr' as const, 'en-US' as const),
      command: fc.string({ minLength: 1 }),
      options,
    }),
    fc.record({
      kind: fc.constant('offer' as const),
      locale: fc.constantFrom('fr' as const, 'en-US' as const),
      command: fc.string({ minLength: 1 }),
      options,
    }),
    fc.record({ kind: fc.constant('context' as const), reference: fc.string({ minLength: 1 }) }),
  );

  it('carries what it was made of, or is not made', () => {
    fc.assert(
      fc.property(action, (made) => {
        const id = toCustomId(made);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(parseCustomId(id)).toEqual(made);
      }),
    );
  });

  it('is refused or read, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseCustomId(text)));
  });
});

describe('completion', () => {
  it('suggests the documents that fit what is being typed', async () => {
    const { discord } = await aBot();
    const data = {
      id: '1',
      type: 1,
      name: 'source',
      options: [{ type: 3, name: 'id', value: 'BREST', focused: true }],
    };
    expect(await answered(discord, discord.interact(4, data))).toMatchObject({
      type: 8,
      data: { choices: [{ name: 'le-pont · Le pont de Brest rouvre', value: 'le-pont' }] },
    });
  });

  it('suggests nothing where there is nothing to suggest', async () => {
    const { discord } = await aBot();
    const data = {
      id: '1',
      type: 1,
      name: 'ask',
      options: [{ type: 3, name: 'question', value: 'x', focused: true }],
    };
    expect(await answered(discord, discord.interact(4, data))).toMatchObject({
      type: 8,
      data: { choices: [] },
    });
  });

  it('keeps to what Discord can show, whatever documents are called', async () => {
    const title = `\u202e${'Un titre interminable '.repeat(20)}`;
    const library = await aLibrary({
      'court.md': `---\ntitle: "${title}"\n---\n\nUn texte.\n`,
      [`${'long-'.repeat(30)}.md`]: 'Un texte.\n',
      ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`note-${i}.txt`, 'Un texte.\n'])),
    });
    const { discord } = await aBot({ library: () => library });
    const data = {
      id: '1',
      type: 1,
      name: 'source',
      options: [{ type: 3, name: 'id', value: '', focused: true }],
    };
    const given = await answered(discord, discord.interact(4, data));
    const { choices } = z.object({ choices: z.array(z.unknown()) }).parse(given.data);
    expect(choices).toHaveLength(25);
    expect(choices[0]).toMatchObject({ value: 'court', name: expect.stringMatching(/…$/) });
  });
});
